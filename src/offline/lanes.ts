/** Works on all items, a few at a time. The first failure ends the others, and so does `stopping`, by whose reason it rejects. */
export async function inLanes<T>(
	items: readonly T[],
	lanes: number,
	work: (item: T, signal: AbortSignal) => Promise<void>,
	stopping: AbortSignal,
): Promise<void> {
	const failed = new AbortController();
	const ending = AbortSignal.any([failed.signal, stopping]);
	const queue = items[Symbol.iterator]();
	const lane = async () => {
		for (const item of queue) {
			ending.throwIfAborted();
			await work(item, ending);
		}
	};
	await Promise.all(Array.from({ length: lanes }, lane)).catch((error) => {
		failed.abort(error);
		stopping.throwIfAborted();
		throw error;
	});
}
