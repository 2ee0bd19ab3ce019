/** What generated reports are made of: an archive's sentences and headings, and the wordings of its registry. */
import type { Archive } from '../archive/model.ts';
import type { Composite, Metric } from '../archive/schema/index.ts';
import { figureIn } from '../text/quotes.ts';
import { splitSentences } from '../text/sentences.ts';

/** A heading that the outline knows. */
export interface CorpusHeading {
	heading: string;
	chapter: string | null;
}

/** A metric that generated reports state. */
export interface CorpusMetric {
	key: string;
	chapter: string;
	unit: string;
	kind: Metric['kind'];
	composite: Composite | null;
	/** Wordings with one `X`, of which a number put in its place is read as the metric's value. */
	phrases: string[];
	/** About what a county of ordinary size states. */
	usual: number;
}

export interface CorpusSource {
	sentences: string[];
	/** The ten chapters in order, then problems and next steps; each with its wordings. */
	chapters: CorpusHeading[][];
	metrics: CorpusMetric[];
}

/** Would mean something in Markdown, or reads as a numbered list. */
const MARKUP = /[<>*_`~[\]\\|#&]|^[\d\s+-]/u;

/** Takes an archive apart. */
export function corpusSource({ reports, outline, metrics }: Archive): CorpusSource {
	const texts = reports.flatMap(({ blocks }) => blocks.map(({ text }) => text));
	const sentences = texts.flatMap((text) => splitSentences(text).map((each) => each.text));
	const ending = outline.others.filter(({ id }) => id === 'problems' || id === 'next');
	const others = ending.map(({ phrases }) => phrases.map((heading) => ({ heading, chapter: null })));
	const chapters = outline.chapters.map(({ id, phrases }) =>
		phrases.map((heading) => ({ heading, chapter: id })),
	);
	return {
		sentences: sentences.filter((text) => !MARKUP.test(text) && text.endsWith('。')),
		chapters: [...chapters, ...others],
		metrics: [...metrics.values()].map((metric) => toCorpusMetric(metric, reports)),
	};
}

function toCorpusMetric(metric: Metric, reports: Archive['reports']): CorpusMetric {
	const { key, chapter, unit, kind, composite, phrases } = metric;
	const stated = reports.flatMap(({ observations }) =>
		observations.flatMap((each) => (each.metric.key === key ? [each.value] : [])),
	);
	const usual = middle(stated) ?? USUAL[unit] ?? 20;
	return {
		key,
		chapter,
		unit,
		kind,
		composite,
		usual,
		phrases: phrases.filter((phrase) => reads(phrase, unit)),
	};
}

/** What an ordinary county states where no report of the source states the metric. */
const USUAL: Readonly<Record<string, number>> = {
	件: 60,
	次: 8,
	人次: 900,
	人: 120,
	项: 300,
	条: 2000,
	万元: 1500,
};

/** Whether numbers of one to four digits are read as the value: a phrase may say `X件` of something else as well. */
function reads(phrase: string, unit: string): boolean {
	const written = (value: number) => phrase.replace('X', String(value));
	const plain = phrase.split('X').length === 2 && !/\d/.test(phrase) && !MARKUP.test(phrase);
	const isRead = (value: number) => {
		const numeral = figureIn(written(value), value, unit);
		return numeral?.value === value && numeral.qualifier === 'exact';
	};
	return plain && [7, 59, 1234].every(isRead);
}

function middle(values: readonly number[]): number | undefined {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
