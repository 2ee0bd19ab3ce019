/** The list of what exists: filled by province, filtered, and in step with what is picked. */
import type { Listed, ProvinceList } from '../../components/compare/compare-files.ts';
import { chineseIn, type Language, messages } from '../../i18n/index.ts';
import { el } from './element.client.ts';
import { type Files, load } from './load.client.ts';

export interface Picker {
	/** Marks the years of the reports that are picked. */
	mark(picked: readonly string[]): void;
	/** Says beside the list what now stands above it, or why it stays; `hasResult`: whether a link leads there, as before where not given. */
	say(words: string, hasResult?: boolean): void;
}

/** `onPick` is called with the id of a report whose year was pressed. */
export function startPicker(
	root: HTMLElement,
	language: Language,
	files: Files,
	onPick: (id: string) => void,
): Picker {
	const folds = [...root.querySelectorAll<HTMLDetailsElement>('[data-province]')];
	const filter = root.querySelector<HTMLInputElement>('[data-filter]');
	let picked: readonly string[] = [];
	const mark = () => {
		for (const button of root.querySelectorAll<HTMLElement>('[data-report]'))
			button.setAttribute('aria-pressed', String(picked.includes(button.dataset['report'] ?? '')));
	};
	const fill = async (fold: HTMLDetailsElement) => {
		if (fold.dataset['listed'] !== undefined) return;
		const list = await load<ProvinceList>(files, `in-${fold.dataset['province']}`);
		if (typeof list === 'string' || fold.dataset['listed'] !== undefined) return;
		fold.dataset['listed'] = '';
		fold.querySelector('ul')?.append(...list.divisions.map((listed) => entry(listed, language)));
		mark();
	};
	for (const fold of folds) fold.addEventListener('toggle', () => fold.open && void fill(fold));
	filter?.addEventListener('input', async () => {
		await Promise.all(folds.map(fill));
		apply(root, filter.value, messages(language).compare.filterFound);
	});
	root.addEventListener('click', ({ target }) => {
		const id = (target as HTMLElement).closest<HTMLElement>('[data-report]')?.dataset['report'];
		if (id) onPick(id);
	});
	const said = root.querySelector<HTMLElement>('[data-picked]');
	const way = root.querySelector<HTMLElement>('[data-to-result]');
	way?.addEventListener('click', goToResult);
	return {
		mark(now) {
			picked = now;
			mark();
		},
		say(words, hasResult) {
			// The same words again are news too: a new text is read out, an old one is not.
			said?.replaceChildren(words);
			if (way && hasResult !== undefined) way.hidden = !hasResult;
		},
	};
}

/** Takes the keyboard along, and leaves the address alone, which says what is picked. */
function goToResult(event: Event): void {
	const result = document.getElementById('result');
	if (!result) return;
	event.preventDefault();
	result.focus({ preventScroll: true });
	result.scrollIntoView();
}

function entry({ code, name, english, pinyin, years }: Listed, language: Language): HTMLElement {
	const isEnglish = language === 'en' && english !== null;
	const shown = isEnglish ? english : name;
	const lang = isEnglish ? undefined : chineseIn(language);
	const t = messages(language).compare;
	return el(
		'li',
		{ 'data-find': [code, name, english, pinyin].join(' ').toLowerCase() },
		el('span', {}, el('span', { lang }, shown), ' ', el('span', { class: 'code' }, code)),
		el(
			'span',
			{ class: 'pick-years' },
			years.map((year) => {
				const label = t.add(shown, year);
				const id = `${code}-${year}`;
				return el(
					'button',
					{ type: 'button', 'aria-pressed': 'false', 'data-report': id, 'aria-label': label },
					String(year),
				);
			}),
		),
	);
}

/** Pinyin is typed with and without spaces between its syllables. */
function apply(root: HTMLElement, words: string, found: (n: number) => string): void {
	const wanted = words.trim().toLowerCase();
	const close = (text: string) => text.replace(/\s/g, '');
	let count = 0;
	for (const fold of root.querySelectorAll<HTMLDetailsElement>('[data-province]')) {
		let here = 0;
		for (const item of fold.querySelectorAll<HTMLElement>('[data-find]')) {
			const text = item.dataset['find'] ?? '';
			item.hidden = !(text.includes(wanted) || close(text).includes(close(wanted)));
			if (!item.hidden) here += 1;
		}
		fold.hidden = here === 0;
		if (wanted !== '' && here > 0) fold.open = true;
		count += here;
	}
	const said = root.querySelector('[data-filter-said]');
	if (said) said.textContent = wanted === '' ? '' : found(count);
}
