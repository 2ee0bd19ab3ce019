import { expect, test } from 'vitest';
import { inQuotes, isQuoted, withoutQuotes } from './quotation.ts';

test.each([
	['矛盾纠纷', '“矛盾纠纷”'],
	['“矛盾纠纷”', '“矛盾纠纷”'],
	['「矛盾纠纷」', '「矛盾纠纷」'],
	['落实“三项制度”', '“落实‘三项制度’”'],
	['“放管服”“互联网+”', '“‘放管服’‘互联网+’”'],
	['"出庭 率"', '“出庭 率”'],
])('quotes %s as %s, no mark doubled', (text, quoted) => {
	expect(inQuotes(text)).toBe(quoted);
});

test('a text is quoted where one pair of marks holds all of it', () => {
	expect(['“矛盾纠纷”', '‘矛盾’', '「矛盾」', '『矛盾』'].every(isQuoted)).toBe(true);
	expect(['“甲乙”“丙丁”', '落实“三项制度”', '“”', '"矛盾"', '矛盾'].some(isQuoted)).toBe(false);
});

test.each([
	['“矛盾纠纷”', '矛盾纠纷'],
	['‘矛盾纠纷’', '矛盾纠纷'],
	['「矛盾纠纷」 应诉', '矛盾纠纷 应诉'],
	['落实“三项制度”', '落实三项制度'],
	['"行政复议', '行政复议'],
	['行政复议" "出庭 率"', '行政复议 "出庭 率"'],
	['落实"三项制度"', '落实三项制度'],
	['"', null],
	['“”', null],
	['"出庭 率"', null],
	['矛盾纠纷', null],
])('takes the marks out of %s', (text, bare) => {
	expect(withoutQuotes(text)).toBe(bare);
});
