import { expect, test } from 'vitest';
import { pause } from './pause.client.ts';

function workFor(milliseconds: number): void {
	const end = performance.now() + milliseconds;
	while (performance.now() < end);
}

test('lets other tasks run between long pieces of work that were begun together, in their order', async () => {
	const order: string[] = [];
	const piece = async (name: string) => {
		await pause();
		setImmediate(() => order.push(`task after ${name}`));
		workFor(20);
		order.push(name);
	};
	await Promise.all([piece('a'), piece('b'), piece('c')]);
	expect(order).toEqual(['a', 'task after a', 'b', 'task after b', 'c']);
});

test('takes no task for short pieces of work', async () => {
	await pause();
	let tasks = 0;
	setImmediate(() => tasks++);
	for (let i = 0; i < 5; i++) await pause();
	expect(tasks).toBe(0);
});
