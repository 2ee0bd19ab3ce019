/** The prefecture, else the province, in which a code lies, where it is known: 410411 in 410400. */
export function parentByCode(code: string, known: { has(code: string): boolean }): string | undefined {
	const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
	return above.find((each) => each !== code && known.has(each));
}
