/** An archive of any number of made-up reports, in memory: for the weight of pages, and for tests of what only large archives show. */
import type { Archive, Block, Observation, Report, Section } from '../archive/model.ts';
import type { Division, Metric, Qualifier } from '../archive/schema/index.ts';
import type { CorpusPlace } from './corpus.ts';
import { createRandom, type Random } from './random.ts';

export interface MadeOptions {
	/** Reports to add to those that the archive holds. */
	reports: number;
	seed?: number;
}

const YEARS = 10;
const LAST_YEAR = 2024;
/** One report in so many is missing. */
const GAP = 12;

/**
 * The archive with made-up reports of ten years for divisions spread evenly over the country, with gaps. Its own documents
 * stay as they are. A report has numbers and a sentence for each, and no other text. The same arguments give the same.
 */
export function madeArchive(
	archive: Archive,
	places: readonly CorpusPlace[],
	{ reports: count, seed = 1 }: MadeOptions,
): Archive {
	const random = createRandom(seed);
	const divisions = divisionsOf(archive, places);
	const habits = new Map([...archive.metrics.values()].map((metric) => [metric, habitOf(metric, random)]));
	const held = new Set(archive.reports.map(({ id }) => id));
	const free = [...divisions.values()].filter(({ code }) => !code.endsWith('0000'));
	const wanted = Math.min(free.length, Math.ceil((count / YEARS) * (GAP / (GAP - 1))));
	const made: Report[] = [];
	for (let n = 0; n < wanted; n++) {
		const place = free[Math.floor((n * free.length) / wanted)];
		if (!place) break;
		const size = lognormal(random, 0.7);
		for (let year = LAST_YEAR - YEARS + 1; year <= LAST_YEAR && made.length < count; year++) {
			if (random() < 1 / GAP || held.has(`${place.code}-${year}`)) continue;
			made.push(reportOf(place, year, observationsOf({ place, year, size, habits, random })));
		}
	}
	const reports = [...archive.reports, ...made].sort(byDivisionAndYear);
	return { ...archive, divisions, reports };
}

/** The archive's own divisions as they are, all others of the list beside them. */
function divisionsOf(archive: Archive, places: readonly CorpusPlace[]): Map<string, Division> {
	const made = places.map(({ code, name, parent }): Division => {
		const unsaid = { english: null, pinyin: null, validFrom: null, validTo: null, predecessor: null };
		return { code, name, parent, ...unsaid };
	});
	const all = new Map([...made, ...archive.divisions.values()].map((division) => [division.code, division]));
	return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How often reports state a metric, and how large it is in the middle. */
interface Habit {
	share: number;
	middle: number;
}

function habitOf({ kind, unit }: Metric, random: Random): Habit {
	const share = 0.06 + 0.8 * random() ** 2.5;
	const isRate = kind === 'rate' || unit === '%';
	return { share, middle: isRate ? 80 + 19 * random() : 10 ** (0.5 + 2.5 * random()) };
}

interface Writer {
	place: Division;
	year: number;
	size: number;
	habits: ReadonlyMap<Metric, Habit>;
	random: Random;
}

function observationsOf({ place, year, size, habits, random }: Writer): Observation[] {
	const observations: Observation[] = [];
	for (const [metric, { share, middle }] of habits) {
		if (random() > share) continue;
		const isRate = metric.kind === 'rate' || metric.unit === '%';
		const value = isRate
			? Math.min(100, Math.round(10 * (middle + 8 * (random() - 0.5))) / 10)
			: Math.round(middle * size * lognormal(random, 0.4));
		const qualifier = qualifierOf(random);
		const block = observations.length + 1;
		const [before, figure] = wordsOf(metric, value, qualifier);
		observations.push({
			metric,
			division: place,
			year,
			report: `${place.code}-${year}`,
			value,
			qualifier,
			unit: metric.unit,
			writtenUnit: null,
			quote: before + figure,
			quoted: { block, start: 0, end: before.length + figure.length },
			figure: { block, start: before.length, end: before.length + figure.length },
			note: null,
		});
	}
	return observations;
}

function qualifierOf(random: Random): Qualifier {
	const dice = random();
	return dice < 0.06 ? 'at_least' : dice < 0.09 ? 'approx' : 'exact';
}

function wordsOf({ zh, unit }: Metric, value: number, qualifier: Qualifier): [string, string] {
	const near = qualifier === 'approx' ? '约' : '';
	const more = qualifier === 'at_least' ? '余' : '';
	return [`全年认真落实各项要求，${zh}共计`, `${near}${value}${more}${unit}`];
}

function lognormal(random: Random, spread: number): number {
	const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	return Math.exp(spread * normal);
}

function reportOf(place: Division, year: number, observations: Observation[]): Report {
	const id = `${place.code}-${year}`;
	const unsaid = { issuer: null, documentNumber: null, signatory: null, addressee: null, issued: null };
	const source = {
		file: `${place.code}/${year}.txt`,
		url: null,
		sha256: null,
		retrieved: null,
		method: null,
	};
	return {
		...{ id, path: `reports/${place.code}/${year}.md`, digest: '', division: place.code, year, place },
		...{ title: `${place.name}${year}年法治政府建设年度报告`, type: 'annual-report' as const, source },
		...{ ...unsaid, bodyLine: 1, characters: 5000, observations, ignored: [] },
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
