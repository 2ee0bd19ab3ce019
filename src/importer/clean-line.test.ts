import { expect, it } from 'vitest';
import { removeEmphasis } from './clean-line.ts';

it.each([
	['**一是。**推', '一是。推'],
	['推行5*8小时服务', '推行5*8小时服务'],
	['*注：*3件', '注：3件'],
])('leaves of %s what the document prints', (text, cleaned) => {
	expect(removeEmphasis(text)).toBe(cleaned);
});
