import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseAlphabet, createTextEncoder, decodeText } from './text-code.ts';

it('gives back every text, byte order marks among them', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom('法', '治', '，', '\ufeff', 'é', '😀') }),
	);
	fc.assert(
		fc.property(text, text, (sample, written) => {
			const alphabet = chooseAlphabet(sample);
			expect(decodeText(createTextEncoder(alphabet)(written), alphabet)).toBe(written);
		}),
		{ numRuns: 2000 },
	);
});

it('takes one byte for frequent characters and two for other ideographs', () => {
	const encodeText = createTextEncoder(chooseAlphabet('法治法治政府'));
	expect(encodeText('法治政府')).toHaveLength(4);
	expect(encodeText('湛河')).toHaveLength(4);
	expect(encodeText('ก')).toHaveLength(3);
});
