import { toBibTeX } from '../../export/citation/bibtex.ts';
import type { Cited } from '../../export/citation/cited.ts';
import { type CslItem, toCsl } from '../../export/citation/csl.ts';
import { figureCited, fromCsl } from '../../export/citation/from-csl.ts';
import { toGbT7714 } from '../../export/citation/gb-t-7714.ts';
import { toPlain } from '../../export/citation/plain.ts';
import { element } from '../page/element.client.ts';
import { type CopyWords, copyButton } from './copy.client.ts';

/** Writes the forms of a citation where a script drew its box: the page of a comparison has it with every choice anew. */
export function fillCitation(box: HTMLElement): void {
	const cited: Cited = JSON.parse(box.dataset['cited'] ?? '');
	const forms = {
		gb: () => toGbT7714(cited),
		bibtex: () => toBibTeX(cited),
		csl: () => JSON.stringify([toCsl(cited)], null, '\t'),
	};
	for (const place of box.querySelectorAll<HTMLElement>('[data-form]'))
		place.textContent = forms[place.dataset['form'] as keyof typeof forms]();
	delete box.dataset['cited'];
}

/** Puts a copy button beside every form of a citation, and the other two forms beside each figure's. */
export function addCopyButtons(box: HTMLElement): void {
	const { copy = '', copied = '', failed = '' } = box.dataset;
	const words: CopyWords = { copied, failed };
	const said = element('p', { role: 'status', class: 'why' });
	box.append(said);
	for (const text of box.querySelectorAll<HTMLElement>('[data-copyable]')) {
		const one = copyButton(copy, words, said, () => text.textContent ?? '');
		text.after(element('p', { class: 'takes' }, one));
	}
	// Most readers never open the list: its buttons are made when it is.
	const list = box.querySelector<HTMLDetailsElement>('details[data-figures]');
	const link = box.dataset['link'] ?? '';
	list?.addEventListener('toggle', () => addFigureButtons(box, list, { ...words, link }, said), {
		once: true,
	});
}

function addFigureButtons(
	box: HTMLElement,
	list: HTMLElement,
	words: CopyWords & { link: string },
	said: Element,
): void {
	const [item] = JSON.parse(box.querySelector('[data-csl]')?.textContent ?? '[]') as CslItem[];
	if (!item) return;
	const whole = fromCsl(item);
	for (const entry of list.querySelectorAll<HTMLElement>('li[data-key]')) {
		const { key = '', figure = null, paragraph } = entry.dataset;
		const place = paragraph === undefined ? null : Number(paragraph);
		const cited = figureCited(whole, key, { figure, paragraph: place });
		const one = (label: string, text: () => string) => copyButton(label, words, said, text);
		entry.append(
			element(
				'p',
				{ class: 'takes' },
				...(cited.url === null ? [] : [one(words.link, () => toPlain(cited))]),
				one('GB/T 7714', () => entry.querySelector('[data-gb]')?.textContent ?? ''),
				one('BibTeX', () => toBibTeX(cited)),
				one('CSL-JSON', () => JSON.stringify([toCsl(cited)], null, '\t')),
			),
		);
	}
}
