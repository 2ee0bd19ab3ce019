/** Applies an asynchronous function to all items, a bounded number at a time; results in the order of the items. */
export async function inBatches<T, R>(
	items: readonly T[],
	apply: (item: T) => Promise<R>,
	atOnce = 32,
): Promise<R[]> {
	const results: R[] = [];
	const queue = items.entries();
	async function work(): Promise<void> {
		for (const [i, item] of queue) results[i] = await apply(item);
	}
	await Promise.all(Array.from({ length: atOnce }, work));
	return results;
}
