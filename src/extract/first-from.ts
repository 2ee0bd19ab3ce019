/** Index of the first of some things in order that begins at or behind an offset; their number where none does. */
export function firstFrom(things: readonly { start: number }[], offset: number): number {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((things[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
