import type { Archive } from '../archive/model.ts';
import { splitSentences } from '../text/sentences.ts';
import { below, createRandom, oneOf, type Random } from './random.ts';

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
	/** Headings with their paragraphs. */
	sections: { heading: string; chapter: string | null; paragraphs: string[] }[];
}

/** Sentences and headings of an archive. */
export interface CorpusSource {
	sentences: string[];
	headings: { heading: string; chapter: string | null }[];
}

export interface CorpusOptions {
	reports: number;
	/** About so many characters a report: 5,000. */
	characters?: number;
	seed?: number;
}

const YEARS = 10;
const LAST_YEAR = 2024;

export function corpusSource({ reports }: Archive): CorpusSource {
	const sections = reports.flatMap((report) => report.sections).filter(({ heading }) => heading !== '');
	return {
		sentences: reports.flatMap(({ blocks }) =>
			blocks.flatMap(({ text }) => splitSentences(text).map((each) => each.text)),
		),
		headings: sections.map(({ heading, chapter }) => ({ heading, chapter })),
	};
}

/**
 * Reports of ten years for one place after another, in the order given, by recombining real sentences: their numbers are
 * changed, names of places and rare words are put in. The same arguments give the same reports.
 */
export function* generateReports(
	source: CorpusSource,
	places: readonly CorpusPlace[],
	{ reports, characters = 5000, seed = 1 }: CorpusOptions,
): Generator<CorpusReport> {
	const random = createRandom(seed);
	for (let n = 0; n < reports; n++) {
		const place = places[Math.floor(n / YEARS)];
		if (place === undefined)
			throw new RangeError(`${places.length} places make ${places.length * YEARS} reports at most.`);
		const year = LAST_YEAR - YEARS + 1 + (n % YEARS);
		const writer = { random, source, place, places };
		const title = `${place.name}${year}年度法治政府建设情况报告`;
		yield { division: place.code, year, title, sections: writeSections(writer, characters) };
	}
}

interface Writer {
	random: Random;
	source: CorpusSource;
	place: CorpusPlace;
	places: readonly CorpusPlace[];
}

function writeSections(writer: Writer, characters: number): CorpusReport['sections'] {
	const count = 8 + below(writer.random, 5);
	const length = characters * (0.6 + 0.8 * writer.random());
	return Array.from({ length: count }, () => ({
		...oneOf(writer.random, writer.source.headings),
		paragraphs: Array.from({ length: 2 }, () => writeParagraph(writer, length / count / 2)),
	}));
}

function writeParagraph(writer: Writer, length: number): string {
	let text = '';
	// Half of the last sentence lies beyond the length, on average.
	while (text.length < length - 50) text += writeSentence(writer);
	return text;
}

function writeSentence({ random, source, place, places }: Writer): string {
	const sentence = oneOf(random, source.sentences).replace(/\d+/g, (digits) => newNumber(random, digits));
	const dice = random();
	if (dice < 0.15) return `${place.name}${sentence}`;
	if (dice < 0.25) return `${oneOf(random, places).name}${sentence}`;
	if (dice < 0.4) return sentence.replace('，', `，${rareWord(random)}，`);
	return sentence;
}

function newNumber(random: Random, digits: string): string {
	return String(below(random, 10 ** Math.min(9, digits.length)) + 1);
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
