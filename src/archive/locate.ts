/** Where a quote stands in the blocks, and where in the quote the value stands. */

import { type MappedText, normalise, normaliseWithMap } from '../text/normalise.ts';
import { findNumerals, type Numeral } from '../text/numerals.ts';
import { figureIn, findQuote, unitValue } from '../text/quotes.ts';
import { columnUnit } from './column-unit.ts';
import type { Block, Place, Section } from './model.ts';

/** The blocks' normal forms in one string, so that a document is normalised once, not once a quote. */
export interface QuoteSearch {
	text: string;
	/** Where each block begins in `text`. */
	starts: number[];
}

/** A quote and its figure. `cut`: the quote ends inside the number; `unstated`: no number of it is the value. */
export type LocatedFigure =
	| { status: 'found'; quoted: Place; figure: Place; numeral: Numeral | null }
	| { status: 'missing' }
	| { status: 'ambiguous'; places: Place[] }
	| { status: 'cut'; quoted: Place; whole: string }
	| { status: 'repeated'; quoted: Place; printed: string }
	| { status: 'unstated'; quoted: Place };

/** Prepares blocks for a `Locator`. A line feed parts them; the normal form of a quote has none. */
export function indexBlocks(blocks: readonly Block[]): QuoteSearch {
	const starts: number[] = [];
	let length = 0;
	const forms = blocks.map((block) => {
		const form = normalise(block.text);
		starts.push(length);
		length += form.length + 1;
		return form;
	});
	return { text: forms.join('\n'), starts };
}

/** All places of a quote, white space and widths aside, in document order. */
export function findPlaces(blocks: readonly Block[], search: QuoteSearch, quote: string): Place[] {
	return new Locator(blocks, search).places(quote);
}

/** Whether a document says these words, in its text or in a heading. */
export function statesText(
	{ search, sections }: { search: QuoteSearch; sections: readonly Section[] },
	quote: string,
): boolean {
	const needle = normalise(quote);
	if (needle === '') return false;
	return search.text.includes(needle) || sections.some(({ heading }) => normalise(heading).includes(needle));
}

function blocksWith({ text, starts }: QuoteSearch, needle: string): number[] {
	const found: number[] = [];
	let index = 0;
	for (let at = needle === '' ? -1 : text.indexOf(needle); at >= 0; ) {
		while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index++;
		found.push(index);
		const next = starts[index + 1];
		at = next === undefined ? -1 : text.indexOf(needle, next);
	}
	return found;
}

/** Locates quotes of one document; a block is normalised, and its numerals read, once. */
export class Locator {
	readonly #blocks: readonly Block[];
	readonly #search: QuoteSearch;
	readonly #mapped = new Map<number, MappedText>();
	readonly #numerals = new Map<number, Numeral[]>();

	constructor(blocks: readonly Block[], search: QuoteSearch) {
		this.#blocks = blocks;
		this.#search = search;
	}

	/** The figure of an observation: `value` in the registry's `unit`, at the borders of a number. */
	figure(quote: string, value: number, unit: string): LocatedFigure {
		return this.#inQuote(quote, (text, quoted) => {
			const numeral = figureIn(text, value, unit, ({ start }) =>
				columnUnit(this.#blocks, quoted.block, quoted.start + start),
			);
			if (numeral === undefined) return { status: 'unstated', quoted };
			return this.#uncut(quoted, numeral);
		});
	}

	/** What the number at a place is in the registry's `unit`, its quote and the head of its column considered; null where it counts something else. */
	valueAt(place: Place, quote: string, unit: string): { value: number; numeral: Numeral } | null {
		const numeral = this.#numeralsOf(place.block).find(
			({ start, figureEnd }) => start < place.end && place.start < figureEnd,
		);
		if (numeral === undefined) return null;
		const value = unitValue(numeral, quote, unit, ({ start }) =>
			columnUnit(this.#blocks, place.block, start),
		);
		return value === null ? null : { value, numeral };
	}

	/** A number as printed inside a quote, at the borders of a number. */
	printed(quote: string, printed: string): LocatedFigure {
		return this.#inQuote(quote, (text, quoted) => {
			const found = findQuote(text, printed).map(({ start, end }) => within(quoted, start, end));
			const [figure, another] = found.filter((place) => !splitsNumber(this.#textOf(place), place));
			if (another !== undefined) return { status: 'repeated', quoted, printed };
			return figure === undefined
				? { status: 'unstated', quoted }
				: { status: 'found', quoted, figure, numeral: null };
		});
	}

	/** All places of a quote, white space and widths aside, in document order. */
	places(quote: string): Place[] {
		return blocksWith(this.#search, normalise(quote)).flatMap((index) =>
			findQuote(this.#mappedOf(index + 1), quote).map(({ start, end }) => ({ block: index + 1, start, end })),
		);
	}

	#inQuote(quote: string, locate: (text: string, quoted: Place) => LocatedFigure): LocatedFigure {
		const places = this.places(quote);
		const [quoted] = places;
		if (quoted === undefined) return { status: 'missing' };
		if (places.length > 1) return { status: 'ambiguous', places };
		return locate(this.#textOf(quoted).slice(quoted.start, quoted.end), quoted);
	}

	/** Holds the quote's number against the text around it: 9件 is no quote for 59件, nor 410 for 410余. */
	#uncut(quoted: Place, numeral: Numeral): LocatedFigure {
		const figure = within(quoted, numeral.start, numeral.figureEnd);
		const around = this.#numeralsOf(quoted.block).find(
			({ start, figureEnd }) => start < figure.end && figure.start < figureEnd,
		);
		const outside = around !== undefined && (around.start < quoted.start || around.end > quoted.end);
		if (around === undefined || (!outside && around.qualifier === numeral.qualifier)) {
			return { status: 'found', quoted, figure, numeral };
		}
		return { status: 'cut', quoted, whole: around.raw };
	}

	#mappedOf(block: number): MappedText {
		return once(this.#mapped, block, () => normaliseWithMap(this.#blocks[block - 1]?.text ?? ''));
	}

	#numeralsOf(block: number): Numeral[] {
		return once(this.#numerals, block, () => findNumerals(this.#blocks[block - 1]?.text ?? ''));
	}

	#textOf(place: Place): string {
		return this.#blocks[place.block - 1]?.text ?? '';
	}
}

function once<K, V>(known: Map<K, V>, key: K, make: () => V): V {
	const old = known.get(key);
	if (old !== undefined) return old;
	const made = make();
	known.set(key, made);
	return made;
}

function within(quoted: Place, start: number, end: number): Place {
	return { block: quoted.block, start: quoted.start + start, end: quoted.start + end };
}

const DIGITS = [/[\d０-９]/, /[〇零一二两三四五六七八九十百千]/];

/** Whether a place begins or ends between two digits. */
function splitsNumber(text: string, { start, end }: Place): boolean {
	return splits(text[start - 1], text[start]) || splits(text[end - 1], text[end]);
}

function splits(before = '', after = ''): boolean {
	return DIGITS.some((digit) => digit.test(before) && digit.test(after));
}
