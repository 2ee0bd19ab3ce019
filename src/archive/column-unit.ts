import { bracketedUnit } from '../text/cell-unit.ts';
import type { Block } from './model.ts';
import { CELL_SEPARATOR } from './plain-text.ts';

/** Characters of a title right above a table. */
const LONGEST_TITLE = 40;

/** The unit that the head of a cell's column gives to its numbers, or the table's title. `n`: the row's block; `offset`: in its text. */
export function columnUnit(blocks: readonly Block[], n: number, offset: number): string | undefined {
	const row = blocks[n - 1];
	const width = cellsOf(row).length;
	if (row === undefined || width < 2) return undefined;
	let first = n;
	const above = () => blocks[first - 2];
	while (above()?.section === row.section && cellsOf(above()).length === width) first--;
	const column = cellsOf({ text: row.text.slice(0, offset) }).length - 1;
	const title = above()?.text ?? '';
	return (
		bracketedUnit(cellsOf(blocks[first - 1])[column] ?? '') ??
		(title.length <= LONGEST_TITLE ? bracketedUnit(title) : undefined)
	);
}

function cellsOf(block: Pick<Block, 'text'> | undefined): string[] {
	return block?.text.split(CELL_SEPARATOR) ?? [];
}
