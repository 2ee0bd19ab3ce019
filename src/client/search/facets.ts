import type { Engine } from '../../search/engine.ts';
import type { Counts, Filters, Found } from '../../search/model.ts';
import { filtersOf, type SearchState } from './state.ts';

/** Found documents up to which chapters are counted, which takes an exact answer. */
const COUNTED = 50;

/** What can be chosen next. */
export interface Facets extends Counts {
	/** Whether so many documents have the terms, or so many at most. */
	exact: boolean;
}

/** Documents by what can be chosen next: each kind of filter counted as if it alone were open. */
export async function countFacets(engine: Engine, state: SearchState, found: Found): Promise<Facets> {
	const filters = filtersOf(state);
	const without = async (name: keyof Filters): Promise<Found> => {
		if (filters[name] === undefined) return found;
		const { [name]: _, ...others } = filters;
		const answer = await engine.search(state.query, others, { limit: 0, exact: state.exact });
		return answer.status === 'found' ? answer : found;
	};
	const [place, years, type, chapter] = await Promise.all(
		(['place', 'years', 'type', 'chapter'] as const).map(without),
	);
	return {
		exact: [place, years, type].every((answer) => (answer ?? found).exact),
		places: (place ?? found).counts.places,
		years: (years ?? found).counts.years,
		types: (type ?? found).counts.types,
		chapters: await countChapters(engine, state, chapter ?? found),
	};
}

async function countChapters(engine: Engine, state: SearchState, found: Found): Promise<Counts['chapters']> {
	if (found.counts.chapters !== null) return found.counts.chapters;
	if (!found.exact || found.total > COUNTED) return null;
	const { chapter: _, ...others } = filtersOf(state);
	const answer = await engine.search(state.query, others, { limit: 0, chapters: true });
	return answer.status === 'found' ? answer.counts.chapters : null;
}
