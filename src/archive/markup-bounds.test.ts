import { expect, test } from 'vitest';
import { beyondBounds } from './markup-bounds.ts';

test('lists and quotations many deep are beyond the bounds, at their line', () => {
	expect(beyondBounds(`正文。\n\n${'> '.repeat(3000)}x`, 10)?.at).toEqual({ line: 12, column: 1 });
	expect(beyondBounds(`${' '.repeat(400)}- x`, 1)).toBeDefined();
	expect(beyondBounds(`${'- '.repeat(20)}x`, 1)).toBeDefined();
});

test('so are marks without end in one paragraph, over its lines', () => {
	expect(beyondBounds('*a_'.repeat(1000), 1)?.at.line).toBe(1);
	expect(beyondBounds(`${'*a_'.repeat(100)}\n`.repeat(9), 5)?.at.line).toBe(9);
});

test('dividers, blanks to fill in and bold text of every paragraph are not', () => {
	const divider = `${'-'.repeat(80)}\n${'*'.repeat(80)}\n${'_'.repeat(80)}\n- - - - -\n`;
	expect(beyondBounds(divider + '**一是**加强领导。\n\n'.repeat(2000), 1)).toBeUndefined();
	expect(beyondBounds(`${'　'.repeat(8)}\n> > - 1. 一项`, 1)).toBeUndefined();
});
