import { expect, it } from 'vitest';
import { toLine } from './printed-page.ts';

const row = (...pieces: [text: string, x: number, width: number][]) =>
	pieces.map(([text, x, width]) => ({ text, x, y: 100, width, size: 15 }));

it('sets a space between Latin words that stand a space apart, none between letters or Chinese words', () => {
	expect(toLine(row(['Traffic', 0, 50], ['Safety', 53.3, 45])).text).toBe('Traffic Safety');
	expect(toLine(row(['Tra', 0, 22], ['ffi', 22, 14], ['c', 36.5, 8])).text).toBe('Traffic');
	expect(toLine(row(['受理', 0, 30], ['59', 33.3, 15], ['件', 51.6, 15])).text).toBe('受理59件');
});
