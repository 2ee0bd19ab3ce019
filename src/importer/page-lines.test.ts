/** Pages are set by hand: each letter 12 units wide, lines 18 apart. */
import { expect, test } from 'vitest';
import { pageLines } from './page-lines.ts';
import type { Page, Piece } from './printed-page.ts';

const LETTER = 12;
const LINE = 18;
const SENTENCE =
	'坚持依法行政，全面推进法治政府建设，落实党政主要负责人第一责任人职责，完善重大行政决策程序，推动严格规范公正文明执法，营造了良好的法治环境。';
const PARAGRAPHS = ['甲乙丙丁戊己'].flatMap((names) => [...names].map((name) => `${name}，${SENTENCE}`));

/** Lines of `measure` letters, the first of a paragraph indented by two. */
function wrap(paragraphs: readonly string[], measure: number): { text: string; indent: number }[] {
	return paragraphs.flatMap((text) => {
		const lines = [{ text: text.slice(0, measure - 2), indent: 2 }];
		for (let at = measure - 2; at < text.length; at += measure)
			lines.push({ text: text.slice(at, at + measure), indent: 0 });
		return lines;
	});
}

function piece(text: string, x: number, y: number, size = LETTER): Piece {
	return { text, x, y, width: text.length * size, size };
}

interface Setting {
	columns: number;
	/** Letters a line. */
	measure: number;
	/** Width of the gutter, in letters. */
	gutter: number;
	top?: number;
}

/** Lines in balanced columns; the right ones stand half a line higher. */
function set(paragraphs: readonly string[], { columns, measure, gutter, top = 100 }: Setting): Piece[] {
	const lines = wrap(paragraphs, measure);
	const height = Math.ceil(lines.length / columns);
	return lines.map(({ text, indent }, i) => {
		const column = Math.floor(i / height);
		const x = 40 + column * (measure + gutter) * LETTER + indent * LETTER;
		return piece(text, x, top + (i % height) * LINE - (column > 0 ? LINE / 2 : 0));
	});
}

function page(...pieces: Piece[]): Page {
	return { width: 600, height: 840, pieces };
}

/** Paragraphs by their marked beginnings. */
function read(...pages: Page[]): string[] {
	const paragraphs: string[] = [];
	for (const { text, opens } of pageLines(pages).lines)
		if (opens === true || paragraphs.length === 0) paragraphs.push(text);
		else paragraphs.push(`${paragraphs.pop()}${text}`);
	return paragraphs;
}

test.each([
	['a gutter of one letter', { columns: 2, measure: 14, gutter: 1 }, PARAGRAPHS],
	['a wide gutter', { columns: 2, measure: 19, gutter: 4 }, PARAGRAPHS],
	['three columns', { columns: 3, measure: 13, gutter: 1.5 }, PARAGRAPHS],
	['few lines a column', { columns: 2, measure: 20, gutter: 2 }, PARAGRAPHS.slice(0, 2)],
])('reads column after column: %s', (_, setting, paragraphs) => {
	expect(read(page(...set(paragraphs, setting)))).toEqual(paragraphs);
});

test('a title over the whole measure comes before the columns, a line below after them', () => {
	const title = piece('某市人民政府关于法治政府建设情况的报告', 100, 60, 18);
	const below = piece('本报告自公布之日起在市人民政府门户网站公开，接受社会监督。', 40, 700);
	const text = set(PARAGRAPHS, { columns: 2, measure: 14, gutter: 1 });
	expect(read(page(title, ...text, below))).toEqual([title.text, ...PARAGRAPHS, below.text]);
});

test('the short last line above columns is none of theirs', () => {
	const above = [
		piece('为推进法治政府建设，现将本市二〇二三年度法治政府建设情况报告', 40, 60),
		piece('如下。', 40, 78),
	];
	const text = set(PARAGRAPHS, { columns: 2, measure: 14, gutter: 1, top: 118 });
	expect(read(page(...above, ...text))[0]).toBe(above.map((each) => each.text).join(''));
});

