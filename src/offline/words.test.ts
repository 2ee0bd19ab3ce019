import { expect, test } from 'vitest';
import { fill, toSize } from './words.ts';

test.each([
	[1, '0.1 MB'],
	[433_000, '0.4 MB'],
	[9_960_000, '10 MB'],
	[482_400_000, '482 MB'],
	[999_600_000, '1.0 GB'],
	[10_737_418_240, '10.7 GB'],
])('%d bytes are %s', (bytes, text) => {
	expect(toSize(bytes)).toBe(text);
});

test('words keep a hole for which there is nothing', () => {
	expect(fill('{done} of {size}', { done: '1 MB' })).toBe('1 MB of {size}');
});
