import { askWorker } from './ask-worker.client.ts';
import type { State } from './messages.ts';
import { fill, toSize, type Words } from './words.ts';

/** Files of which a reader hears before they are fetched. */
const MANY = 2000;

/** Brings every control of a page to life that names its collection in `data-save` and holds the words in `data-words`. */
export function startControls(): void {
	for (const control of document.querySelectorAll<HTMLElement>('[data-save]')) {
		const id = control.dataset['save'];
		if (id) void askState(id).then((state) => state && startControl(control, wordsOf(control), state));
	}
}

export function wordsOf(element: HTMLElement): Words {
	return JSON.parse(element.dataset['words'] ?? '{}') as Words;
}

/** Null where the worker does not say. */
export async function askState(id: string): Promise<State | null> {
	const answer = await askWorker({ type: 'ask', id });
	return answer.type === 'state' ? answer.state : null;
}

/** Shows what the worker said of a collection, unless the archive offers none. The list hears when one is removed. */
export function startControl(
	control: HTMLElement,
	words: Words,
	state: State,
	onRemoved: () => void = () => undefined,
): void {
	const { id } = state;
	const parts = partsOf(control);
	const show = (state: State) => {
		showState(parts, words, state);
		control.hidden = !state.saved && !state.begun && !state.offered && state.reached === true;
		if (!state.saved && !state.begun) onRemoved();
	};
	const save = async () => {
		setBusy(parts, true);
		parts.stop.hidden = false;
		void navigator.storage?.persist?.();
		const answer = await askWorker({ type: 'save', id }, ({ bytes, of }) =>
			showProgress(parts, words, bytes, of),
		);
		setBusy(parts, false);
		if (answer.type === 'state') show(answer.state);
		if (answer.type !== 'failed') return;
		showFailure(parts, words, answer.failure);
		const left = await askState(id);
		parts.remove.hidden = !left?.saved && !left?.begun;
	};
	parts.save.addEventListener('click', save);
	parts.stop.textContent = words.stop;
	parts.stop.addEventListener('click', () => {
		parts.stop.disabled = true;
		void askWorker({ type: 'stop', id });
	});
	parts.remove.textContent = words.remove;
	parts.remove.addEventListener('click', async () => {
		setBusy(parts, true);
		const answer = await askWorker({ type: 'remove', id });
		setBusy(parts, false);
		if (answer.type === 'state') show(answer.state);
		if (answer.type === 'failed') showFailure(parts, words, answer.failure);
	});
	show(state);
	// Another page began it.
	if (state.underWay) void save();
}

interface Parts {
	says: HTMLElement;
	progress: HTMLProgressElement;
	save: HTMLButtonElement;
	stop: HTMLButtonElement;
	remove: HTMLButtonElement;
	/** Leads to the search, where that is not among the files. */
	search: HTMLElement;
}

function partsOf(control: HTMLElement): Parts {
	const find = <T extends HTMLElement>(part: string) =>
		control.querySelector<T>(`[data-part="${part}"]`) as T;
	return {
		says: find('says'),
		progress: find('progress'),
		save: find('save'),
		stop: find('stop'),
		remove: find('remove'),
		search: find('search'),
	};
}

function setBusy({ save, stop, remove, progress }: Parts, isBusy: boolean): void {
	save.disabled = isBusy;
	remove.disabled = isBusy;
	stop.disabled = false;
	if (isBusy) return;
	progress.hidden = true;
	stop.hidden = true;
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

function showState({ says, save, remove, search }: Parts, words: Words, state: State): void {
	const { saved, begun, offered } = state;
	const isOld = saved !== null && offered !== null && saved.version !== offered.version;
	const size = offered ? toSize(offered.bytes) : '';
	save.hidden = offered === null || (saved !== null && !isOld);
	save.textContent = fill(isOld ? words.renew : begun ? words.resume : words.save, { size });
	remove.hidden = saved === null && !begun;
	const leftOut = (saved ?? offered)?.withoutSearch ?? 0;
	search.hidden = leftOut === 0;
	says.textContent = linesOf(words, state, isOld, leftOut).join(words.between);
}

function linesOf(words: Words, { saved, begun, offered }: State, isOld: boolean, leftOut: number): string[] {
	const lines: string[] = [];
	if (saved) {
		const values = { size: toSize(saved.bytes), day: saved.day };
		lines.push(fill(isOld ? words.outdated : words.saved, values));
	} else if (begun) lines.push(words.begun);
	else if (!offered) lines.push(words.noNetwork);
	// Older workers do not say how many there are.
	if (offered && offered.count >= MANY && (!saved || isOld))
		lines.push(fill(words.many, { files: String(offered.count).replace(/\B(?=(\d{3})+$)/g, ',') }));
	if (leftOut > 0) lines.push(fill(words.withoutSearch, { size: toSize(leftOut) }));
	return lines;
}
