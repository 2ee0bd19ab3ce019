import { expect, test } from 'vitest';
import { hitRows, toCsv } from './hits-csv.ts';

test('begins with a byte order mark, ends lines with CRLF and quotes what needs it', () => {
	expect(
		toCsv([
			['句子', 1],
			['说“好”,\n"真"', 2020],
		]),
	).toBe('\ufeff句子,1\r\n"说“好”,\n""真""",2020\r\n');
});

test('neutralises what a spreadsheet would run', () => {
	const cells = ['=1+1', '+1', '-1', '@a', '\t=1', ' =1', 'a=1', -1].map((cell) =>
		toCsv([[cell]]).slice(1, -2),
	);
	expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@a", "'\t=1", "' =1", 'a=1', '-1']);
});

test('gives every sentence its row', () => {
	const hit = {
		id: '410411-2023',
		division: '410411',
		year: 2023,
		type: 'annual-report' as const,
		title: '报告',
		score: 1,
		sentencesInAll: 2,
		sentences: [
			{ anchor: 'p-7', block: 7, chapter: 'ch8', text: '受理行政复议9件。', marks: [{ start: 2, end: 6 }] },
			{ anchor: '', block: null, chapter: null, text: '报告', marks: [{ start: 0, end: 2 }] },
		],
	};
	const named = {
		place: '湛河区',
		type: '年度报告',
		chapter: (id: string) => `第${id}章`,
		address: (anchor: string) => `x#${anchor}`,
	};
	expect(hitRows(hit, named)).toEqual([
		['410411', '湛河区', 2023, '年度报告', '报告', '第ch8章', 7, '受理行政复议9件。', 'x#p-7'],
		['410411', '湛河区', 2023, '年度报告', '报告', '', '', '报告', 'x#'],
	]);
});
