import { type CorpusMetric, type CorpusSource, corpusSource } from './corpus-source.ts';
import { type CorpusHabit, createHabits, stateValues } from './corpus-values.ts';
import { below, createRandom, oneOf, type Random } from './random.ts';

export { type CorpusSource, corpusSource };

/** A division to write reports about. */
export interface CorpusPlace {
	code: string;
	name: string;
	parent: string | null;
}

/** A report that nobody wrote, for measuring only. */
export interface CorpusReport {
	division: string;
	year: number;
	title: string;
	issuer: string;
	/** Day of issue, in the year after. */
	issued: string;
	/** Headings with their paragraphs. */
	sections: { heading: string; chapter: string | null; paragraphs: string[] }[];
	metrics: CorpusStatement[];
}

/** A value with the words of the report that state it; the words occur once in it. */
export interface CorpusStatement {
	metric: string;
	value: number;
	qualifier: 'exact' | 'at_least';
	quote: string;
}

export interface CorpusOptions {
	reports: number;
	/** About so many characters a report: 5,000. */
	characters?: number;
	seed?: number;
}

const YEARS = 10;
const LAST_YEAR = 2024;
/** Share of years of which a division has no report. */
const GAP = 0.08;

/**
 * Reports of ten years for one place after another, in the order given, with a year missing here and there: real sentences
 * recombined, with other numbers, names of places and rare words; among them sentences that state metrics. A division's
 * values move from year to year. The same arguments give the same reports. Throws a RangeError where the places do not suffice.
 */
export function* generateReports(
	source: CorpusSource,
	places: readonly CorpusPlace[],
	{ reports, characters = 5000, seed = 1 }: CorpusOptions,
): Generator<CorpusReport> {
	const random = createRandom(seed);
	let written = 0;
	for (const place of places) {
		const habits = createHabits(source.metrics, sizeOf(place), seed + Number(place.code));
		for (let n = 0; n < YEARS; n++) {
			if (written === reports) return;
			if (random() < GAP) continue;
			written++;
			yield writeReport({ random, source, place, places, habits }, LAST_YEAR - YEARS + 1 + n, characters);
		}
	}
	if (written < reports)
		throw new RangeError(`${places.length} places make ${written} reports, not ${reports}.`);
}

/** How much more happens in a province, and in a prefecture, than in a county. */
function sizeOf({ code }: CorpusPlace): number {
	return code.endsWith('0000') ? 40 : code.endsWith('00') ? 6 : 1;
}

interface Writer {
	random: Random;
	source: CorpusSource;
	place: CorpusPlace;
	places: readonly CorpusPlace[];
	habits: readonly CorpusHabit[];
}

function writeReport(writer: Writer, year: number, characters: number): CorpusReport {
	const { random, source, place, habits } = writer;
	const values = stateValues(source.metrics, habits, year - LAST_YEAR + YEARS - 1, random);
	const stated = source.metrics.flatMap((metric) => {
		const value = values.get(metric.key);
		return value === undefined ? [] : [{ ...stateMetric(random, metric, value), chapter: metric.chapter }];
	});
	const sections = writeSections(writer, characters, stated);
	const text = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');
	const once = ({ quote }: CorpusStatement) => text.indexOf(quote) === text.lastIndexOf(quote);
	return {
		division: place.code,
		year,
		title: `${place.name}${year}年度法治政府建设情况报告`,
		issuer: `${place.name}人民政府`,
		issued: `${year + 1}-0${1 + below(random, 4)}-${String(1 + below(random, 28)).padStart(2, '0')}`,
		sections,
		metrics: stated
			.filter(once)
			.map(({ metric, value, qualifier, quote }) => ({ metric, value, qualifier, quote })),
	};
}

const OPENINGS = ['全年', '一年来', '今年以来', '截至目前', '年内', ''];

function stateMetric(random: Random, { key, phrases, unit }: CorpusMetric, value: number): CorpusStatement {
	const rough = value > 200 && value % 10 === 0 && unit !== '%' && random() < 0.3;
	const quote = oneOf(random, phrases).replace('X', rough ? `${value}余` : String(value));
	return { metric: key, value, qualifier: rough ? 'at_least' : 'exact', quote };
}

function writeSections(
	writer: Writer,
	characters: number,
	stated: readonly (CorpusStatement & { chapter: string })[],
): CorpusReport['sections'] {
	const { random, source } = writer;
	const length = characters * (0.6 + 0.8 * random());
	const kept = source.chapters.filter((headings) =>
		stated.some(({ chapter }) => chapter === headings[0]?.chapter) ? true : random() < 0.8,
	);
	return kept.map((headings, n) => {
		const { heading, chapter } = oneOf(random, headings);
		const quotes = stated.flatMap((each) => (each.chapter === chapter ? [each.quote] : []));
		const size = length / kept.length / 2;
		const paragraphs = [0, 1].map((part) =>
			writeParagraph(
				writer,
				size,
				quotes.filter((_, i) => i % 2 === part),
			),
		);
		return {
			heading: `${NUMERALS[n]}、${heading.replace(/^[一二三四五六七八九十]+、/u, '')}`,
			chapter,
			paragraphs,
		};
	});
}

const NUMERALS = '一,二,三,四,五,六,七,八,九,十,十一,十二'.split(',');

function writeParagraph(writer: Writer, length: number, quotes: readonly string[]): string {
	const { random } = writer;
	const sentences = quotes.map((quote) => `${oneOf(random, OPENINGS)}${quote}。`);
	let written = sentences.join('').length;
	// Half of the last sentence lies beyond the length, on average.
	while (written < length - 50) {
		const sentence = writeSentence(writer);
		sentences.splice(below(random, sentences.length + 1), 0, sentence);
		written += sentence.length;
	}
	return sentences.join('');
}

function writeSentence({ random, source, place, places }: Writer): string {
	const sentence = scaleNumbers(oneOf(random, source.sentences), 1 + below(random, 9));
	const dice = random();
	if (dice < 0.15) return `${place.name}${sentence}`;
	if (dice < 0.25) return `${oneOf(random, places).name}${sentence}`;
	if (dice < 0.4) return sentence.replace('，', `，${rareWord(random)}，`);
	return sentence;
}

/** Multiplies the counts of a sentence, so that what added up still does; years, dates and percentages stay. */
function scaleNumbers(sentence: string, factor: number): string {
	const scaled = (digits: string) => String(Number(digits) * factor);
	return sentence.replace(/(?<![\d.〔[（(-])\d{1,7}(?![\d.%％年月日号〕\]）)-])/gu, scaled);
}

/** Two to four of the standard's 3,008 less common characters. */
function rareWord(random: Random): string {
	return Array.from({ length: 2 + below(random, 3) }, () => oneOf(random, RARE)).join('');
}

const RARE: readonly string[] = rareCharacters();

/** GB 2312, rows 56 to 87. */
function rareCharacters(): string[] {
	const bytes: number[] = [];
	for (let row = 0xd8; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
	return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))];
}
