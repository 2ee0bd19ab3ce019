import { isUnread } from '../../compare/unread.ts';
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

/** More than so many names alike are a fold on a desk, too: the rows of the table say already which they are. */
const MANY = 24;

/** All that is shown of a selection; with one report, only the report itself. */
export function comparison(view: View): HTMLElement {
	const t = view.all.compare;
	const basis = view.sides[view.reference];
	const isCompared = view.sides.length > 1;
	const { pair, report } = view.all;
	const friends = isCompared ? friendsOf(view) : [];
	const made = el(
		'div',
		{ class: 'comparison' },
		heads(view),
		// The comparison may be long, and what is picked stands below it.
		el('p', { class: 'to-pick' }, el('a', { class: 'go', href: '#pick' }, t.toPick)),
		unreadNote(view),
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
						{ class: friends.length > MANY ? 'fold' : 'fold wide-open' },
						el('summary', {}, el('span', {}, pair.falseFriendsTable(friends.length))),
						friendsTable(view, friends),
					),
				),
			chartedRows(view.shown).length > 0 && part('charts', t.charts, t.chartsNote, charts(view)),
			part('texts', t.texts, t.textsNote, texts(view)),
			part('cite', report.cite, '', citation(view)),
		],
	);
	if (isCompared) made.querySelector('.takes')?.before(contents(view, made));
	return made;
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

/** Long on a phone: the parts of a comparison, the chapters of its table among them. */
function contents({ all }: View, made: HTMLElement): HTMLElement {
	const entries = [...made.querySelectorAll('h2, .of [id]')].map(({ id, textContent }) =>
		el('li', {}, el('a', { href: `#${id}` }, el('span', {}, textContent))),
	);
	const words = all.site.sections(entries.length);
	return el(
		'nav',
		{ class: 'outline contents', 'aria-label': all.plan.jump },
		el(
			'details',
			{ class: 'fold screen' },
			el('summary', {}, all.plan.jump, el('span', { class: 'small' }, words)),
			el('ol', {}, entries),
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
