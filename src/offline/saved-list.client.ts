import { askWorker } from './ask-worker.client.ts';
import { SEARCH } from './collection.ts';
import { askState, startControl, wordsOf } from './control.client.ts';
import type { State } from './messages.ts';
import { fill, toSize, type Words } from './words.ts';

/** The control of the search, on `/offline/` only. */
const SEARCH_CONTROL = 'full-text';

/** Fills the list of `/offline/` from what the worker says, and states how much room there is. */
export function startList(): void {
	const list = document.querySelector<HTMLElement>('[data-saved-list]');
	if (list) void fillList(list, wordsOf(list));
}

/**
 * Shows the control of the search where the archive offers it, or something saved leaves it out: an archive with a small index saves it
 * with each division.
 */
async function startSearch(states: readonly State[]): Promise<void> {
	const control = document.getElementById(SEARCH_CONTROL);
	const state = states.find(({ id }) => id === SEARCH) ?? (await askState(SEARCH));
	if (!control || !state) return;
	const isLeftOut = states.some(({ saved }) => (saved?.withoutSearch ?? 0) > 0);
	if (!state.saved && !state.begun && !state.offered && !isLeftOut) return;
	startControl(control, wordsOf(control), state);
	// It was not there yet when the browser went to what the address names.
	if (location.hash === `#${SEARCH_CONTROL}`) control.scrollIntoView();
}

async function fillList(list: HTMLElement, words: Words): Promise<void> {
	const answer = await askWorker({ type: 'list' });
	const states = answer.type === 'list' ? answer.states : [];
	for (const state of states) if (state.id !== SEARCH) addItem(list, words, state);
	showNothing(list, words);
	list.hidden = false;
	await startSearch(states);
	const room = document.querySelector<HTMLElement>('[data-room]');
	if (room) room.textContent = await roomText(words);
}

function addItem(list: HTMLElement, words: Words, state: State): void {
	const template = list.querySelector('template');
	const item = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
	item.querySelector('.saved-name')?.append(linkTo(state));
	list.append(item);
	startControl(item, words, state, () => {
		item.remove();
		showNothing(list, words);
	});
}

/** A save that was only begun has no title yet. */
function linkTo({ id, saved }: State): HTMLAnchorElement {
	const link = document.createElement('a');
	const { title, page } = saved ?? { title: { zh: id, en: id }, page: `divisions/${id}/index.html` };
	link.textContent = document.documentElement.lang === 'en' ? title.en : title.zh;
	link.href = `../${page}`;
	return link;
}

function showNothing(list: HTMLElement, words: Words): void {
	const none = document.querySelector<HTMLElement>('[data-none]');
	if (none) none.textContent = list.querySelector('[data-part]') ? '' : words.nothing;
}

async function roomText(words: Words): Promise<string> {
	const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
	const isKept = await navigator.storage?.persisted?.();
	const kept = isKept ? words.spaceKept : words.spaceUnsure;
	if (usage === undefined || quota === undefined) return kept;
	return `${fill(words.space, { size: toSize(usage), free: toSize(quota - usage) })}${kept}`;
}
