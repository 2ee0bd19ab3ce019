import { askWorker } from './ask-worker.client.ts';
import type { Answer, State } from './messages.ts';
import { fill, toSize, type Words } from './words.ts';

/** Brings every `[data-save]` of the page to life: it names a collection, and holds the words in `data-words`. */
export function startControls(): void {
	for (const control of document.querySelectorAll<HTMLElement>('[data-save]')) {
		const id = control.dataset['save'];
		if (id) startControl(control, id, wordsOf(control), { type: 'ask', id });
	}
}

export function wordsOf(element: HTMLElement): Words {
	return JSON.parse(element.dataset['words'] ?? '{}') as Words;
}

/** Shows the control as soon as the worker answers. The list hands over what it knows and hears when one is removed. */
export function startControl(
	control: HTMLElement,
	id: string,
	words: Words,
	first: { type: 'ask'; id: string } | State,
	onRemoved: () => void = () => undefined,
): void {
	const parts = partsOf(control);
	const show = (answer: Answer) => {
		if (answer.type === 'failed') showFailure(parts, words, answer.failure);
		if (answer.type !== 'state') return;
		showState(parts, words, answer.state);
		control.hidden = false;
		if (!answer.state.saved && !answer.state.begun) onRemoved();
	};
	parts.save.addEventListener('click', async () => {
		setBusy(parts, true);
		void navigator.storage?.persist?.();
		show(await askWorker({ type: 'save', id }, ({ bytes, of }) => showProgress(parts, words, bytes, of)));
		setBusy(parts, false);
	});
	parts.remove.addEventListener('click', async () => {
		setBusy(parts, true);
		show(await askWorker({ type: 'remove', id }));
		setBusy(parts, false);
	});
	if ('type' in first) void askWorker(first).then(show);
	else show({ type: 'state', state: first });
}

interface Parts {
	says: HTMLElement;
	progress: HTMLProgressElement;
	save: HTMLButtonElement;
	remove: HTMLButtonElement;
}

function partsOf(control: HTMLElement): Parts {
	const find = <T extends HTMLElement>(part: string) =>
		control.querySelector<T>(`[data-part="${part}"]`) as T;
	return { says: find('says'), progress: find('progress'), save: find('save'), remove: find('remove') };
}

function setBusy({ save, remove, progress }: Parts, isBusy: boolean): void {
	save.disabled = isBusy;
	remove.disabled = isBusy;
	if (!isBusy) progress.hidden = true;
}

function showProgress({ says, progress }: Parts, words: Words, bytes: number, of: number): void {
	progress.hidden = false;
	progress.max = of;
	progress.value = bytes;
	says.textContent = fill(words.saving, { done: toSize(bytes), size: toSize(of) });
}

function showFailure({ says, save }: Parts, words: Words, failure: keyof Words['failures']): void {
	says.textContent = words.failures[failure];
	save.hidden = false;
	save.textContent = words.resume;
}

function showState({ says, save, remove }: Parts, words: Words, { saved, begun, offered }: State): void {
	const isOld = saved !== null && offered !== null && saved.version !== offered.version;
	const size = offered ? toSize(offered.bytes) : '';
	save.hidden = offered === null || (saved !== null && !isOld);
	save.textContent = fill(isOld ? words.renew : begun ? words.resume : words.save, { size });
	remove.hidden = saved === null && !begun;
	remove.textContent = words.remove;
	const lines: string[] = [];
	if (saved) {
		const values = { size: toSize(saved.bytes), day: saved.day };
		lines.push(fill(isOld ? words.outdated : words.saved, values));
	} else if (begun) lines.push(words.begun);
	else if (!offered) lines.push(words.noNetwork);
	const leftOut = (saved ?? offered)?.withoutSearch ?? 0;
	if (leftOut > 0) lines.push(fill(words.withoutSearch, { size: toSize(leftOut) }));
	says.textContent = lines.join(words.between);
}
