import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences } from './sentences.ts';

const texts = (text: string, semicolons = false) =>
	(semicolons ? splitClauses : splitSentences)(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
	it('keeps closing quotes and brackets with their sentence', () => {
		expect(texts('他说：“依法办事。”会后（见附件。）落实')).toEqual([
			'他说：“依法办事。”',
			'会后（见附件。）',
			'落实',
		]);
	});
	it('cuts at semicolons only when asked', () => {
		expect(texts('审结6件；结案5件。')).toEqual(['审结6件；结案5件。']);
		expect(texts('审结6件；结案5件。', true)).toEqual(['审结6件；', '结案5件。']);
	});
	it('leaves decimals whole', () => {
		expect(texts('投资371.6亿元。')).toHaveLength(1);
	});
	it('covers the text without loss', () => {
		const any = fc.oneof(
			fc.string(),
			fc.array(fc.constantFrom('甲', '。', '；', '！', '”', '）', '\n', ' ')).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(any, fc.boolean(), (text, semicolons) => {
				const sentences = (semicolons ? splitClauses : splitSentences)(text);
				expect(sentences.map((sentence) => sentence.text).join('')).toBe(text);
				for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own);
			}),
		);
	});
});
