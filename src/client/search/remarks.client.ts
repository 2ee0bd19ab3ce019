import type { Engine } from '../../search/engine.ts';
import type { Found, Order, Refused } from '../../search/model.ts';
import { ShardError } from '../../search/shard.ts';
import { otherSpellings } from '../../search/spellings.ts';
import { synonymsOf } from '../../search/synonyms.ts';
import { aboutPath, divisionsPath, offlinePath } from '../../urls/urls.ts';
import { isPlaceName } from '../jump/options.ts';
import { addressOf } from '../page/archive-root.client.ts';
import { element } from '../page/element.client.ts';
import { language, words } from '../page/language.client.ts';
import { heldPlaces, holdsPlace, type Names, placeName } from './names.ts';
import { PAGE, parseState, type SearchState, STEP, toSearch } from './state.ts';

const t = words.search;
const ORDERS: readonly Order[] = ['relevance', 'year', 'place'];
/** Provinces that are named where a query finds nothing. */
const PROVINCES = 6;

/** A link to another state of this page; the page follows it without loading anew. */
export function stateLink(state: SearchState, text: string, isCurrent = false): HTMLAnchorElement {
	return element(
		'a',
		{ href: toSearch(state), 'data-state': true, 'aria-current': isCurrent && 'true' },
		text,
	);
}

/** Order of the hits, and their download. */
export function orderBar(state: SearchState, csv: HTMLElement): HTMLElement {
	const orders = ORDERS.map((order) =>
		stateLink({ ...state, order }, t.orders[order], order === state.order),
	);
	return element('div', { class: 'bar' }, element('p', {}, t.sort, ...orders), csv);
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

/** Other spellings of the query and other words for the same, with what they would find; null where none occurs. */
export async function offerOthers(engine: Engine, state: SearchState): Promise<HTMLElement | null> {
	const offers: (string | Node)[] = [];
	for (const term of [...otherSpellings(state.query), ...synonymsOf(state.query)]) {
		const answer = await engine.search(term, {}, { limit: 0 });
		if (answer.status !== 'found' || answer.total === 0) continue;
		if (offers.length > 0) offers.push(t.separator);
		const link = stateLink({ ...parseState(''), query: term }, term);
		offers.push(link, t.alsoCount(answer.total, answer.exact));
	}
	if (offers.length === 0) return null;
	return element('p', { class: 'also' }, t.also, ...offers, t.alsoNote);
}

/** Of which divisions the archive holds documents, where a query finds nothing: none here is not none anywhere. */
export function coverageRemark(query: string, names: Names): HTMLElement {
	const { divisions, provinces } = heldPlaces(names);
	const listed = provinces.slice(0, PROVINCES);
	const named = listed.map(({ code, divisions }) =>
		t.coveragePart(placeName(names, code, language).text, divisions),
	);
	const isMissing = isPlaceName(query) && !holdsPlace(names, query);
	return element(
		'div',
		{ class: 'coverage' },
		element(
			'p',
			{},
			t.coverage(divisions, named, provinces.length - listed.length),
			isMissing && ` ${t.noPlace(query)}`,
		),
		element(
			'p',
			{ class: 'acts' },
			element('a', { href: addressOf(divisionsPath()) }, t.seePlaces),
			' ',
			element('a', { href: addressOf(`${aboutPath()}#contribute`) }, t.addReport),
		),
	);
}

/** Why a query is not answered. */
export function refusalText({ reason, subject, limit }: Refused): string {
	if (reason === 'empty') return t.refused.empty;
	if (reason === 'too-long' || reason === 'too-many') return t.refused[reason](limit ?? 0);
	return t.refused[reason](subject);
}

/** Says that an answer is from what is saved here, and leads to what that is. */
export function offlineRemark(): HTMLElement {
	const link = element('a', { href: addressOf(offlinePath()) }, t.saved);
	return element('p', { class: 'also' }, t.offline, ' ', link);
}

/** Why nothing can be said, and a way to ask again. `isUnsaved`: the network is cut off, and of the index nothing more is saved. */
export function failure(error: unknown, isUnsaved: boolean, retry: () => void): HTMLElement {
	const isShard = error instanceof ShardError;
	const button = element('button', { type: 'button', class: 'retry' }, t.retry);
	button.addEventListener('click', retry);
	return element(
		'div',
		{ class: 'failure', role: 'alert' },
		element('p', {}, isUnsaved ? t.failed.unsaved : isShard ? t.failed[error.reason] : t.failed.other),
		isUnsaved
			? element('p', {}, element('a', { href: addressOf(offlinePath()) }, t.saved))
			: element('p', { class: 'small' }, isShard ? t.piece(error.shard) : String(error)),
		element('p', {}, button),
	);
}
