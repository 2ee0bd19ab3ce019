import { toSvgElement } from '../../charts/svg-element.client.ts';
import { valuesChart } from '../../charts/values-chart.ts';
import type { SideRow } from '../../compare/side-by-side.ts';
import { isUnread } from '../../compare/unread.ts';
import { choose, unitText } from '../../i18n/index.ts';
import { figurePath, metricPath } from '../../urls/urls.ts';
import { el, seal } from './element.client.ts';
import { nameOf, type View } from './view.client.ts';

/** Metrics that stand in one series: two values or more, and no break between any of them. */
export function chartedRows(rows: readonly SideRow[]): SideRow[] {
	return rows.filter(
		({ stated, verdict }) => stated > 1 && (verdict?.level === 'same' || verdict?.level === 'caution'),
	);
}

/** So many charts are looked through at once; more than `MANY` are a long way on a desk, too. */
const FEW = 8;
const MANY = 24;

/** A small chart of each such metric, the sides in the order of the columns; of many, each chapter is a fold. */
export function charts(view: View): HTMLElement {
	const { all, chapters, language, shown } = view;
	const rows = chartedRows(shown);
	const grid = (own: readonly SideRow[], rank: 'h3' | 'h4') =>
		el(
			'div',
			{ class: 'chap' },
			own.map((row) => figure(view, row, rank)),
		);
	if (rows.length <= FEW) return grid(rows, 'h3');
	const folds = chapters.flatMap((chapter) => {
		const own = rows.filter(({ metric }) => metric.chapter === chapter.id);
		if (own.length === 0) return [];
		const summary = el('summary', {}, el('span', {}, all.year.chapterNote(own.length)));
		return [
			el('h3', {}, choose(language, chapter)),
			el('details', { class: rows.length > MANY ? 'fold' : 'fold wide-open' }, summary, grid(own, 'h4')),
		];
	});
	return el('div', { class: 'chart-chapters' }, folds);
}

function figure(view: View, { metric, cells, verdict }: SideRow, rank: 'h3' | 'h4'): HTMLElement {
	const { all, language, links, sides } = view;
	const entries = cells.flatMap(({ value }, at) => {
		const side = sides[at];
		if (!side) return [];
		const { text } = nameOf(view, side);
		const state = value?.computed ? ('computed' as const) : ('reported' as const);
		const point = value ? { year: side.year, state, value } : { year: side.year, state: 'silent' as const };
		return [{ label: language === 'en' ? `${text} ${side.year}` : `${text}${side.year}`, point }];
	});
	const model = valuesChart(entries, {
		id: `side-${metric.key}`,
		title: choose(language, metric),
		unit: unitText(language, metric.unit),
		labels: { ...all.chart.labels, slot: all.chart.division },
		language,
		hrefOf: (point) =>
			'value' in point ? links.to(figurePath(point.value.division.code, point.year, metric.key)) : null,
	});
	const picture = el('div', {});
	picture.append(toSvgElement(model, 'full'));
	const says = verdict?.reason ? all.seal[verdict.level] : null;
	const { proposed } = all.seal;
	const hasUnread = cells.some(({ value }) => value !== null && isUnread(value));
	const made = el(
		'figure',
		{ class: 'chart' },
		el(
			'figcaption',
			{},
			el(
				rank,
				{},
				el('a', { href: links.to(metricPath(metric.key)) }, model.title),
				model.unit ? el('span', { class: 'unit' }, model.unit) : null,
			),
		),
		picture,
		verdict?.reason &&
			says &&
			el('p', { class: 'why' }, seal(says.mark, says.says, 'zi-shen'), ' ', choose(language, verdict.reason)),
		hasUnread &&
			el('p', { class: 'why' }, seal(proposed.mark, proposed.says, 'zi-dai'), ' ', all.value.unread),
	);
	const t = all.compare;
	const foot = [
		...sides.map((side) => `${nameOf(view, side).full}: ${side.title}`),
		`${t.pictureSource}  ${view.address}`,
	];
	made.append(
		el('p', {
			class: 'takes',
			'data-pictures': true,
			'data-svg': t.svg,
			'data-png': t.png,
			'data-title': model.title,
			'data-unit': model.unit,
			'data-foot': foot.join('\n'),
			'data-name': `${sides.map(({ id }) => id).join('-')}-${metric.key}`,
		}),
	);
	return made;
}
