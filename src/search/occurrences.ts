/** Where a term begins in a text, overlapping ones included. */
export function occurrencesOf(term: string, text: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found.push(at);
	return found;
}
