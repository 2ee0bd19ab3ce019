/** The table of a view as rows of text: for CSV, and for the picture. */
import type { TablePicture } from '../../charts/table-picture.ts';
import type { SideRow } from '../../compare/side-by-side.ts';
import { changeText, plainValue } from '../../components/value-text.ts';
import { choose } from '../../i18n/index.ts';
import { nameOf, type View } from './view.client.ts';

const SIGNS = { exact: '', approx: '≈', at_least: '≥', at_most: '≤' };

/** One row a metric; of each report its value as a plain number, the remark on it, and its sentences. Sources at the end. */
export function csvRows(view: View): string[][] {
	const { all, sides, shown } = view;
	const t = all.compare;
	const { value, remark, sentence, comparability, reason, unit } = t.columns;
	const perSide = sides.flatMap((side) => {
		const { full } = nameOf(view, side);
		return [`${full} ${value}`, `${full} ${remark}`, `${full} ${sentence}`];
	});
	const head = [t.chapter, t.metric, 'metric', unit, comparability, reason, ...perSide];
	const sources = sides.map((side) => [
		t.source,
		nameOf(view, side).full,
		side.title,
		side.source.url ?? side.source.file,
	]);
	return [head, ...shown.map((row) => csvRow(view, row)), [], ...sources, [t.permalink, view.address]];
}

function csvRow({ all, chapters, language }: View, { metric, cells, verdict }: SideRow): string[] {
	const chapter = chapters.find(({ id }) => id === metric.chapter);
	const level = verdict ? all.seal[verdict.level].says : '';
	const reason = verdict?.reason ? choose(language, verdict.reason) : '';
	const perSide = cells.flatMap(({ value }) => {
		if (!value) return ['', all.value.silent, ''];
		const remark = [
			SIGNS[value.qualifier],
			value.computed && `${all.seal.computed.says} ${value.computed.formula}`,
		];
		const said = value.observation ? [value.observation] : (value.computed?.parts ?? []);
		return [
			String(value.value),
			remark.filter(Boolean).join(' '),
			said.map(({ quote }) => quote).join(' / '),
		];
	});
	return [
		chapter ? choose(language, chapter) : '',
		choose(language, metric),
		metric.key,
		metric.unit,
		level,
		reason,
		...perSide,
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
			...sides.map((side, at) => `${all.compare.source}: ${names[at]}: ${side.title}`),
			`${all.compare.pictureSource}  ${view.address}`,
		],
	};
}

function pictureRow(
	{ all, language }: View,
	{ metric, cells, verdict }: SideRow,
): TablePicture['groups'][number]['rows'][number] {
	return {
		name: choose(language, metric),
		mark: verdict && verdict.level !== 'same' ? all.seal[verdict.level].mark : '',
		cells: cells.map(({ value, change }) => ({
			text: value
				? plainValue(language, value) + (value.computed ? ` ${all.seal.computed.mark}` : '')
				: all.value.silent,
			note: change ? changeText(language, change) : '',
		})),
	};
}
