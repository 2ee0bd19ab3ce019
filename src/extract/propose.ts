/** Reads a report's figures: which number is which metric's value, and which numbers are none. */
import type { Block, Place, Section } from '../archive/model.ts';
import type { Division, Metric, Outline, Qualifier } from '../archive/schema/index.ts';
import { normalise } from '../text/normalise.ts';
import { type Assignment, assign, ENOUGH, type Unassigned } from './assign.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { compilePhrases, type PhraseFilter } from './phrases.ts';
import { PatternIndex } from './score.ts';

export interface Proposal {
	/** Key of the registry. */
	metric: string;
	/** In the registry's unit. */
	value: number;
	qualifier: Qualifier;
	/** The registry's unit. */
	unit: string;
	/** As printed, white space removed; stands once in the document where that is possible. */
	quote: string;
	/** From 0 to 1; below {@link ENOUGH} nothing is proposed. */
	confidence: number;
	/** Where the quote stands. */
	place: Place;
	/** Where the number with its measure word stands. */
	figure: Place;
	/** The registry's phrase that it answers. */
	reason: string;
}

/** A number that counts something and is proposed for no metric. */
export interface UnassignedFigure {
	/** The number as printed, with its measure word. */
	text: string;
	quote: string;
	place: Place;
	figure: Place;
	/** Keys of the metrics whose phrases come nearest, best first; at most three. */
	closest: string[];
	why: string;
}

export interface ProposeOptions {
	division: Division | null;
	/** The year that the report covers. */
	year: number | null;
	outline: Outline | null;
	/** Leaves phrases of the registry out; all are used where absent. */
	filter?: PhraseFilter;
}

export interface Extraction {
	proposals: Proposal[];
	unassigned: UnassignedFigure[];
}

type Body = { sections: readonly Section[]; blocks: readonly Block[] };

/** Proposes at most one value for each metric. Proposes nothing where in doubt, and says why. */
export function proposeMetrics(
	body: Body,
	metrics: ReadonlyMap<string, Metric>,
	options: ProposeOptions,
): Extraction {
	const { lexicon, index } = compiled(metrics, options.filter);
	const scope = { division: options.division, year: options.year, own: ownArea(body, options.division) };
	const candidates = candidatesOf(body, { lexicon, index, outline: options.outline, scope });
	const { assigned, left } = assign(candidates);
	const texts = new Map(body.blocks.map((block) => [block.n, block.text]));
	const whole = body.blocks.map(({ text }) => normalise(text)).join('\n');
	return {
		proposals: assigned
			.map((each) => toProposal(each, texts, whole))
			.sort((a, b) => a.figure.block - b.figure.block || a.figure.start - b.figure.start),
		unassigned: left.map((each) => toUnassigned(each, texts)),
	};
}

interface Compiled {
	lexicon: Lexicon;
	index: PatternIndex;
}

const known = new WeakMap<ReadonlyMap<string, Metric>, Compiled>();

/** A registry is compiled once. */
function compiled(metrics: ReadonlyMap<string, Metric>, filter: PhraseFilter | undefined): Compiled {
	const old = filter === undefined ? known.get(metrics) : undefined;
	if (old !== undefined) return old;
	const lexicon = buildLexicon();
	const index = new PatternIndex(compilePhrases(metrics.values(), lexicon, filter));
	if (filter === undefined) known.set(metrics, { lexicon, index });
	return { lexicon, index };
}

/** 区, 县, 市 or 省 as the text speaks of its own place; what the division's name says is surer. */
function ownArea({ blocks }: Body, division: Division | null): string | null {
	const name = division?.name.at(-1);
	if (name !== undefined && '区县市省'.includes(name)) return name;
	const text = blocks.map((block) => block.text).join('');
	const counted = ['区', '县', '市', '省'].map((area) => ({
		area,
		count: text.split(new RegExp(`[我全]${area}`, 'u')).length - 1,
	}));
	const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
	return best.count > 0 ? best.area : null;
}

function toProposal(
	{ candidate, option, lead }: Assignment,
	texts: Map<number, string>,
	whole: string,
): Proposal {
	const { metric, value, score, phrase } = option;
	const place = unique(candidate, texts, whole);
	return {
		metric: metric.key,
		value,
		qualifier: candidate.qualifier,
		unit: metric.unit,
		quote: printed(place, texts),
		confidence: Math.round(Math.min(1, Math.max(0, score) * (lead < 0.05 ? 0.95 : 1)) * 100) / 100,
		place,
		figure: candidate.figure,
		reason: phrase,
	};
}

function toUnassigned({ candidate, why }: Unassigned, texts: Map<number, string>): UnassignedFigure {
	const { quote, figure, raw, options } = candidate;
	const closest = options.slice(0, 3).map(({ metric }) => metric.key);
	return { text: raw, quote: printed(quote, texts), place: quote, figure, closest, why };
}

function printed({ block, start, end }: Place, texts: Map<number, string>): string {
	return (texts.get(block) ?? '').slice(start, end).replace(/\s+/gu, '');
}

const SENTENCE_BEFORE = /[^。！？!?；;，,]*[，,；;。]?$/u;

/** Widens a quote that stands more than once, clause by clause. */
function unique({ quote }: Candidate, texts: Map<number, string>, whole: string): Place {
	const text = texts.get(quote.block) ?? '';
	let place = quote;
	for (let tries = 0; tries < 4 && place.start > 0; tries++) {
		const words = normalise(text.slice(place.start, place.end));
		if (whole.indexOf(words) === whole.lastIndexOf(words)) return place;
		const before = text.slice(Math.max(0, place.start - 120), place.start);
		const length = SENTENCE_BEFORE.exec(before.replace(/[，,；;。]$/u, ''))?.[0].length ?? 0;
		place = { ...place, start: Math.max(0, place.start - Math.max(1, length + 1)) };
	}
	return place;
}

export { ENOUGH };
