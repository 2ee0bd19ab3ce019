import { expect, test } from 'vitest';
import { focusOrder } from './focus-order.ts';

const three = ['a', 'b', 'c'];
/** The first key that a comparison of these reports has. */
function focused(key: string, before: readonly string[], after: readonly string[]): string | undefined {
	const isThere = (one: string) => {
		const [act, report = ''] = one.split(' ');
		if (report === '') return ['show', 'chapter', 'add'].includes(one);
		return after.includes(report) && !(act === 'swap' && after.at(-1) === report);
	};
	return focusOrder(key, before, after).find(isThere);
}

test('a control that is still there keeps the focus', () => {
	expect(focused('swap a', three, ['b', 'a', 'c'])).toBe('swap a');
	expect(focused('pin c', three, three)).toBe('pin c');
	expect(focused('show', three, three)).toBe('show');
});

test('a report that came last has nothing to swap with, and is pinned next', () => {
	expect(focused('swap b', three, ['a', 'c', 'b'])).toBe('pin b');
});

test('after a report was removed, the one in its place is removed next, and none is left to be added to', () => {
	expect(focused('remove b', three, ['a', 'c'])).toBe('remove c');
	expect(focused('remove c', three, ['a', 'b'])).toBe('remove b');
	expect(focused('remove a', ['a'], [])).toBe('add');
});

test('after a second try brought the comparison, its first select is next', () => {
	expect(focused('retry', [], three)).toBe('show');
});
