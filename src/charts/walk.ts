/** Where a key leads from a slot, null being none; `undefined` for a key that is not the chart's. */
export function slotAfter(key: string, now: number | null, count: number): number | null | undefined {
	const last = count - 1;
	if (key === 'ArrowRight') return now === null ? 0 : Math.min(now + 1, last);
	if (key === 'ArrowLeft') return now === null ? last : Math.max(now - 1, 0);
	return { Home: 0, End: last, Escape: null }[key];
}
