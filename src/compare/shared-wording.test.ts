import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWording, SHORTEST_RUN, sharedRuns } from './shared-wording.ts';

const marked = (text: string, ...others: string[]) =>
	sharedRuns(text, indexWording(others)).map(({ start, end }) => text.slice(start, end));

describe('sharedRuns', () => {
	it('finds runs of four Han characters and not of three', () => {
		expect(marked('推进法治政府建设', '建成法治政府')).toEqual(['法治政府']);
		expect(marked('行政法', '行政法')).toEqual([]);
	});

	it('does not mind a line break, and ends a run at punctuation', () => {
		expect(marked('受理行政\n复议案件', '行政复议')).toEqual(['行政\n复议']);
		expect(marked('行政，复议', '行政复议')).toEqual([]);
	});

	it('does not run from one paragraph of the other side into the next', () => {
		expect(marked('行政复议', '行政', '复议')).toEqual([]);
	});

	it('covers runs that overlap, without overlap', () => {
		expect(marked('充分发挥行政', '充分发挥', '发挥行政')).toEqual(['充分发挥', '行政']);
	});

	it('reads texts that repeat one phrase to the end', () => {
		const text = '法治政府建设'.repeat(5000);
		expect(sharedRuns(text, indexWording([text]))).toEqual([{ start: 0, end: text.length }]);
	}, 60_000);

	it('marks a character exactly where four in a row around it stand in the other text', () => {
		const words = fc.string({ unit: fc.constantFrom('法', '治', '政', '府', '，', ' '), maxLength: 40 });
		fc.assert(
			fc.property(words, words, (text, other) => {
				const plain = text.replaceAll(' ', '');
				const wanted = new Set<number>();
				for (let at = 0; at + SHORTEST_RUN <= plain.length; at += 1) {
					const gram = plain.slice(at, at + SHORTEST_RUN);
					if (gram.includes('，') || !other.replaceAll(' ', '').includes(gram)) continue;
					for (let step = 0; step < SHORTEST_RUN; step += 1) wanted.add(at + step);
				}
				const runs = sharedRuns(plain, indexWording([other]));
				const got = runs.flatMap(({ start, end }) =>
					Array.from({ length: end - start }, (_, i) => start + i),
				);
				expect(got).toEqual([...wanted].toSorted((a, b) => a - b));
			}),
		);
	});
});
