/** Tables: rows are blocks whose cells ` | ` parts. */
import type { Block } from '../archive/model.ts';
import { CELL_SEPARATOR } from '../archive/plain-text.ts';
import { bracketedUnit, unitCell, withoutUnit } from '../text/cell-unit.ts';
import { findNumerals } from '../text/numerals.ts';
import type { Decoy } from './scope.ts';

/** A number in a table and the words that say what it is. Offsets are of the row's block. */
export interface TableCell {
	/** Words of the row and of the column, the nearest last. */
	label: string;
	/** The row's own name. */
	row: string;
	/** What the heads of the columns say together: 调解案件 | 调解成功 | 成功率. */
	caption: string;
	/** What stands right above the table, where that is short. */
	title: string;
	/** The first head of the table: 审查类型 over what was reviewed. */
	corner: string;
	/** The table's title, its first head and the labels of the rows above, the nearest last. */
	above: readonly string[];
	raw: string;
	unit: string | null;
	start: number;
	end: number;
	labelStart: number;
	/** What the column's head says: last year's column, a change, a plan. */
	decoy: Decoy | null;
	/** Another row of its table holds the sums. */
	isShare: boolean;
}

interface Cell {
	text: string;
	start: number;
}

/** 表2 合法性审查情况（单位：件）: what stands right above a table names it. */
const LONGEST_TITLE = 40;

/** The number cells of each row, by block. */
export function findTables(blocks: readonly Block[], year: number | null): Map<number, TableCell[]> {
	const found = new Map<number, TableCell[]>();
	let head: Cell[] | null = null;
	/** The first cell of rows that share it: cells that are merged stand in the first of them. */
	let group = '';
	let last: { section: string; width: number } | null = null;
	let above: string[] = [];
	let title = '';
	for (const block of blocks) {
		const cells = cellsOf(block.text);
		if (cells.length < 2) {
			head = null;
			group = '';
			title = isTitle(block.text) ? block.text : '';
			continue;
		}
		if (head === null || last?.section !== block.section || last.width !== cells.length) {
			head = cells;
			last = { section: block.section, width: cells.length };
			above = [title, cells[0]?.text ?? ''];
			const plain = cells.every(({ text }) => !isNumber(text));
			if (plain) {
				found.set(block.n, []);
				continue;
			}
			head = cells.map((cell) => ({ ...cell, text: '' }));
		}
		if (cells.every(({ text }) => !isNumber(text)) && cells.some(({ text }) => text.trim() === '')) {
			head = secondHead(head, cells);
			found.set(block.n, []);
			continue;
		}
		if (cells[0]?.text.trim() === '' && group !== '') cells[0].text = group;
		else group = cells[0]?.text ?? '';
		found.set(block.n, rowCells(cells, head, { year, above, title }));
		above = [...above, cells.find(({ text }) => !isNumber(text))?.text ?? ''].slice(-ROWS_ABOVE);
	}
	return withShares(found);
}

/** Rows of a table that ends in 合计 are shares of it. */
function withShares(found: Map<number, TableCell[]>): Map<number, TableCell[]> {
	const rows = [...found];
	let isShare = false;
	for (const [block, cells] of rows.reverse()) {
		const isSum = cells.some(({ row }) => TOTAL.test(row));
		isShare = isSum || (isShare && found.has(block + 1));
		if (isShare && !isSum)
			found.set(
				block,
				cells.map((cell) => ({ ...cell, isShare })),
			);
	}
	return found;
}

/** The name of a row of sums. */
export const TOTAL = /^(?:合计|总计|总数|共计)$/u;

function isTitle(text: string): boolean {
	return text.length <= LONGEST_TITLE && !/[。；;]/u.test(text.slice(0, -1));
}

/** Rows from which a short label (受理) may have what it is about. */
const ROWS_ABOVE = 12;

