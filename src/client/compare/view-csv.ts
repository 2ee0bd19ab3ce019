/** The table of a view for programs: one row a metric and nothing below, so that every row holds where its numbers come from. */
import type { Value } from '../../compare/model.ts';
import type { SideCell, SideRow } from '../../compare/side-by-side.ts';
import { isUnread } from '../../compare/unread.ts';
import { plainValue } from '../../components/value-text.ts';
import { choose } from '../../i18n/index.ts';
import { figurePath } from '../../urls/urls.ts';
import { nameOf, reasonNames, type View } from './view.client.ts';

const SIGNS = { exact: '', approx: '≈', at_least: '≥', at_most: '≤' };

/**
 * A head, and one row a metric. Of each report: what it is, its value as a plain number, the remark on it, its sentences with their
 * permanent addresses, and its source. The last column is the address of the comparison.
 */
export function csvRows(view: View): string[][] {
	const t = view.all.compare;
	const c = t.columns;
	const own = [c.code, c.year, c.value, c.comparability, c.difference, c.remark, c.sentence, c.figure];
	const perSide = view.sides.flatMap((side) =>
		[...own, c.report, t.source].map((column) => `${nameOf(view, side).full} ${column}`),
	);
	const head = [t.chapter, t.metric, 'metric', c.unit, c.reason, ...perSide, c.comparison];
	return [head, ...view.shown.map((row) => csvRow(view, row))];
}

function csvRow(view: View, row: SideRow): string[] {
	const { chapters, language, sides } = view;
	const { metric, cells, reasons } = row;
	const chapter = chapters.find(({ id }) => id === metric.chapter);
	const why = reasons.flatMap(({ verdict, sides }) =>
		verdict.reason ? [`${reasonNames(view, sides)}${choose(language, verdict.reason)}`] : [],
	);
	const perSide = sides.flatMap(({ division, year, title, source }, at) => {
		const cell = cells[at];
		const said = cell ? [...csvCell(view, row, cell, at), ...csvPlaces(view, cell)] : [];
		return [division.code, String(year), ...said, title, source.url ?? source.file];
	});
	return [
		chapter ? choose(language, chapter) : '',
		choose(language, metric),
		metric.key,
		metric.unit,
		why.join(' / '),
		...perSide,
		view.address,
	];
}

/** Value, comparability, change or difference, remark. */
function csvCell(view: View, row: SideRow, { value, change, within }: SideCell, at: number): string[] {
	const { all, language } = view;
	if (within) {
		return [
			'',
			'',
			'',
			`${all.value.onlySum} ${choose(language, within.metric)} ${plainValue(language, within)}`,
		];
	}
	if (!value) return ['', '', '', all.value.silent];
	const remark = [
		SIGNS[value.qualifier],
		value.computed && `${all.seal.computed.says} ${value.computed.formula}`,
		isUnread(value) && all.seal.proposed.says,
	];
	return [
		String(value.value),
		change ? all.seal[change.verdict.level].says : comparability(view, row, at),
		change?.delta?.toString() ?? '',
		remark.filter(Boolean).join(' '),
	];
}

/** Of a value without one to be held against: that it is the reference, else what holds of the row, where others state it too. */
function comparability({ all, reference }: View, { verdict }: SideRow, at: number): string {
	if (at === reference) return all.compare.pinned;
	return verdict ? all.seal[verdict.level].says : '';
}

/** The sentences of a cell, and the permanent addresses of their figures. */
function csvPlaces({ permanent }: View, { value, within }: SideCell): [string, string] {
	const shown = value ?? within;
	const said = shown ? statedIn(shown) : [];
	const places = said.map(({ division, year, metric }) =>
		permanent(figurePath(division.code, year, metric.key)),
	);
	return [said.map(({ quote }) => quote).join(' / '), places.join(' / ')];
}

/** The observations on which a value rests. */
export function statedIn({ observation, computed }: Value) {
	return observation ? [observation] : (computed?.parts ?? []);
}
