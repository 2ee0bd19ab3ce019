import type { Hit } from '../../search/model.ts';
import { element } from '../page/element.client.ts';
import { language, words } from '../page/language.client.ts';
import { hitAddress, placesOf } from './hits.client.ts';
import { type Names, placeName } from './names.ts';

const t = words.search;
const MOST_ROWS = 20;
const MOST_COLUMNS = 8;

/** How often what was searched for occurs, by division and year; null where the table would be no overview. */
export function spreadTable(hits: readonly Hit[], query: string, names: Names): HTMLElement | null {
	const divisions = [...new Set(hits.map(({ division }) => division))];
	const covered = hits.map(({ year }) => year);
	const first = Math.min(...covered);
	const years = Array.from({ length: Math.max(...covered) - first + 1 }, (_, i) => first + i);
	if (hits.length < 2 || divisions.length > MOST_ROWS || years.length > MOST_COLUMNS) return null;
	const head = element(
		'tr',
		{},
		element('td'),
		...years.map((year) => element('th', { scope: 'col' }, year)),
	);
	const rows = divisions.map((division) => {
		const { text, lang } = placeName(names, division, language);
		const cells = years.map((year) => {
			const there = hits.filter((hit) => hit.division === division && hit.year === year);
			return cell(there, query, names.places.get(division)?.years.has(year) ?? false);
		});
		return element('tr', {}, element('th', { scope: 'row', lang }, text), ...cells);
	});
	return element(
		'table',
		{ class: 'spread' },
		element('caption', {}, t.spread),
		element('thead', {}, head),
		element('tbody', {}, ...rows),
	);
}

/** The number leads to the document with most of them. */
function cell(hits: readonly Hit[], query: string, hasFile: boolean): HTMLTableCellElement {
	const [most] = hits.toSorted((a, b) => placesOf(b) - placesOf(a));
	if (most === undefined)
		return hasFile
			? element('td', { class: 'num' }, element('span', { class: 'nil' }, t.none))
			: element('td', { class: 'hatch' }, element('span', { class: 'vh' }, t.noFile));
	const count = hits.reduce((sum, hit) => sum + placesOf(hit), 0);
	const address = hitAddress(most, query, most.sentences[0]?.anchor ?? '');
	return element('td', { class: 'num' }, element('a', { href: address }, count));
}
