import { isUnread } from '../../compare/unread.ts';
import { choose } from '../../i18n/index.ts';
import { chartedRows, charts } from './charts.client.ts';
import { citation } from './citation.client.ts';
import { controls } from './controls.client.ts';
import { type Child, el, seal } from './element.client.ts';
import { friendsOf, friendsTable } from './friends.client.ts';
import { heads } from './heads.client.ts';
import { metricsTable } from './table.client.ts';
import { take } from './take.client.ts';
import { texts } from './texts.client.ts';
import { nameOf, type View } from './view.client.ts';

/** All that is shown of a selection; with one report, only the report itself. */
export function comparison(view: View): HTMLElement {
	const t = view.all.compare;
	const basis = view.sides[view.reference];
	const isCompared = view.sides.length > 1;
	const { pair, report } = view.all;
	const friends = isCompared ? friendsOf(view) : [];
	return el(
		'div',
		{ class: 'comparison' },
		heads(view),
		unreadNote(view),
		isCompared && contents(view, friends.length),
		isCompared && [
			take(view),
			part(
				'table',
				t.table,
				basis ? `${t.tableNote(nameOf(view, basis).full)} ${t.notRank}` : '',
				controls(view),
				metricsTable(view, friends),
			),
			friends.length > 0 &&
				part(
					'false-friends',
					pair.falseFriends,
					pair.falseFriendsNote,
					el(
						'details',
						{ class: 'fold wide-open' },
						el('summary', {}, el('span', {}, pair.falseFriendsTable(friends.length))),
						friendsTable(view, friends),
					),
				),
			chartedRows(view.shown).length > 0 && part('charts', t.charts, t.chartsNote, charts(view)),
			part('texts', t.texts, t.textsNote, texts(view)),
			part('cite', report.cite, '', citation(view)),
		],
	);
}

/** How many of the figures nobody has read yet, before any of them is seen. */
function unreadNote({ all, sides }: View): HTMLElement | null {
	const values = sides
		.flatMap((side) => [...side.values.values()])
		.filter(({ computed }) => computed === null);
	const unread = values.filter(isUnread).length;
	if (unread === 0) return null;
	const { mark, says } = all.seal.proposed;
	const words = all.value.unreadOf(unread, values.length);
	return el('p', { class: 'why unread-note' }, seal(mark, says, 'zi-dai'), ' ', words);
}

/** Long on a phone: what there is, and where. The charts' chapters are those of the table. */
function contents({ all, chapters, language, shown }: View, friends: number): HTMLElement | null {
	const t = all.compare;
	const rows = (id: string) => shown.filter(({ metric }) => metric.chapter === id).length;
	const charted = chartedRows(shown).length;
	const entries: [id: string, text: string, n?: number][] = [
		...chapters.flatMap((one): [string, string, number][] => {
			const n = rows(one.id);
			return n > 0 ? [[`in-${one.id}`, choose(language, one), n]] : [];
		}),
		...(friends > 0 ? [['false-friends', all.pair.falseFriends, friends] as [string, string, number]] : []),
		...(charted > 0 ? [['charts', t.charts, charted] as [string, string, number]] : []),
		['texts', t.texts],
		['cite', all.report.cite],
	];
	return el(
		'nav',
		{ class: 'outline contents', 'aria-label': all.plan.jump },
		el(
			'details',
			{ class: 'fold screen' },
			el('summary', {}, all.plan.jump, el('span', { class: 'small' }, all.site.sections(entries.length))),
			el(
				'ol',
				{},
				entries.map(([id, text, n]) => {
					const count = el('span', { class: 'n' }, n === undefined ? '' : String(n));
					return el('li', {}, el('a', { href: `#${id}` }, el('span'), el('span', {}, text), count));
				}),
			),
		),
	);
}

function part(id: string, title: string, note: string, ...children: Child[]): HTMLElement {
	const head = el('header', { class: 'topic' }, el('h2', { id }, title), note !== '' && el('p', {}, note));
	return el(
		'section',
		{ class: 'sec', 'aria-labelledby': id },
		head,
		el('div', { class: 'topic' }, ...children),
	);
}
