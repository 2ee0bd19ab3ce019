import { expect, test } from 'vitest';
import { holdAll } from './hold-all.ts';

const hit = (...texts: string[]) => ({
	sentences: texts.map((text) => ({ text, anchor: 'p-1', block: 1, chapter: null, marks: [] })),
});

test('a hit whose sentences have one term each is told from one whose sentences have both', () => {
	expect(holdAll(hit('行政复议５９件，应诉 12 件。'), ['复议59', '应诉12'])).toBe(true);
	expect(holdAll(hit('复议、应诉。', '只有复议。'), ['复议', '应诉'])).toBe(false);
});
