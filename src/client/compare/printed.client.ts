/** What a comparison needs on paper: the whole address, and the sentences that on the screen wait behind a fold. */

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

/** Opens the sentences of `place` for the time of a print. */
export function openForPrint(place: HTMLElement): void {
	let opened: HTMLDetailsElement[] = [];
	addEventListener('beforeprint', () => {
		opened = [...place.querySelectorAll<HTMLDetailsElement>('details[data-sentences]:not([open])')];
		for (const fold of opened) {
			// The browser's own event, by which a fold is filled, would come when the sheet is drawn.
			fold.dispatchEvent(new Event('toggle'));
			fold.open = true;
		}
	});
	addEventListener('afterprint', () => {
		for (const fold of opened) fold.open = false;
		opened = [];
	});
}
