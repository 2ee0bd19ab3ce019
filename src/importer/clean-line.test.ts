import { expect, it } from 'vitest';
import { cleanLine, removeEmphasis } from './clean-line.ts';

it.each([
	['**一是。**推', '一是。推'],
	['推行5*8小时服务', '推行5*8小时服务'],
	['*注：*3件', '注：3件'],
])('leaves of %s what the document prints', (text, cleaned) => {
	expect(removeEmphasis(text)).toBe(cleaned);
});

it('narrows the comma of a wide number alone', () => {
	expect(cleanLine('处罚３，２１０件，检查12，345次')).toBe('处罚3,210件，检查12，345次');
});

it('leaves straight quotes of a piece to its paragraph', () => {
	expect(cleanLine('热线接听咨询"12348', true)).toBe('热线接听咨询"12348');
	expect(cleanLine('"12348"热线和"一村一顾问"')).toBe('“12348”热线和“一村一顾问”');
});
