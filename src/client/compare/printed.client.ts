/** What a comparison needs on paper: the whole address, and the sentences that on the screen wait behind a fold. */
import { el } from './element.client.ts';

/** The foot of every sheet, and the line below the last one, with what is picked. `query`: `?r=410411-2020,410803-2020`. */
export function printedAddress(): (query: string) => void {
	const root = document.documentElement;
	const page = root.dataset['address'] ?? '';
	// Its text ends in the address; the day stands behind it, in an element of its own.
	const line = document.querySelector('.print-foot')?.firstChild;
	const said = line?.textContent ?? '';
	return (query) => {
		root.dataset['address'] = page + query;
		if (line) line.textContent = said + query;
	};
}

/** Puts the sentences of `place` under their numbers for the time of a print. */
export function sentencesForPrint(place: HTMLElement): void {
	const end = () => {
		for (const list of place.querySelectorAll('.paper')) list.remove();
	};
	addEventListener('beforeprint', () => {
		end();
		for (const fold of place.querySelectorAll<HTMLDetailsElement>('details[data-sentences]')) {
			// A fold is filled when it is first opened.
			fold.dispatchEvent(new Event('toggle'));
			for (const said of fold.querySelectorAll<HTMLElement>('li[data-side]')) under(said, fold);
		}
	});
	addEventListener('afterprint', end);
}

/** Copies a sentence to the cell of its side. */
function under(said: HTMLElement, fold: HTMLElement): void {
	const cell = fold.closest('tr')?.cells[Number(said.dataset['side']) + 1];
	const list = cell?.querySelector('.paper') ?? el('ul', { class: 'says paper' });
	list.append(said.cloneNode(true));
	cell?.append(list);
}