/** A head of two rows, with merged cells: 数量 above 2021年 and 2022年. */
function secondHead(head: readonly Cell[], cells: readonly Cell[]): Cell[] {
	return cells.map((cell, i) => ({ ...cell, text: `${head[i]?.text ?? ''}${cell.text}` }));
}

function cellsOf(text: string): Cell[] {
	let start = 0;
	return text.split(CELL_SEPARATOR).map((cell) => {
		const found = { text: cell, start };
		start += cell.length + CELL_SEPARATOR.length;
		return found;
	});
}

function isNumber(text: string): boolean {
	const [first] = findNumerals(text);
	return (
		first?.kind === 'count' &&
		/^[\s约近超逾]*$/u.test(text.slice(0, first.start)) &&
		text.trim().length - first.raw.length < 4
	);
}

function rowCells(
	cells: readonly Cell[],
	head: readonly Cell[],
	{ year, above, title }: { year: number | null; above: readonly string[]; title: string },
): TableCell[] {
	const words = cells.filter(
		({ text }, i) => !isNumber(text) && !isSerial(head[i]?.text ?? '') && unitCell(text) === undefined,
	);
	const caption = [withoutUnit(title), ...head.map(({ text }) => columnWords(text))].join(' ');
	const unit =
		cells.map(({ text }) => unitCell(text)).find((each) => each !== undefined) ?? bracketedUnit(title);
	return cells.flatMap((cell, i) => {
		if (
			!isNumber(cell.text) ||
			isSerial(head[i]?.text ?? '') ||
			(i === 0 && words.length > 0 && /^\s*\d+\s*$/u.test(cell.text))
		)
			return [];
		return [
			{
				...toCell(cell, head[i]?.text ?? '', words, { unit: unit ?? null, year, caption }),
				above,
				title,
				corner: head[0]?.text ?? '',
			},
		];
	});
}

function isSerial(head: string): boolean {
	return /^\s*(?:序号|编号|No\.?)\s*$/iu.test(head);
}

function toCell(
	cell: Cell,
	head: string,
	words: readonly Cell[],
	{ unit, year, caption }: { unit: string | null; year: number | null; caption: string },
): Omit<TableCell, 'above' | 'title' | 'corner'> {
	const before = words.filter(({ start }) => start < cell.start);
	const named = before.map(({ text }) => text.trim()).join('');
	const label = `${named}${columnWords(head)}`;
	const stated = bracketedUnit(label) ?? bracketedUnit(head) ?? unit;
	return {
		label: withoutUnit(label),
		row: named,
		isShare: false,
		caption,
		raw: cell.text.trim(),
		unit: stated ?? null,
		start: cell.start + (cell.text.length - cell.text.trimStart().length),
		end: cell.start + cell.text.trimEnd().length,
		labelStart: before.at(-1)?.start ?? cell.start,
		decoy: decoyOfHead(head, year),
	};
}

/** 数量, 本年 and the like name no metric. */
function columnWords(head: string): string {
	return /^(?:数量|数值|数据|本年|合计|20\d\d年.*|指标值|完成数|全年|今年|本年数|内容|结果)?(?:[（(].*[)）])?$/u.test(
		head.trim(),
	)
		? ''
		: head.trim();
}

function decoyOfHead(head: string, year: number | null): Decoy | null {
	if (/同比|增减|变化|增长|增幅|降幅|环比|较上年|比上年/u.test(head)) return 'change';
	if (/上年|去年|往年|前年/u.test(head)) return 'last_year';
	if (/累计|以来/u.test(head)) return 'cumulative';
	if (/计划|目标|任务数|指标要求/u.test(head)) return 'plan';
	if (/全市|全省|市级数/u.test(head)) return 'other_place';
	const stated = /(?<!\d)((?:19|20)\d\d)(?!\d)/u.exec(head)?.[1];
	if (stated === undefined || year === null) return null;
	return Number(stated) < year ? 'last_year' : Number(stated) > year ? 'plan' : null;
}
