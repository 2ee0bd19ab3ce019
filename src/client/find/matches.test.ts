import { expect, test } from 'vitest';
import { createFold } from '../../text/fold.ts';
import { findMatches } from './matches.ts';

const same = (text: string) => text;
const shown = (text: string, ...terms: string[]) =>
	findMatches(text, terms, same).map(({ start, end }) => text.slice(start, end));

test('finds a term over white space, line ends and wide forms, and gives its place in the text as it stands', () => {
	expect(shown('受理行政\n 复议５９件，行政复议', '行政复议', '59件')).toEqual([
		'行政\n 复议',
		'５９件',
		'行政复议',
	]);
});

test('joins what overlaps and leaves apart what only touches', () => {
	expect(shown('哈哈哈', '哈哈')).toEqual(['哈哈哈']);
	expect(shown('行政复议行政复议', '行政复议')).toEqual(['行政复议', '行政复议']);
	expect(shown('行政复议', '应诉')).toEqual([]);
});

test('folds traditional characters on both sides', () => {
	const fold = createFold('複議', '复议');
	expect(findMatches('行政複議', ['复议'], fold)).toEqual([{ start: 2, end: 4 }]);
	expect(findMatches('行政复议', ['複議'], fold)).toEqual([{ start: 2, end: 4 }]);
});
