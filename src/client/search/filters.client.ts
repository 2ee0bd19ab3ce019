import type { Counts } from '../../search/model.ts';
import { element } from '../page/element.client.ts';
import { language, words } from '../page/language.client.ts';
import type { Facets } from './facets.ts';
import { type Names, placeName, topicName } from './names.ts';
import { placeChoices } from './place-choices.ts';
import { hasFilters, PAGE, type SearchState } from './state.ts';

const t = words.search;

interface Choice {
	value: string;
	text: string;
	lang?: string | null;
	/** Null where it is not counted. */
	count: number | null;
	/** Whether it is so many at most. */
	isAtMost?: boolean;
	isIn?: boolean;
}

/** Draws the filters; `choose` is told the state that a choice leads to. */
export function drawFilters(
	room: HTMLElement,
	state: SearchState,
	counts: Facets,
	{
		names,
		chapters,
		choose,
	}: { names: Names; chapters: readonly string[]; choose: (next: SearchState) => void },
): void {
	const wasOpen = room.querySelector('details')?.open ?? hasFilters(state);
	const focused = room.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : null;
	// Like the total, they are checked against no text yet.
	const counted = (choices: readonly Choice[]) =>
		choices.map((choice) => ({ ...choice, isAtMost: !counts.exact }));
	const sets = [
		fieldset('place', t.place, counted(placesIn(names, counts, state)), [state.place ?? ''], true),
		fieldset('year', t.year, counted(yearsIn(counts, state)), state.years.map(String), false),
		fieldset(
			'chapter',
			t.chapter,
			chaptersIn(names, counts, state, chapters),
			[state.chapter ?? ''],
			true,
			t.chapterNote,
		),
		fieldset('type', t.type, counted(typesIn(counts, state)), [state.type ?? ''], true),
	];
	const summary = element('summary', {}, t.filters, element('span', { class: 'small' }, t.filtersWhat));
	const form = element(
		'form',
		{ 'aria-label': t.filters },
		element(
			'details',
			{ class: 'fold', open: wasOpen },
			summary,
			...sets,
			element('p', { class: 'small' }, t.filtersUnit),
		),
	);
	form.addEventListener('change', () => choose(chosenIn(form, state)));
	form.addEventListener('submit', (event) => event.preventDefault());
	room.replaceChildren(form);
	if (focused === null) return;
	const again = [...form.querySelectorAll('input')].find(
		({ name, value }) => name === focused.name && value === focused.value,
	);
	again?.focus();
}

function chosenIn(form: HTMLFormElement, state: SearchState): SearchState {
	const given = new FormData(form);
	const one = (name: string) => String(given.get(name) ?? '') || null;
	return {
		...state,
		place: one('place'),
		years: given.getAll('year').map(Number).sort(),
		chapter: one('chapter'),
		type: one('type') as SearchState['type'],
		shown: PAGE,
	};
}

function fieldset(
	name: string,
	legend: string,
	choices: readonly Choice[],
	chosen: readonly string[],
	isOne: boolean,
	note?: string,
): HTMLFieldSetElement | null {
	if (choices.length === 0) return null;
	const any: Choice[] = isOne ? [{ value: '', text: t.any, count: null }] : [];
	const labels = [...any, ...choices].map(({ value, text, lang, count, isAtMost, isIn }) => {
		const type = isOne ? 'radio' : 'checkbox';
		const input = element('input', { type, name, value, checked: chosen.includes(value) });
		const number = element('span', { class: 'n' }, count ? `${isAtMost ? '≤' : ''}${count}` : (count ?? ''));
		return element('label', { class: isIn ? 'in' : null }, input, element('span', { lang }, text), number);
	});
	const small = note !== undefined && element('p', { class: 'small' }, note);
	return element('fieldset', {}, element('legend', {}, legend), small, ...labels);
}

function placesIn(names: Names, { places }: Counts, { place }: SearchState): Choice[] {
	return placeChoices(names, places, place).map(({ code, through, depth, count }) => {
		const { text, lang } = placeName(names, code, language);
		const before = through.map((above) => placeName(names, above, language).text);
		return { value: code, text: [...before, text].join(' '), lang, count, isIn: depth > 0 };
	});
}

function yearsIn({ years }: Counts, state: SearchState): Choice[] {
	return [...new Set([...years.keys(), ...state.years])]
		.sort((a, b) => b - a)
		.map((year) => ({ value: String(year), text: String(year), count: years.get(year) ?? 0 }));
}

function chaptersIn(
	names: Names,
	counts: Counts,
	{ chapter }: SearchState,
	chapters: readonly string[],
): Choice[] {
	const found = counts.chapters;
	return chapters
		.filter((id) => found === null || found.has(id) || id === chapter)
		.map((id) => ({
			value: id,
			text: topicName(names, id, language),
			count: found === null ? null : (found.get(id) ?? 0),
		}));
}

function typesIn({ types }: Counts, { type }: SearchState): Choice[] {
	return (['annual-report', 'work-plan'] as const)
		.filter((each) => types.has(each) || each === type)
		.map((each) => ({ value: each, text: t.types[each], count: types.get(each) ?? 0 }));
}
