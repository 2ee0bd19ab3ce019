import type { Chapter } from '../../archive/schema/index.ts';
import { choose } from '../../i18n/index.ts';
import { el } from './element.client.ts';
import { nameOf, type View } from './view.client.ts';

/** So many rows are looked through at once. */
const FEW = 12;
/** Chapters that the reader opened or shut: they stay so when another report is picked. */
const chosen = new Map<string, boolean>();

/** A chapter of the table: its head, which folds the rows where there are many, and which names the reports once more. */
export function chapterRows(
	view: View,
	chapter: Chapter,
	rows: readonly HTMLElement[],
	isFirst: boolean,
): HTMLElement {
	const { language, sides } = view;
	const isLong = view.shown.length > FEW && rows.length < view.shown.length;
	const name = el('span', { id: `in-${chapter.id}` }, choose(language, chapter));
	const body = el('tbody', { 'data-chapter': chapter.id });
	const head = isLong ? foldingHead(view, chapter, name, body, rows.length) : name;
	// The head of the table is out of sight by now.
	const names = isFirst ? [] : sides.map((side) => nameOf(view, side));
	body.append(
		el(
			'tr',
			{ class: 'of' },
			el('th', { scope: 'rowgroup', colspan: isFirst ? sides.length + 1 : null }, head),
			names.map(({ full, lang }) => el('td', { class: 'again', 'aria-hidden': 'true', lang }, full)),
		),
		...rows,
	);
	return body;
}

/** Rows shut by a head stand all the same on paper. */
function foldingHead(view: View, { id }: Chapter, name: HTMLElement, body: HTMLElement, rows: number) {
	const button = el(
		'button',
		{ type: 'button', class: 'folds', 'data-focus': `chapter ${id}`, onclick: () => set(isShut()) },
		name,
		' ',
		el('span', { class: 'small' }, view.all.year.chapterNote(rows)),
	);
	const isShut = () => body.hasAttribute('data-folded');
	const show = (isOpen: boolean) => {
		body.toggleAttribute('data-folded', !isOpen);
		button.setAttribute('aria-expanded', String(isOpen));
	};
	const set = (isOpen: boolean) => {
		chosen.set(id, isOpen);
		show(isOpen);
	};
	show(chosen.get(id) ?? !matchMedia('(max-width: 44rem)').matches);
	return button;
}

/** Opens the chapter to which a link of the page leads. */
export function openLinkedChapter(place: HTMLElement): void {
	place.addEventListener('click', ({ target }) => {
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#in-"]');
		const head = link && document.getElementById(link.hash.slice(1))?.closest('button');
		if (head && head.getAttribute('aria-expanded') === 'false') head.click();
	});
}
