import { bracketedUnit, inUnit, unitCell } from './cell-unit.ts';
import { type MappedText, normalise, normaliseWithMap } from './normalise.ts';
import { findNumerals, type Numeral } from './numerals.ts';
import { valueIn } from './units.ts';

/** A half-open range of UTF-16 offsets. */
export interface Range {
	start: number;
	end: number;
}

/**
 * Every place where a text holds a quote under `normalise()`: line breaks, spaces and width do not matter. Ranges are
 * offsets of the text without the white space around the words; they may overlap. An empty quote stands nowhere.
 * For many quotes in one text, pass its `normaliseWithMap` instead of the text.
 */
export function findQuote(text: string | MappedText, quote: string): Range[] {
	const wanted = normalise(quote);
	const found: Range[] = [];
	if (wanted === '') return found;
	const mapped = typeof text === 'string' ? normaliseWithMap(text) : text;
	for (let at = mapped.text.indexOf(wanted); at >= 0; at = mapped.text.indexOf(wanted, at + 1)) {
		const start = mapped.starts[at];
		const end = mapped.ends[at + wanted.length - 1];
		if (start !== undefined && end !== undefined) found.push({ start, end });
	}
	return found;
}

/** The numerals of a quote that state a quantity: dates, ordinals, document numbers and names are left out. */
export function numeralsIn(quote: string): Numeral[] {
	return findNumerals(quote).filter(({ kind }) => kind === 'count' || kind === 'range');
}

/**
 * The numeral in a quote that states the value in the registry's unit, at number boundaries: 9件 is in neither 59件 nor
 * 95件. A numeral whose own measure word is the unit comes first, then one whose word counts the same (起 for 件), then
 * a Chinese numeral used as an article (`发生一起案件`), last a number without any measure word, as in a table's cell; an
 * amount or a rate among them only where its row names the unit: 罚没金额（万元） | 986.3, or its column, which `unitOf` tells.
 * 全部 and 均 are words, not numerals: a rate of 100% must be printed.
 */
export function figureIn(
	quote: string,
	value: number,
	unit: string,
	unitOf: (numeral: Numeral) => string | undefined = () => undefined,
): Numeral | undefined {
	const numerals = findNumerals(quote);
	const counts = numerals.filter(isCount);
	const bare = counts.filter((numeral) => numeral.unit === null);
	const headed = rowUnit(quote);
	const states = (numeral: Numeral) => isSame(valueIn(numeral, unit), value);
	return (
		counts.find((numeral) => numeral.unit === unit && states(numeral)) ??
		counts.find(states) ??
		numerals.find((numeral) => numeral.kind === 'name' && states(numeral)) ??
		bare.find((numeral) => !/[%元]$/u.test(unit) && isSame(numeral.value, value)) ??
		bare.find((numeral) => isSame(valueIn(withUnit(numeral, headed ?? unitOf(numeral)), unit), value))
	);
}

/** What a numeral of a quote is in the registry's unit; null where neither its own measure word, its row nor its column says that it counts it. */
export function unitValue(
	numeral: Numeral,
	quote: string,
	unit: string,
	unitOf: (numeral: Numeral) => string | undefined,
): number | null {
	if (numeral.unit !== null || !isCount(numeral)) return valueIn(numeral, unit);
	const headed = rowUnit(quote) ?? unitOf(numeral);
	if (headed !== undefined) return valueIn(withUnit(numeral, headed), unit);
	return /[%元]$/u.test(unit) ? null : numeral.value;
}

/** The unit that a row names for its numbers. */
function rowUnit(quote: string): string | undefined {
	const cells = quote.split('|').map(unitCell);
	return bracketedUnit(quote) ?? cells.find((each) => each !== undefined);
}

function withUnit(numeral: Numeral, unit: string | undefined): Numeral {
	return unit === undefined ? numeral : { ...numeral, ...inUnit(numeral.value, unit) };
}

/** What a quote says in the registry's unit, each value once, in order: for `says 59, the value says 95`. */
export function statedValues(quote: string, unit: string): number[] {
	const values = numeralsIn(quote).map((numeral) => valueIn(numeral, unit));
	return [...new Set(values.filter((value) => value !== null))];
}

function isCount({ kind }: Numeral): boolean {
	return kind === 'count' || kind === 'range';
}

/** Equal up to the rounding of a division by 万 or 亿. */
function isSame(stated: number | null, value: number): boolean {
	return stated !== null && Math.abs(stated - value) <= Math.abs(value) * 1e-12;
}
