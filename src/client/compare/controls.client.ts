import type { Shown } from '../../compare/selection.ts';
import { choose } from '../../i18n/index.ts';
import { el } from './element.client.ts';
import type { View } from './view.client.ts';

const SHOWN: readonly Shown[] = ['shared', 'differing', 'all'];

/** Which rows and which chapter are shown. */
export function controls(view: View): HTMLElement {
	const { all, chapters, language, selection, shown, go } = view;
	const t = all.compare;
	const show = el(
		'select',
		{
			name: 'show',
			'data-focus': 'show',
			onchange: ({ target }) => go({ ...selection, show: pickedIn(target) as Shown }),
		},
		SHOWN.map((one) => el('option', { value: one, selected: one === selection.show }, t.shows[one])),
	);
	const chapter = el(
		'select',
		{
			name: 'chapter',
			'data-focus': 'chapter',
			onchange: ({ target }) => go({ ...selection, chapter: pickedIn(target) || null }),
		},
		el('option', { value: '' }, t.allChapters),
		chapters.map((one) =>
			el(
				'option',
				{ value: one.id, selected: one.id === selection.chapter },
				`${all.place.chapter(one.number)} ${choose(language, one)}`,
			),
		),
	);
	return el(
		'div',
		{ class: 'controls no-print' },
		el('label', {}, el('span', {}, t.show), show),
		el('label', {}, el('span', {}, t.chapter), chapter),
		el('span', { class: 'num small' }, t.rows(shown.length)),
	);
}

const pickedIn = (target: EventTarget | null) => (target as HTMLSelectElement).value;
