import { swapped, withoutReport } from '../../compare/selection.ts';
import { chineseIn } from '../../i18n/index.ts';
import { reportPath } from '../../urls/urls.ts';
import { el } from './element.client.ts';
import { type Act, keyOf } from './focus-order.ts';
import { nameOf, type View } from './view.client.ts';

/** The reports picked: name, title, and what can be done with each. */
export function heads(view: View): HTMLElement {
	const { all, language, links, selection, sides, go } = view;
	const t = all.compare;
	const items = sides.map((side, at) => {
		const { full, text, lang } = nameOf(view, side);
		const isBasis = at === view.reference;
		const act = (kind: Act, label: string, next: typeof selection, pressed?: boolean) =>
			el(
				'button',
				{
					type: 'button',
					'data-focus': keyOf(kind, side.id),
					'aria-pressed': pressed === undefined ? null : String(pressed),
					'aria-label': `${label}: ${full}`,
					onclick: () => go(next),
				},
				label,
			);
		return el(
			'li',
			{ class: isBasis ? 'basis' : null },
			el(
				'p',
				{ class: 'who' },
				el('span', { lang }, text),
				' ',
				el('b', { class: 'num' }, String(side.year)),
			),
			el(
				'a',
				{ href: links.to(reportPath(side.division.code, side.year)), lang: chineseIn(language) },
				side.title,
			),
			el(
				'p',
				{ class: 'acts' },
				sides.length > 1 &&
					act('pin', isBasis ? t.pinned : t.pin, { ...selection, pinned: side.id }, isBasis),
				at < sides.length - 1 && act('swap', t.swap, swapped(selection, side.id)),
				act('remove', t.remove, withoutReport(selection, side.id)),
			),
		);
	});
	return el('ol', { class: 'sides' }, items);
}
