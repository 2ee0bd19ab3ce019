/** The codes above one, the province first: 410000 and 410400 of 410411. */
export function codesAbove(code: string): string[] {
	const above = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]);
	return [...above].filter((each) => each !== code);
}

/** The prefecture, else the province, in which a code lies, where it is known: 410411 in 410400. */
export function parentByCode(code: string, known: { has(code: string): boolean }): string | undefined {
	return codesAbove(code).findLast((each) => known.has(each));
}
