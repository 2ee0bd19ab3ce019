import type { Engine } from '../../search/engine.ts';
import type { Found, Order, Refused } from '../../search/model.ts';
import { ShardError } from '../../search/shard.ts';
import { synonymsOf } from '../../search/synonyms.ts';
import { element } from '../page/element.client.ts';
import { words } from '../page/language.client.ts';
import { PAGE, parseState, type SearchState, STEP, toSearch } from './state.ts';

const t = words.search;
const ORDERS: readonly Order[] = ['relevance', 'year', 'place'];

/** A link to another state of this page; the page follows it without loading anew. */
export function stateLink(state: SearchState, text: string, isCurrent = false): HTMLAnchorElement {
	return element(
		'a',
		{ href: toSearch(state), 'data-state': true, 'aria-current': isCurrent && 'true' },
		text,
	);
}

/** Order of the hits, and their download. */
export function orderBar(state: SearchState, download: () => void): HTMLElement {
	const orders = ORDERS.map((order) =>
		stateLink({ ...state, order }, t.orders[order], order === state.order),
	);
	const button = element('button', { type: 'button', class: 'link' }, t.csv);
	button.addEventListener('click', download);
	return element('div', { class: 'bar' }, element('p', {}, t.sort, ...orders), element('p', {}, button));
}

/** Offers to count what was not counted. */
export function atMostRemark(state: SearchState): HTMLElement {
	const link = stateLink({ ...state, exact: true }, t.countExactly);
	return element('p', { class: 'also' }, t.atMost, ' ', link);
}

/** Lists more documents; null where all are listed. */
export function moreLink(state: SearchState, { total, hits }: Found): HTMLElement | null {
	const left = total - hits.length;
	if (left <= 0) return null;
	const next = Math.min(left, STEP);
	const shown = Math.max(PAGE, hits.length) + next;
	return element('p', { class: 'acts more' }, stateLink({ ...state, shown }, t.more(next, next === left)));
}

/** Other words for the same, with what they would find; null where the list has none that occurs. */
export async function offerSynonyms(engine: Engine, state: SearchState): Promise<HTMLElement | null> {
	const offers: (string | Node)[] = [];
	for (const term of synonymsOf(state.query)) {
		const answer = await engine.search(term, {}, { limit: 0 });
		if (answer.status !== 'found' || answer.total === 0) continue;
		if (offers.length > 0) offers.push(t.separator);
		const link = stateLink({ ...parseState(''), query: term }, term);
		offers.push(link, t.alsoCount(answer.total, answer.exact));
	}
	if (offers.length === 0) return null;
	return element(
		'p',
		{ class: 'also' },
		t.also,
		...offers,
		words.search.alsoNote === '' ? null : ` ${t.alsoNote}`,
	);
}

/** Why a query is not answered. */
export function refusalText({ reason, subject, limit }: Refused): string {
	if (reason === 'empty') return t.refused.empty;
	if (reason === 'too-long' || reason === 'too-many') return t.refused[reason](limit ?? 0);
	return t.refused[reason](subject);
}

/** Why nothing can be said, and a way to ask again. */
export function failure(error: unknown, retry: () => void): HTMLElement {
	const isShard = error instanceof ShardError;
	const button = element('button', { type: 'button', class: 'retry' }, t.retry);
	button.addEventListener('click', retry);
	return element(
		'div',
		{ class: 'failure', role: 'alert' },
		element('p', {}, isShard ? t.failed[error.reason] : t.failed.other),
		element('p', { class: 'small' }, isShard ? t.piece(error.shard) : String(error)),
		element('p', {}, button),
	);
}
