/** An archive of any number of made-up reports, in memory: for the weight of pages, and for tests of what only large archives show. */
import type { Archive, Block, Observation, Report, Section } from '../archive/model.ts';
import { type Division, DivisionSchema, type Metric } from '../archive/schema/index.ts';
import { readPlaceName } from '../search/pinyin.ts';
import type { CorpusPlace } from './corpus.ts';
import { divisionEntries } from './corpus-divisions.ts';
import { corpusSource } from './corpus-source.ts';
import { createHabits, stateValues } from './corpus-values.ts';
import { createRandom, type Random } from './random.ts';

export interface MadeOptions {
	/** Reports to add to those that the archive holds. */
	reports: number;
	seed?: number;
}

const YEARS = 10;
const LAST_YEAR = 2024;
/** Share of years of which a division has no report. */
const GAP = 0.08;

/**
 * The archive with made-up reports of ten years for divisions spread evenly over the places given, with gaps; values are those
 * of the generated corpus. Its own documents stay as they are. A report has numbers and a sentence for each, and no other
 * text. The same arguments give the same.
 */
export function madeArchive(
	archive: Archive,
	places: readonly CorpusPlace[],
	{ reports: count, seed = 1 }: MadeOptions,
): Archive {
	const random = createRandom(seed);
	const divisions = divisionsOf(archive, places);
	const known = corpusSource(archive).metrics;
	const held = new Set(archive.reports.map(({ id }) => id));
	const free = places.filter(({ code }) => !code.endsWith('0000'));
	const wanted = Math.min(free.length, Math.ceil(count / YEARS / (1 - GAP)));
	const made: Report[] = [];
	for (let n = 0; n < wanted; n++) {
		const place = divisions.get(free[Math.floor((n * free.length) / wanted)]?.code ?? '');
		if (!place) break;
		const habits = createHabits(known, place.code.endsWith('00') ? 6 : 1, seed + Number(place.code));
		for (let at = 0; at < YEARS && made.length < count; at++) {
			const year = LAST_YEAR - YEARS + 1 + at;
			if (random() < GAP || held.has(`${place.code}-${year}`)) continue;
			const values = stateValues(known, habits, at, random);
			made.push(reportOf(place, year, observationsOf(archive, place, year, values, random)));
		}
	}
	const reports = [...archive.reports, ...made].sort(byDivisionAndYear);
	return { ...archive, divisions, reports };
}

/** The archive's own divisions as they are, all others of the list beside them. */
function divisionsOf({ divisions }: Archive, places: readonly CorpusPlace[]): Map<string, Division> {
	const codes = new Set(places.map(({ code }) => code));
	const entries = divisionEntries(divisions, places, codes, readPlaceName);
	const all = [...entries.map((entry) => DivisionSchema.parse(entry)), ...divisions.values()];
	return new Map(all.map((each) => [each.code, each] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function observationsOf(
	{ metrics }: Archive,
	division: Division,
	year: number,
	values: ReadonlyMap<string, number>,
	random: Random,
): Observation[] {
	return [...values].flatMap(([key, value], at) => {
		const metric = metrics.get(key);
		if (!metric) return [];
		const qualifier = metric.unit !== '%' && random() < 0.06 ? 'at_least' : 'exact';
		const [before, figure] = wordsOf(metric, value, qualifier === 'exact' ? '' : '余');
		const length = before.length + figure.length;
		return {
			...{ metric, division, year, report: `${division.code}-${year}`, value, qualifier, unit: metric.unit },
			...{ writtenUnit: null, note: null, quote: before + figure },
			quoted: { block: at + 1, start: 0, end: length },
			figure: { block: at + 1, start: before.length, end: length },
		};
	});
}

function wordsOf({ zh, unit }: Metric, value: number, more: string): [string, string] {
	return [`全年认真落实各项要求，${zh}共计`, `${value}${more}${unit}`];
}

function reportOf(place: Division, year: number, observations: Observation[]): Report {
	const unsaid = { issuer: null, documentNumber: null, signatory: null, addressee: null, issued: null };
	const source = {
		file: `${place.code}/${year}.txt`,
		url: null,
		sha256: null,
		retrieved: null,
		method: null,
	};
	return {
		...{ id: `${place.code}-${year}`, path: `reports/${place.code}/${year}.md`, digest: '' },
		...{ division: place.code, year, place, type: 'annual-report' as const, source },
		...{ title: `${place.name}${year}年法治政府建设年度报告`, ...unsaid },
		...{ bodyLine: 1, characters: 5000, observations, ignored: [] },
		// Texts of thirty thousand reports do not fit beside their numbers.
		get body() {
			return observations.map(({ quote }) => `${quote}。`).join('\n\n');
		},
		get blocks() {
			return observations.map(blockOf);
		},
		get sections(): Section[] {
			const blocks = observations.map((_, at) => at + 1);
			return [{ id: 's-0', heading: '', depth: 0, chapter: null, other: null, blocks, line: 1 }];
		},
	};
}

function blockOf({ quote, metric }: Observation, at: number): Block {
	const place = { line: 2 * at + 1, column: 1, offset: 0, section: 's-0' };
	return { n: at + 1, text: `${quote}。`, ...place, chapter: metric.chapter };
}

function byDivisionAndYear(a: Report, b: Report): number {
	return a.division === b.division ? a.year - b.year : a.division < b.division ? -1 : 1;
}
