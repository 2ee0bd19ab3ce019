import type { Metric, Note } from '../../archive/schema/index.ts';
import type { Value } from '../../compare/model.ts';
import type { SideCell, SideReason, SideRow } from '../../compare/side-by-side.ts';
import type { SideFriends } from '../../compare/side-friends.ts';
import { isUnread } from '../../compare/unread.ts';
import { deltaMarks } from '../../components/delta-marks.ts';
import { changeText, isRefused, plainValue } from '../../components/value-text.ts';
import { chineseIn, choose, noteIn } from '../../i18n/index.ts';
import { figurePath, metricPath } from '../../urls/urls.ts';
import { chapterRows } from './chapters.client.ts';
import { el, seal } from './element.client.ts';
import { nameOf, reasonNames, type View } from './view.client.ts';
import { statedIn } from './view-csv.ts';

const LOOKS = {
	same: '',
	caution: 'zi-shen',
	break: 'zi-duan',
	not_comparable: 'zi-duan',
	computed: 'zi-suan',
	proposed: 'zi-dai',
};

/** The metrics that the selection shows, grouped by chapter, one column a report. */
export function metricsTable(view: View, friends: readonly SideFriends[]): HTMLElement {
	const { all, chapters, sides, shown } = view;
	const t = all.compare;
	if (shown.length === 0) return el('p', { class: 'nil' }, t.noRows);
	const groups = chapters
		.map((chapter) => ({ chapter, rows: shown.filter(({ metric }) => metric.chapter === chapter.id) }))
		.filter(({ rows }) => rows.length > 0);
	const bodies = groups.map(({ chapter, rows }, at) => {
		const lines = rows.map((row) => line(view, row, friends));
		return chapterRows(view, chapter, lines, at === 0);
	});
	const columns = sides.map((side) => {
		const { text, lang } = nameOf(view, side);
		return el(
			'th',
			{ scope: 'col', class: 'end', lang },
			`${text} `,
			el('b', { class: 'num' }, String(side.year)),
		);
	});
	const table = el(
		'table',
		{ class: sides.length > 3 ? 'yearly stack wide' : 'yearly stack' },
		el('caption', { class: 'vh' }, t.tableCaption),
		el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t.metric), columns)),
		bodies,
	);
	return el('section', { class: 'scroll', 'aria-label': t.tableCaption, tabindex: 0 }, table);
}

function line(view: View, row: SideRow, friends: readonly SideFriends[]): HTMLElement {
	const { language, links, sides } = view;
	const { metric } = row;
	return el(
		'tr',
		{ 'data-row': metric.key },
		el(
			'th',
			{ scope: 'row' },
			el('a', { href: links.to(metricPath(metric.key)) }, choose(language, metric)),
			row.reasons.map((reason) => why(view, reason)),
			friends.map((each) => notThe(view, metric, each)),
			sentences(view, row),
		),
		row.cells.map((entry, at) => {
			const side = sides[at];
			const label = side && nameOf(view, side).full;
			return el(
				'td',
				{ class: 'end num' },
				el('span', { class: 'col', 'aria-hidden': 'true' }, label),
				cell(view, entry),
			);
		}),
	);
}

/** Why, and for which of the sides where there are more than two. */
function why(view: View, { verdict, sides }: SideReason): HTMLElement | null {
	if (!verdict.reason) return null;
	const says = view.all.seal[verdict.level];
	const names = reasonNames(view, sides);
	const text = choose(view.language, verdict.reason);
	return el('p', { class: 'why' }, seal(says.mark, says.says, LOOKS[verdict.level]), ' ', names, text);
}

/** Which other metric a row is not, though the names are alike; null where it is no such row. */
function notThe({ all, language }: View, { key }: Metric, { metrics }: SideFriends): HTMLElement | null {
	const [first, second] = metrics;
	if (first.key !== key && second.key !== key) return null;
	const other = choose(language, first.key === key ? second : first);
	const link = el(
		'a',
		{ href: '#false-friends' },
		`${all.compare.notThe}${language === 'en' ? ' ' : ''}${other}`,
	);
	return el('p', { class: 'why' }, el('b', { 'aria-hidden': 'true' }, '≠'), ' ', link);
}

function cell(view: View, { value, change, within }: SideCell): HTMLElement[] {
	const { all } = view;
	if (within) return [el('span', { class: 'nil' }, all.value.onlySum), el('br'), valueLink(view, within)];
	if (!value) return [el('span', { class: 'nil' }, all.value.silent)];
	const { computed, proposed } = all.seal;
	return [
		valueLink(view, value),
		...(isUnread(value) ? [seal(proposed.mark, proposed.says, LOOKS.proposed)] : []),
		...(value.computed
			? [
					seal(computed.mark, computed.says, LOOKS.computed),
					el('span', { class: 'formula' }, value.computed.formula),
				]
			: []),
		...(change ? [delta(view, value, change)] : []),
	];
}

/** A value that leads to its sentence; a sum in the place of its part says which sum it is. */
function valueLink({ language, links }: View, value: Value): HTMLElement {
	const first = value.observation ?? value.computed?.parts[0];
	const href = first && links.to(figurePath(value.division.code, value.year, first.metric.key));
	return el('a', { class: 'val', href, title: choose(language, value.metric) }, plainValue(language, value));
}

/** The change against the reference; where there is none, the reason stands in the head of the row. */
function delta(view: View, value: Value, change: NonNullable<SideCell['change']>): HTMLElement {
	const { sides, reference, language, all } = view;
	const basis = sides[reference];
	const against = basis ? nameOf(view, basis).full : '';
	const from = basis?.values.get(value.metric.key);
	const text = changeText(language, change);
	const { level } = change.verdict;
	const { mark, says } = all.seal[level];
	return el(
		'span',
		{
			class: isRefused(change) ? 'delta no' : 'delta',
			...(from && deltaMarks(from, value, change)),
			title: all.compare.against(against),
		},
		text,
		' ',
		seal(mark, says, LOOKS[level]),
	);
}

/** The sentences of a row behind a fold; filled when it is first opened. */
function sentences(view: View, row: SideRow): HTMLElement {
	const list = el('ul', { class: 'says' });
	const fold = el(
		'details',
		{ class: 'fold screen', 'data-sentences': true },
		el('summary', {}, view.all.compare.sentences),
		list,
	);
	fold.addEventListener('toggle', () => list.childElementCount === 0 && list.append(...quotes(view, row)));
	return fold;
}

function quotes(view: View, { cells }: SideRow): HTMLElement[] {
	return cells.flatMap(({ value, within }, at) => {
		const side = view.sides[at];
		const shown = value ?? within;
		if (!shown || !side) return [];
		const { full, lang } = nameOf(view, side);
		return statedIn(shown).map((observation) =>
			el(
				'li',
				{ 'data-side': at },
				el('span', { class: 'small', lang }, full),
				el('p', { class: 'quote', lang: chineseIn(view.language) }, observation.quote),
				observation.proposed && el('p', { class: 'why' }, view.all.value.unread),
				observation.note && remark(view, observation.note),
			),
		);
	});
}

function remark({ language }: View, note: Note): HTMLElement {
	const { text, lang } = noteIn(language, note);
	return el('p', { class: 'why', lang }, text);
}