test('a heading of several lines is one, and what follows it begins anew', () => {
	const heading = [piece('一、坚持政治引领高效', 40, 60, 16), piece('推进法治政府建设', 40, 84, 16)];
	const text = wrap(PARAGRAPHS.slice(0, 2), 14).map(({ text, indent }, i) =>
		piece(text, 40 + indent * LETTER, 110 + i * LINE),
	);
	expect(read(page(...heading, ...text))).toEqual([
		'一、坚持政治引领高效推进法治政府建设',
		...PARAGRAPHS.slice(0, 2),
	]);
});

test('a table of numbers is no column', () => {
	const rows = ['受理行政复议案件', '审结行政复议案件', '办理行政应诉案件', '作出行政处罚决定'];
	const pieces = rows.flatMap((name, i) => [
		piece(name, 40, 100 + i * LINE),
		piece(String(20 + i), 300, 100 + i * LINE),
		piece(String(30 + i), 420, 100 + i * LINE),
	]);
	const { lines, unsure } = pageLines([page(...pieces)]);
	expect(lines).toEqual([{ text: '', table: rows.map((name, i) => [name, `${20 + i}`, `${30 + i}`]) }]);
	expect(unsure).toEqual([]);
});

test('a table of sentences is read cell by cell, and its page is named', () => {
	const cells = PARAGRAPHS.slice(0, 3).map((text) => [text.slice(0, 50), text.slice(0, 44)]);
	const pieces = cells.flatMap((row, r) =>
		row.flatMap((cell, c) =>
			[0, 1, 2].map((n) =>
				piece(cell.slice(n * 18, n * 18 + 18), 40 + c * 20 * LETTER, 100 + r * 90 + n * LINE),
			),
		),
	);
	const { lines, unsure } = pageLines([page(...pieces)]);
	expect(lines.map(({ text }) => text).join('')).toBe(cells.flat().join(''));
	expect(unsure).toEqual([1]);
});

test('what a browser prints around two pages is no text', () => {
	const around = (n: number) => [
		piece('11/21/26, 2:34 PM', 24, 22, 8),
		piece('法治政府建设年度报告', 300, 22, 8),
		piece('file:///home/report.html', 24, 820, 8),
		piece(`${n}/2`, 580, 820, 8),
	];
	const halves = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2, 4)];
	const pages = halves.map((half, i) =>
		page(...around(i + 1), ...set(half, { columns: 1, measure: 30, gutter: 0 })),
	);
	expect(read(...pages)).toEqual(PARAGRAPHS.slice(0, 4));
});

test('a title that the next page repeats elsewhere in other letters stays', () => {
	const title = '某市法治政府建设年度报告';
	const text = set(PARAGRAPHS.slice(0, 2), { columns: 1, measure: 30, gutter: 0 });
	const pages = [page(piece(title, 100, 80, 20), ...text), page(piece(title, 40, 30, 9), ...text)];
	expect(read(...pages)[0]).toBe(title);
});

test('page numbers of a sheet that holds two pages are left out', () => {
	const text = set(PARAGRAPHS, { columns: 2, measure: 19, gutter: 4 });
	const numbers = [piece('- 4 -', 150, 810), piece('- 5 -', 430, 810)];
	expect(read(page(...text, ...numbers))).toEqual(PARAGRAPHS);
});

test('the organ on a cover does not run on from the title', () => {
	const cover = page(
		piece('西安市雁塔区', 200, 250, 26),
		piece('2022年度法治政府建设情况报告', 110, 290, 26),
		piece('西安市雁塔区人民政府', 210, 600, 16),
		piece('2023年3月', 250, 628, 16),
	);
	const { lines } = pageLines([cover, page(...set(PARAGRAPHS, { columns: 1, measure: 30, gutter: 0 }))]);
	expect(lines.slice(1, 4).map(({ opens }) => opens)).toEqual([false, true, true]);
});

test('nothing runs on from a date that stands at the right', () => {
	const text = set(PARAGRAPHS.slice(0, 2), { columns: 1, measure: 30, gutter: 0 });
	const end = Math.max(...text.map(({ y }) => y));
	const [left, right] = [
		Math.min(...text.map(({ x }) => x)),
		Math.max(...text.map(({ x, width }) => x + width)),
	];
	const date = '2023年1月16日';
	const below = [piece(date, right - 132, end + LINE), piece('（此件公开发布）', left, end + 2 * LINE)];
	expect(read(page(...text, ...below)).slice(-2)).toEqual([date, '（此件公开发布）']);
});
