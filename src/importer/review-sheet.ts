/** What a reviewer sees of an imported report on a terminal: each proposal in its sentence, then the numbers left over. */
import type { Block } from '../archive/model.ts';
import type { Metric } from '../archive/schema/index.ts';
import type { Proposal, UnassignedFigure } from '../extract/propose.ts';
import { splitClauses } from '../text/sentences.ts';

export interface SheetRow {
	/** Null for a number that is proposed for no metric. */
	metric: {
		key: string;
		zh: string;
		value: number;
		unit: string;
		qualifier: string;
		confidence: number;
	} | null;
	/** Keys and names of the metrics that come nearest. */
	closest: { key: string; zh: string }[];
	block: number;
	/** Offset of the number in its block. */
	start: number;
	/** The sentence around the number. */
	before: string;
	number: string;
	after: string;
}

export function sheetRow(
	found: Proposal | UnassignedFigure,
	blocks: readonly Block[],
	metrics: ReadonlyMap<string, Metric>,
): SheetRow {
	const { block, start, end } = found.figure;
	const named = (key: string) => ({ key, zh: metrics.get(key)?.zh ?? key });
	const text = blocks[block - 1]?.text ?? '';
	const [before, after] = aroundIn(text, start, end);
	const place = { block, start, before, number: text.slice(start, end), after };
	if (!('metric' in found)) return { metric: null, closest: found.closest.map(named), ...place };
	const { metric, value, unit, qualifier, confidence } = found;
	return { metric: { ...named(metric), value, unit, qualifier, confidence }, closest: [], ...place };
}

/** What stands before and after the number in its sentence. */
function aroundIn(text: string, start: number, end: number): [string, string] {
	let from = 0;
	for (const sentence of splitClauses(text)) {
		const to = from + sentence.text.length;
		if (to > start)
			return [text.slice(from, start).trimStart(), text.slice(end, Math.max(to, end)).trimEnd()];
		from = to;
	}
	return [text.slice(0, start), text.slice(end)];
}

const MOST_AROUND = 40;

/** One text for the terminal. `mark` sets the number off: in colour, or in 【】. */
export function formatSheet(rows: readonly SheetRow[], mark: (number: string) => string): string {
	const proposed = rows.filter(({ metric }) => metric !== null);
	const left = rows.filter(({ metric }) => metric === null);
	return [
		...(proposed.length > 0 ? ['  Proposed:'] : []),
		...proposed.map((row) => `  ${headOf(row)}\n      ${sentenceOf(row, mark)}`),
		...(left.length > 0 ? ['  Left over:'] : []),
		...left.map((row) => `      ${sentenceOf(row, mark)}${closestOf(row)}`),
	].join('\n');
}

function headOf({ metric }: SheetRow): string {
	if (metric === null) return '';
	const { key, zh, value, unit, qualifier, confidence } = metric;
	const bound = qualifier === 'exact' ? '' : ` (${qualifier})`;
	return `${confidence.toFixed(2)}  ${key} ${zh} = ${value}${unit}${bound}`;
}

function sentenceOf({ before, number, after }: SheetRow, mark: (number: string) => string): string {
	const left = before.length > MOST_AROUND ? `…${before.slice(-MOST_AROUND)}` : before;
	const right = after.length > MOST_AROUND ? `${after.slice(0, MOST_AROUND)}…` : after;
	return `${left}${mark(number)}${right}`;
}

function closestOf({ closest }: SheetRow): string {
	return closest.length === 0
		? ''
		: `\n        near: ${closest.map(({ key, zh }) => `${key} ${zh}`).join(', ')}`;
}
