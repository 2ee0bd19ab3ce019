/** The button that saves every sentence of every hit. While it reads, it stops that, and how far it is stands beside it. */
import { element } from '../page/element.client.ts';
import { words } from '../page/language.client.ts';

const t = words.search;

/** Is told how far a reading is, and says whether it is to go on. */
export type OnProgress = (done: number, of: number) => boolean;

/** `read` gives the documents that it saved; null where it was stopped. It is stopped as well where a new answer takes the button's place. */
export function csvButton(read: (onProgress: OnProgress) => Promise<number | null>): HTMLElement {
	const button = element('button', { type: 'button', class: 'link' }, t.csv);
	const progress = element('progress', { 'aria-label': t.csvProgress, hidden: true });
	const count = element('span', { class: 'num' });
	const said = element('span', { role: 'status' });
	let reads = false;
	const show = (done: number, of: number) => {
		progress.max = Math.max(1, of);
		progress.value = done;
		count.textContent = t.csvDoing(done, of);
		return reads && button.isConnected;
	};
	button.addEventListener('click', async () => {
		// The same button, so that whoever pressed it has the stop under the same finger or key.
		if (reads) {
			reads = false;
			return;
		}
		reads = true;
		progress.hidden = false;
		button.textContent = t.csvStop;
		said.textContent = t.csvBegun;
		const saved = await read(show).finally(() => {
			reads = false;
			progress.hidden = true;
			count.textContent = '';
			button.textContent = t.csv;
			said.textContent = '';
		});
		said.textContent = saved === null ? t.csvStopped : t.csvSaved(saved);
	});
	return element('p', { class: 'csv' }, said, progress, count, button);
}
