import type { MetricSentences, SentenceParts } from '../../components/metric/metric-sentences.ts';
import { element } from '../page/element.client.ts';
import { chinese } from '../page/language.client.ts';

declare global {
	var duizhaoSentences: Record<string, MetricSentences> | undefined;
}

/** Puts a button in the place; pressed, it brings the sentences and lists them in the order of the page's table. */
export function showSentences(place: HTMLElement): void {
	const { sentences: source = '', name = '', show = '', failed = '' } = place.dataset;
	const says = element('p', { role: 'status' });
	const button = element('button', { type: 'button' }, show);
	const press = async () => {
		button.disabled = true;
		const sentences = await bring(source, name);
		if (sentences) {
			const list = listOf(sentences, show);
			place.replaceChildren(list);
			list.focus();
		} else {
			says.textContent = failed;
			button.disabled = false;
		}
	};
	button.addEventListener('click', press);
	place.append(element('p', { class: 'acts' }, button), says);
}

function bring(source: string, name: string): Promise<MetricSentences | null> {
	return new Promise((done) => {
		const script = document.createElement('script');
		script.src = source;
		script.onload = () => done(globalThis.duizhaoSentences?.[name] ?? null);
		script.onerror = () => done(null);
		document.head.append(script);
	});
}

/** One entry a value of the table that is shown: place, year, the value's own link, its sentences. */
function listOf(sentences: MetricSentences, label: string): HTMLElement {
	// The button that had the focus is gone; the list takes it.
	const list = element('ul', { class: 'sentences', tabindex: '-1', 'aria-label': label });
	for (const row of document.querySelectorAll<HTMLElement>('[data-division]')) {
		const of = sentences[row.dataset['division'] ?? ''] ?? {};
		const name = row.querySelector('th')?.firstElementChild;
		for (const cell of row.querySelectorAll<HTMLElement>('[data-year]')) {
			const year = cell.dataset['year'] ?? '';
			const value = cell.querySelector('a');
			if (value && of[year]) list.append(entryOf(name?.cloneNode(true) ?? '', year, value, of[year]));
		}
	}
	return list;
}

function entryOf(
	name: Node | string,
	year: string,
	value: HTMLElement,
	sentences: SentenceParts[],
): HTMLElement {
	return element(
		'li',
		{},
		element('p', { class: 'whose' }, name, ' ', element('span', { class: 'num' }, year)),
		element('p', { class: 'v' }, ...shownWith(value).map((each) => each.cloneNode(true))),
		element('div', {}, ...sentences.map((parts) => sentenceOf(parts, value.getAttribute('href') ?? ''))),
	);
}

/** The value with its marks, and of a computed one its formula. */
function shownWith(value: HTMLElement): Element[] {
	return [value, ...(value.parentElement?.querySelectorAll(':scope > :is(.zi, .formula, .fails)') ?? [])];
}

/** The sentence of a part leads to its own place in the report; one that states the value has the value's link. */
function sentenceOf([before, figure, after, part]: SentenceParts, href: string): HTMLElement {
	const marked = figure && element('b', {}, figure);
	const place = part && marked && element('a', { href: `${href.split('#', 1)[0]}#${part}` }, marked);
	return element('p', { class: 'quote', lang: chinese }, before, place || marked, after);
}
