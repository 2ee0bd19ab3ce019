import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from './fold.ts';
import { normalise } from './normalise.ts';
import { searchForm } from './search-form.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

const fold = createFold(TRADITIONAL, SIMPLIFIED);
const slowly = (text: string) => fold(normalise(text));

describe('searchForm', () => {
	it('folds what normalise leaves, for every character between others', () => {
		for (let unit = 0; unit < 65536; unit++) {
			const text = `e法${String.fromCharCode(unit)}Ａ，`;
			if (searchForm(text) !== slowly(text)) expect([unit, searchForm(text)]).toEqual([unit, slowly(text)]);
		}
	});

	it('does so for any text', () => {
		const plain = fc.stringMatching(/^[ -~\u2010-\u201f\u3000-\u3015\u4e00-\u9fff\uff01-\uff5e]*$/u);
		fc.assert(
			fc.property(fc.oneof(plain, fc.string({ unit: 'binary' })), (text) => {
				expect(searchForm(text)).toBe(slowly(text));
			}),
			{ numRuns: 2000 },
		);
	});
});
