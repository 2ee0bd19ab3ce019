/** Edits (insert, delete, replace) between two words; stops at `limit`. */
export function editDistance(a: string, b: string, limit = 8): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		if (Math.min(...next) > limit) return limit + 1;
		row = next;
	}
	return row[b.length] ?? limit + 1;
}

/** The word of `known` that was probably meant, if one is near: `metrc` → `metric`. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const limit = Math.max(2, Math.floor(word.length / 3));
	let best: string | undefined;
	let least = limit + 1;
	for (const candidate of known) {
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/** `Did you mean `x`? ` or nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
	const found = nearest(word, known);
	return found === undefined ? '' : `Did you mean \`${found}\`? `;
}
