import type { DocumentType, Filters, Order } from '../../search/model.ts';

/** All that a search page shows, as its address has it. */
export interface SearchState {
	query: string;
	place: string | null;
	/** Ascending. */
	years: readonly number[];
	chapter: string | null;
	type: DocumentType | null;
	order: Order;
	/** Documents listed. */
	shown: number;
	/** Whether the total is counted, whatever must be loaded. */
	exact: boolean;
}

/** Documents listed at first. */
export const PAGE = 10;
/** Documents that one more step lists, and most that are listed at once. */
export const STEP = 50;
const MOST = 1000;

const TYPES: readonly DocumentType[] = ['annual-report', 'work-plan'];
const ORDERS: readonly Order[] = ['relevance', 'year', 'place'];

/** Reads `?q=复议&place=410411&year=2020&year=2023&chapter=ch8&type=work-plan&sort=year&n=60&exact=1`; what is not sound is left out. */
export function parseState(search: string): SearchState {
	const given = new URLSearchParams(search);
	const years = given.getAll('year').filter((year) => /^\d{4}$/.test(year));
	const shown = Number(given.get('n'));
	return {
		query: given.get('q') ?? '',
		place: given.get('place') || null,
		years: [...new Set(years)].map(Number).sort(),
		chapter: given.get('chapter') || null,
		type: TYPES.find((type) => type === given.get('type')) ?? null,
		order: ORDERS.find((order) => order === given.get('sort')) ?? 'relevance',
		shown: Number.isInteger(shown) && shown > PAGE ? Math.min(shown, MOST) : PAGE,
		exact: given.get('exact') === '1',
	};
}

/** The address of a state; what is as at first is left out. The way back of {@link parseState}. */
export function toSearch(state: SearchState): string {
	const given = new URLSearchParams({ q: state.query });
	if (state.place !== null) given.set('place', state.place);
	for (const year of state.years) given.append('year', String(year));
	if (state.chapter !== null) given.set('chapter', state.chapter);
	if (state.type !== null) given.set('type', state.type);
	if (state.order !== 'relevance') given.set('sort', state.order);
	if (state.shown > PAGE) given.set('n', String(state.shown));
	if (state.exact) given.set('exact', '1');
	return `?${given}`;
}

/** The filters of a state, as the engine takes them. */
export function filtersOf({ place, years, chapter, type }: SearchState): Filters {
	return {
		...(place === null ? {} : { place }),
		...(years.length === 0 ? {} : { years }),
		...(chapter === null ? {} : { chapter }),
		...(type === null ? {} : { type }),
	};
}

/** The same query without filters, from the top. */
export function withoutFilters(state: SearchState): SearchState {
	return { ...state, place: null, years: [], chapter: null, type: null, shown: PAGE };
}

export function hasFilters(state: SearchState): boolean {
	return Object.keys(filtersOf(state)).length > 0;
}
