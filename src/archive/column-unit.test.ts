import { expect, test } from 'vitest';
import { columnUnit } from './column-unit.ts';
import { indexBlocks, Locator } from './locate.ts';

const blocks = (...texts: string[]) =>
	texts.map((text, i) => ({
		n: i + 1,
		text,
		line: i + 1,
		column: 1,
		offset: 0,
		section: 's-1',
		chapter: null,
	}));

const table = blocks(
	'主要数据如下。',
	'部门 | 行政处罚（件） | 罚没金额（万元）',
	'市场监管局 | 214 | 132.6',
	'合计 | 721 | 181.5',
	'以上数据截至年底。',
);

test('a cell has the unit of its column, however far down', () => {
	expect(columnUnit(table, 4, '合计 | '.length)).toBe('件');
	expect(columnUnit(table, 4, '合计 | 721 | '.length)).toBe('万元');
	expect(columnUnit(table, 5, 0)).toBeUndefined();
});

test('else that of the title above', () => {
	const titled = blocks('表2　审查情况（单位：万件）', '类别 | 本年', '办件 | 53.7');
	expect(columnUnit(titled, 3, '办件 | '.length)).toBe('万件');
});

test('a quote of a row states an amount by its column, and no other', () => {
	const locator = new Locator(table, indexBlocks(table));
	expect(locator.figure('合计 | 721 | 181.5', 181.5, '万元').status).toBe('found');
	expect(locator.figure('合计 | 721 | 181.5', 721, '万元').status).toBe('unstated');
	expect(locator.figure('合计 | 721 | 181.5', 721, '件').status).toBe('found');
});
