import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Utf8Buffer } from './utf8.ts';

const buffer = new Utf8Buffer();
const same = (text: string) => Buffer.from(text).equals(buffer.encode(text));

test('any text, short and long, is the same UTF-8 that Node writes, halves of surrogate pairs included', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0x80, max: 0xffff }), (text, code) => {
			expect(same(text)).toBe(true);
			expect(same(`${text}${String.fromCharCode(code)}年`.repeat(300))).toBe(true);
		}),
	);
	expect(same('报告 report '.repeat(100_000))).toBe(true);
});
