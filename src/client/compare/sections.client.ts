import { chartedRows, charts } from './charts.client.ts';
import { citation } from './citation.client.ts';
import { controls } from './controls.client.ts';
import { type Child, el } from './element.client.ts';
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
				part('false-friends', pair.falseFriends, pair.falseFriendsNote, friendsTable(view, friends)),
			chartedRows(view.shown).length > 0 && part('charts', t.charts, t.chartsNote, charts(view)),
			part('texts', t.texts, t.textsNote, texts(view)),
			part('cite', report.cite, '', citation(view)),
		],
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
