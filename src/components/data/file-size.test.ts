import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[1000, '1 kB'],
	[158_653, '159 kB'],
	[999_499, '999 kB'],
	[999_500, '1.0 MB'],
	[482_000_000, '482.0 MB'],
])('%d bytes are %s', (bytes, text) => {
	expect(fileSize(bytes)).toBe(text);
});
