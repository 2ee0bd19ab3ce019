import type { Value } from '../../compare/model.ts';
import { type SideFriends, sideFriends } from '../../compare/side-friends.ts';
import { plainValue } from '../../components/value-text.ts';
import { choose } from '../../i18n/index.ts';
import { figurePath } from '../../urls/urls.ts';
import { el } from './element.client.ts';
import { nameOf, type View } from './view.client.ts';

/** The false friends of a selection, within its chapter. */
export function friendsOf({ metrics, sides, selection }: View): SideFriends[] {
	return sideFriends(metrics, sides).filter(
		({ metrics }) =>
			selection.chapter === null || metrics.some(({ chapter }) => chapter === selection.chapter),
	);
}

/** Names alike, meanings not: who writes what on either side, and both definitions between them. */
export function friendsTable(view: View, friends: readonly SideFriends[]): HTMLElement {
	const t = view.all.pair;
	const rows = friends.map(({ metrics, values, reason }) => {
		const side = (at: 0 | 1) =>
			el(
				'td',
				{},
				el('p', { class: 'small' }, choose(view.language, metrics[at])),
				values[at].map((value) => stated(view, value)),
			);
		const why = el(
			'td',
			{ class: 'why mid' },
			el('b', { class: 'ne' }, '≠'),
			' ',
			choose(view.language, reason),
		);
		return el('tr', {}, side(0), why, side(1));
	});
	const head = (text: string) => el('th', { scope: 'col' }, el('span', { class: 'vh' }, text));
	return el(
		'div',
		{ class: 'falsefriends' },
		el(
			'table',
			{},
			el('caption', { class: 'vh' }, t.falseFriendsTable(friends.length)),
			el(
				'thead',
				{},
				el('tr', {}, head(view.all.compare.metric), head(t.why), head(view.all.compare.metric)),
			),
			el('tbody', {}, rows),
		),
	);
}

function stated(view: View, value: Value): HTMLElement | null {
	const side = view.sides.find(({ id }) => id === value.report);
	if (!side || !value.observation) return null;
	const { full, lang } = nameOf(view, side);
	const href = view.links.to(figurePath(side.division.code, side.year, value.metric.key));
	return el(
		'p',
		{ class: 'v' },
		el('a', { href }, plainValue(view.language, value)),
		' ',
		el('span', { class: 'small', lang }, full),
	);
}
