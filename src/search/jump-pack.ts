/** The list of the jump box as text, column by column, so that the names of 3,000 divisions compress to under 60 kB. */
import type { JumpDivision, JumpList, JumpTitle, JumpTopic } from './jump-list.ts';
import { byPlaceAndYear } from './jump-titles.ts';

/** One line a division in each column. Codes are differences to the one before, parents differences to the own line. */
interface Packed {
	codes: string;
	names: string;
	pinyin: string;
	parents: string;
	/** `2~ District`: the first two syllables of the reading joined, then what follows. */
	english: string;
	/** The earliest year, and for each division a bit a year from it, to the base of 36. */
	from: number;
	reports: string;
	plans: string;
	topics: JumpTopic[];
	/** By title, in which signs stand for the division's name and the year: the documents that have it. */
	titles: Record<string, string>;
}

/** Of private use, so that no title has them. */
const [NAME, YEAR] = ['\ue000', '\ue001'];

/** `unpackJumpList` gives the list back. Names hold no line break. */
export function packJumpList({ divisions, topics, titles }: JumpList): string {
	const years = divisions.flatMap(([, , , , , reports, plans]) => [...reports, ...plans]);
	const from = years.reduce((least, year) => Math.min(least, year), years[0] ?? 0);
	const lines = (cell: (division: JumpDivision, at: number) => string | number) =>
		divisions.map(cell).join('\n');
	const packed: Packed = {
		codes: lines(([code], at) => Number(code) - Number(divisions[at - 1]?.[0] ?? 0)),
		names: lines(([, name]) => name),
		pinyin: lines(([, , pinyin]) => pinyin),
		parents: lines(([, , , parent], at) => (parent < 0 ? '' : at - parent)),
		english: lines(([, , pinyin, , english]) => shortEnglish(english, pinyin)),
		from,
		reports: lines(([, , , , , reports]) => bitsOf(reports, from)),
		plans: lines(([, , , , , , plans]) => bitsOf(plans, from)),
		topics,
		titles: packTitles(titles, divisions),
	};
	return JSON.stringify(packed);
}

/** Throws on a text that is no packed list. */
export function unpackJumpList(text: string): JumpList {
	const { topics, from, titles, ...columns }: Packed = JSON.parse(text);
	const [codes, names, pinyin, parents, english, reports, plans] = (
		['codes', 'names', 'pinyin', 'parents', 'english', 'reports', 'plans'] as const
	).map((column) => columns[column].split('\n')) as [string[], ...string[][]];
	let code = 0;
	const divisions =
		columns.codes === ''
			? []
			: codes.map((step, at): JumpDivision => {
					code += Number(step);
					const reading = pinyin?.[at] ?? '';
					const parent = parents?.[at] ?? '';
					return [
						String(code).padStart(6, '0'),
						names?.[at] ?? '',
						reading,
						parent === '' ? -1 : at - Number(parent),
						wholeEnglish(english?.[at] ?? '', reading),
						yearsOf(reports?.[at] ?? '', from),
						yearsOf(plans?.[at] ?? '', from),
					];
				});
	return { divisions, topics, titles: unpackTitles(titles, divisions) };
}

/** `{ '落实⟨name⟩⟨year⟩年工作要点': '3.2020 7!2021' }`: index of the division, `.` a report, `!` a plan, year. */
function packTitles(
	titles: readonly JumpTitle[],
	divisions: readonly JumpDivision[],
): Record<string, string> {
	const packed = new Map<string, string[]>();
	for (const [at, year, kind, title] of titles) {
		const name = divisions[at]?.[1];
		const form = (name ? title.replaceAll(name, NAME) : title).replaceAll(String(year), YEAR);
		packed.set(form, [...(packed.get(form) ?? []), `${at}${kind === 'plan' ? '!' : '.'}${year}`]);
	}
	return Object.fromEntries([...packed].map(([form, places]) => [form, places.join(' ')]));
}

function unpackTitles(packed: Record<string, string>, divisions: readonly JumpDivision[]): JumpTitle[] {
	return Object.entries(packed)
		.flatMap(([form, places]) =>
			places.split(' ').map((place): JumpTitle => {
				const [at = '', year = ''] = place.split(/[.!]/);
				const title = form.replaceAll(YEAR, year).replaceAll(NAME, divisions[Number(at)]?.[1] ?? '');
				return [Number(at), Number(year), place.includes('!') ? 'plan' : 'report', title];
			}),
		)
		.sort(byPlaceAndYear);
}

/** `zhan he qu`, 2 → `Zhanhe`. */
function joined(pinyin: string, syllables: number): string {
	const [reading = ''] = pinyin.split('|');
	const word = reading.split(' ').slice(0, syllables).join('');
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function shortEnglish(english: string, pinyin: string): string {
	for (let syllables = pinyin.split(/[ |]/).length; syllables > 0; syllables--) {
		const word = joined(pinyin, syllables);
		if (word !== '' && english.startsWith(word)) return `${syllables}~${english.slice(word.length)}`;
	}
	return /^\d+~/.test(english) ? `0~${english}` : english;
}

function wholeEnglish(short: string, pinyin: string): string {
	const [mark, syllables] = /^(\d+)~/.exec(short) ?? [];
	return mark === undefined ? short : joined(pinyin, Number(syllables)) + short.slice(mark.length);
}

/** A bit a year; sums instead of shifts, since more than 31 years may pass. */
function bitsOf(years: readonly number[], from: number): string {
	return years.length === 0 ? '' : years.reduce((bits, year) => bits + 2 ** (year - from), 0).toString(36);
}

function yearsOf(bits: string, from: number): number[] {
	const years: number[] = [];
	let left = bits === '' ? 0 : Number.parseInt(bits, 36);
	for (let year = from; left > 0; year++) {
		if (left % 2 === 1) years.push(year);
		left = Math.floor(left / 2);
	}
	return years;
}
