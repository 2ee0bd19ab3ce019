/** Pages are set by hand: each letter 12 units wide, rows 24 apart. */
import { expect, test } from 'vitest';
import { pageLines } from './page-lines.ts';
import { splitTables } from './page-tables.ts';
import { type Page, type Piece, rowsOf } from './printed-page.ts';

const LETTER = 12;

function piece(text: string, x: number, y: number): Piece {
	return { text, x, y, width: text.length * LETTER, size: LETTER };
}

/** Cells centred in columns of 130 units. */
function rows(cells: readonly (readonly string[])[], top: number): Piece[] {
	return cells.flatMap((row, r) =>
		row.flatMap((text, c) =>
			text === '' ? [] : [piece(text, 105 + c * 130 - (text.length * LETTER) / 2, top + r * 24)],
		),
	);
}

const HEAD = ['项目', '2021年', '2022年'];
const BODY = [
	['行政许可（件）', '12,330', '13,025'],
	['行政处罚（件）', '2,201', '1,876'],
	['罚没金额（万元）', '530.2', '—'],
];

function tables(...pieces: Piece[]): string[][][] {
	return splitTables(rowsOf(pieces)).flatMap((band) => ('table' in band ? [band.table] : []));
}

test('a table of numbers between paragraphs keeps its cells', () => {
	const page: Page = {
		width: 600,
		height: 840,
		pieces: [
			piece('行政执法总体平稳，有关数据见下表，与上一年度相比均有所变化。', 40, 100),
			...rows([HEAD, ...BODY], 130),
			piece('全区持证执法人员623人，全年组织执法人员培训班八期，参训一千人。', 40, 240),
		],
	};
	expect(pageLines([page]).lines.map(({ text, table }) => table ?? text)).toEqual([
		page.pieces[0]?.text,
		[HEAD, ...BODY],
		page.pieces.at(-1)?.text,
	]);
});

test('a cell of two lines is one, above the numbers and below them', () => {
	const wrapped = [
		piece('受理行政复议', 69, 202 - 8),
		piece('案件', 93, 202 + 8),
		piece('147', 217, 202),
		piece('139', 347, 202),
	];
	expect(tables(...rows([HEAD, ...BODY], 100), ...wrapped)).toEqual([
		[HEAD, ...BODY, ['受理行政复议案件', '147', '139']],
	]);
});

test('an empty cell stays empty', () => {
	const body = [...BODY, ['行政检查（次）', '', '10,432']];
	expect(tables(...rows([HEAD, ...body], 100))).toEqual([[HEAD, ...body]]);
});

test('a table that goes on over the page is one, and its head stands in it once', () => {
	const page = (cells: readonly (readonly string[])[]): Page => ({
		width: 600,
		height: 840,
		pieces: rows(cells, 300),
	});
	const more = [['公证（件）', '860', '912']];
	expect(pageLines([page([HEAD, ...BODY]), page([HEAD, ...more])]).lines).toEqual([
		{ text: '', table: [HEAD, ...BODY, ...more] },
	]);
	expect(pageLines([page([HEAD, ...BODY]), page(more)]).lines).toEqual([
		{ text: '', table: [HEAD, ...BODY, ...more] },
	]);
});

test.each([
	[
		'words alone',
		[
			['姓名', '职务'],
			['张某', '局长'],
			['李某', '主任'],
			['王某', '科长'],
		],
	],
	['a single row of numbers', [HEAD, BODY[0] ?? []]],
])('%s are no table of numbers', (_, cells) => {
	expect(tables(...rows(cells, 100))).toEqual([]);
});

test('numbers that spaces set apart in sentences are no cells', () => {
	const line = (y: number) => [
		piece('全年受理案件', 40, y),
		piece('48', 118, y),
		piece('件，审结案件', 148, y),
		piece('44', 226, y),
		piece('件。', 256, y),
	];
	expect(tables(...line(100), ...line(120), ...line(140))).toEqual([]);
});
