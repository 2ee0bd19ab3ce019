/** The table of a view as rows of text: for CSV, and for the picture. */
import type { TablePicture } from '../../charts/table-picture.ts';
import type { Change } from '../../compare/model.ts';
import type { SideCell, SideRow } from '../../compare/side-by-side.ts';
import { changeText, plainValue } from '../../components/value-text.ts';
import { choose } from '../../i18n/index.ts';
import { nameOf, reasonNames, type View } from './view.client.ts';

const SIGNS = { exact: '', approx: '≈', at_least: '≥', at_most: '≤' };

/** One row a metric; of each report its value as a plain number, the remark on it, and its sentences. Sources at the end. */
export function csvRows(view: View): string[][] {
	const { all, sides, shown } = view;
	const t = all.compare;
	const { value, difference, remark, sentence, comparability, reason, unit } = t.columns;
	const perSide = sides.flatMap((side) => {
		const { full } = nameOf(view, side);
		return [value, comparability, difference, remark, sentence].map((column) => `${full} ${column}`);
	});
	const head = [t.chapter, t.metric, 'metric', unit, reason, ...perSide];
	const sources = sides.map((side) => [
		t.source,
		nameOf(view, side).full,
		side.title,
		side.source.url ?? side.source.file,
	]);
	return [head, ...shown.map((row) => csvRow(view, row)), [], ...sources, [t.permalink, view.address]];
}

function csvRow(view: View, { metric, cells, reasons }: SideRow): string[] {
	const { chapters, language } = view;
	const chapter = chapters.find(({ id }) => id === metric.chapter);
	const why = reasons.flatMap(({ verdict, sides }) =>
		verdict.reason ? [`${reasonNames(view, sides)}${choose(language, verdict.reason)}`] : [],
	);
	return [
		chapter ? choose(language, chapter) : '',
		choose(language, metric),
		metric.key,
		metric.unit,
		why.join(' / '),
		...cells.flatMap((cell, at) => csvCell(view, cell, at)),
	];
}

/** Value, comparability with the side of reference, change or difference, remark, sentences. */
function csvCell(
	{ all, language, reference }: View,
	{ value, change, within }: SideCell,
	at: number,
): string[] {
	if (within) {
		const sum = `${all.value.onlySum} ${choose(language, within.metric)} ${plainValue(language, within)}`;
		return ['', '', '', sum, within.observation?.quote ?? ''];
	}
	if (!value) return ['', '', '', all.value.silent, ''];
	const remark = [
		SIGNS[value.qualifier],
		value.computed && `${all.seal.computed.says} ${value.computed.formula}`,
	];
	const said = value.observation ? [value.observation] : (value.computed?.parts ?? []);
	const isReference = at === reference;
	return [
		String(value.value),
		change ? all.seal[change.verdict.level].says : isReference ? all.compare.pinned : '',
		change?.delta?.toString() ?? '',
		remark.filter(Boolean).join(' '),
		said.map(({ quote }) => quote).join(' / '),
	];
}

/** What the picture shows: title, columns, rows, and where all this comes from. */
export function pictureOf(view: View): TablePicture {
	const { all, chapters, language, shown, sides } = view;
	const names = sides.map((side) => nameOf(view, side).full);
	return {
		title: names.join(language === 'en' ? ', ' : '、'),
		columns: names,
		groups: chapters.flatMap((chapter) => {
			const rows = shown.filter(({ metric }) => metric.chapter === chapter.id);
			return rows.length > 0
				? [{ title: choose(language, chapter), rows: rows.map((row) => pictureRow(view, row)) }]
				: [];
		}),
		foot: [
			all.compare.tableNote(names[view.reference] ?? ''),
			...legendOf(view),
			...sides.map((side, at) => `${all.compare.source}: ${names[at]}: ${side.title}`),
			`${all.compare.pictureSource}  ${view.address}`,
		],
	};
}

function pictureRow(
	{ all, language }: View,
	{ metric, cells }: SideRow,
): TablePicture['groups'][number]['rows'][number] {
	return {
		name: choose(language, metric),
		cells: cells.map(({ value, change, within }) => {
			if (within) return { text: all.value.onlySum, note: plainValue(language, within) };
			if (!value) return { text: all.value.silent, note: '' };
			const computed = value.computed ? ` ${all.seal.computed.mark}` : '';
			return {
				text: plainValue(language, value) + computed,
				note: change ? markOf(all, change) + changeText(language, change) : '',
			};
		}),
	};
}

const markOf = ({ seal }: View['all'], { verdict: { level } }: Change) =>
	level === 'same' ? '' : `[${seal[level].mark}] `;

/** What the marks of a picture mean, those that it bears. */
function legendOf({ all, shown }: View): string[] {
	const levels = new Set(shown.flatMap(({ cells }) => cells.map(({ change }) => change?.verdict.level)));
	return (['caution', 'break', 'not_comparable'] as const)
		.filter((level) => levels.has(level))
		.map((level) => `[${all.seal[level].mark}] ${all.seal[level].says}`);
}
