import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filtersOf, parseState, type SearchState, toSearch, withoutFilters } from './state.ts';

const states: fc.Arbitrary<SearchState> = fc.record({
	query: fc.string({ unit: 'binary' }),
	place: fc.option(fc.stringMatching(/^\d{6}$/)),
	years: fc.uniqueArray(fc.integer({ min: 1000, max: 9999 })).map((years) => years.toSorted((a, b) => a - b)),
	chapter: fc.option(fc.constantFrom('ch1', 'ch10')),
	type: fc.option(fc.constantFrom('annual-report' as const, 'work-plan' as const)),
	order: fc.constantFrom('relevance' as const, 'year' as const, 'place' as const),
	shown: fc.integer({ min: 10, max: 1000 }),
	exact: fc.boolean(),
});

test('every state comes back from its address', () => {
	fc.assert(fc.property(states, (state) => void expect(parseState(toSearch(state))).toEqual(state)));
});

test('an address that nobody made is read as far as it is sound', () => {
	const state = parseState('?q=%E5%A4%8D%E8%AE%AE&year=20&year=2023&year=x&type=all&sort=down&n=-3&place=');
	expect(state).toEqual({ ...parseState('?q=复议'), years: [2023] });
	expect(parseState('?q=a&n=99999999').shown).toBe(1000);
	expect(parseState('')).toMatchObject({ query: '', shown: 10, order: 'relevance' });
});

test('only what is chosen filters', () => {
	expect(filtersOf(parseState('?q=复议'))).toEqual({});
	expect(filtersOf(parseState('?place=410000&year=2020&type=work-plan&chapter=ch8'))).toEqual({
		place: '410000',
		years: [2020],
		type: 'work-plan',
		chapter: 'ch8',
	});
	expect(toSearch(withoutFilters(parseState('?q=a&place=410000&sort=year&n=50')))).toBe('?q=a&sort=year');
});
