/** What is offered beside what a query finds, and where it finds nothing: its terms one by one, Chinese terms for it, and pages whose names have it. */
import type { Engine } from '../../search/engine.ts';
import { type JumpHit, sideOf } from '../../search/jump-targets.ts';
import type { Found } from '../../search/model.ts';
import type { OfferedNames } from '../../search/offered-names.ts';
import { typedTerms } from '../../search/query.ts';
import { instructionsIn } from '../../search/signs.ts';
import { withoutQuotes } from '../../text/quotation.ts';
import { groupHits } from '../jump/options.ts';
import { addressOf } from '../page/archive-root.client.ts';
import { element } from '../page/element.client.ts';
import { chinese, language, words } from '../page/language.client.ts';
import { offerOthers, stateLink } from './remarks.client.ts';
import { filtersOf, hasFilters, PAGE, parseState, type SearchState } from './state.ts';

const t = words.search;
/** Chinese terms that are offered for a query which is not Chinese. */
const MOST_TERMS = 3;

/** What else might be meant: other spellings and words; where nothing was found, whatever leads on. */
export async function offersFor(
	engine: Engine,
	offered: (query: string) => OfferedNames,
	state: SearchState,
	{ total }: Found,
): Promise<HTMLElement[]> {
	const isNowhere = total === 0 && !hasFilters(state);
	const offers = await Promise.all([
		total === 0 ? unquotedRemark(engine, state) : null,
		total === 0 ? instructionsRemark(state) : null,
		total === 0 ? eachTerm(engine, state) : null,
		offerOthers(engine, state),
		isNowhere ? namesRemark(engine, offered(state.query)) : null,
	]);
	return offers.filter((offer) => offer !== null);
}

/** That a sign which other engines obey is searched for like any other; null where the query has none. */
export function instructionsRemark({ query }: SearchState): HTMLElement | null {
	const signs = instructionsIn(query);
	return signs.length === 0 ? null : element('p', { class: 'also' }, t.instructions(signs));
}

/** The query without its quotation marks, which are searched for like any other sign; null where it has none or that finds nothing. */
async function unquotedRemark(engine: Engine, state: SearchState): Promise<HTMLElement | null> {
	const query = withoutQuotes(state.query);
	if (query === null) return null;
	const answer = await engine.search(query, filtersOf(state), { limit: 0 });
	if (answer.status !== 'found' || answer.total === 0) return null;
	const link = stateLink({ ...state, query, shown: PAGE }, query);
	if (chinese && sideOf(query) === 'han') link.lang = chinese;
	return element('p', { class: 'also' }, t.unquoted, link, t.alsoCount(answer.total, answer.exact), t.stop);
}

/** In how many documents each term of several occurs, within the filters; null for one term. */
async function eachTerm(engine: Engine, state: SearchState): Promise<HTMLElement | null> {
	const terms = typedTerms(state.query);
	if (terms.length < 2) return null;
	const counts = await Promise.all(
		terms.map(async (term) => {
			const answer = await engine.search(term, filtersOf(state), { limit: 0 });
			return answer.status === 'found' ? answer : { total: 0, exact: true };
		}),
	);
	const items = terms.map((term, at) => {
		const { total = 0, exact = true } = counts[at] ?? {};
		const link = stateLink({ ...state, query: term, shown: PAGE }, term);
		if (chinese && sideOf(term) === 'han') link.lang = chinese;
		return element('li', {}, link, t.termCount(total, exact));
	});
	const isApart = counts.every(({ total, exact }) => total > 0 && exact);
	return element(
		'div',
		{ class: 'also' },
		element('p', {}, t.eachTerm),
		element('ul', {}, ...items),
		isApart && element('p', {}, t.apart),
	);
}

/** Chinese terms that documents have, and pages with such a name; null where there are neither. */
async function namesRemark(engine: Engine, { hits, terms }: OfferedNames): Promise<HTMLElement | null> {
	const held: (string | Node)[] = [];
	let left = MOST_TERMS;
	for (const term of terms) {
		const answer = await engine.search(term, {}, { limit: 0 });
		if (answer.status !== 'found' || answer.total === 0) continue;
		if (held.length > 0) held.push(t.separator);
		const link = stateLink({ ...parseState(''), query: term }, term);
		link.lang = 'zh-CN';
		held.push(link, t.alsoCount(answer.total, answer.exact));
		if (--left === 0) break;
	}
	if (held.length + hits.length === 0) return null;
	return element(
		'div',
		{ class: 'also' },
		held.length > 0 && element('p', {}, t.chineseTerms, ...held, t.stop),
		...groupHits(hits).flatMap((group) => [
			element('p', {}, t.namesHead(words.jump.kinds[group.kind])),
			element('ul', {}, ...group.hits.map(named)),
		]),
	);
}

function named({ zh, en, path }: JumpHit): HTMLLIElement {
	const isEnglish = language === 'en' && en !== '';
	const lang = isEnglish ? null : chinese;
	return element('li', {}, element('a', { href: addressOf(path), lang }, isEnglish ? en : zh));
}
