import { HAN_NUMERAL, parseHan } from './han-number.ts';
import { findNames } from './names.ts';
import { type Core, readCore } from './numeral-core.ts';
import { type Context, kindOf, type NumeralKind } from './numeral-kind.ts';
import { type Qualifier, qualifierAfter, qualifierBefore, qualifierInside } from './qualifiers.ts';
import { squeeze } from './squeeze.ts';
import { measureAt } from './units.ts';

export type { NumeralKind } from './numeral-kind.ts';
export type { Qualifier } from './qualifiers.ts';

/** A number in running text. All offsets are UTF-16 units of the text that was searched. */
export interface Numeral {
	/** Begins with the qualifier: 近千, 超过600项. */
	start: number;
	/** End of the number with 余 or 多, 万 or 亿, and %. */
	end: number;
	/** End with the measure word and what qualifies it: 410余件, 5个工作日内. */
	figureEnd: number;
	/** The text from `start` to `figureEnd`, as printed. */
	raw: string;
	/** The plain number: 371.6亿 is 37160000000, 99.5% is 99.5. */
	value: number;
	/** The number before its one magnitude: 371.6 and 亿. Null without a magnitude, or with several. */
	scaled: { value: number; scale: string } | null;
	qualifier: Qualifier;
	/** The measure word (件, 个工作日, 元), `%` for per cent, `‰`; null where none is known. */
	unit: string | null;
	script: 'arabic' | 'han' | 'mixed';
	/**
	 * `count` states a quantity; `range` is one end of 3-5天. `date`, `documentNumber`, `ordinal` and `name` count nothing.
	 * A Chinese numeral is `count` only with a measure word, a qualifier or 百分之 and outside known names; a `name`
	 * with a `unit` reads like a count but is used as an article or a heading (一个, 六个环节).
	 */
	kind: NumeralKind;
}

// 队伍, 大陆, 收拾: alone and without a measure word a formal digit is a word.
const FORMAL = /^[壹贰叁肆伍陆柒捌玖拾佰仟]$/u;
const FIRST = new RegExp(`[0-9${HAN_NUMERAL}]`, 'gu');

/**
 * All numerals of a text in order, none overlapping. Every Arabic digit lies in one. White space between digits and
 * measure word, and hard wraps, do not matter. Chinese characters that make no number (几十, 三五) are passed over.
 */
export function findNumerals(text: string): Numeral[] {
	const { text: squeezed, at } = squeeze(text);
	const names = findNames(squeezed);
	const found: Numeral[] = [];
	let name = 0;
	FIRST.lastIndex = 0;
	for (let first = FIRST.exec(squeezed); first !== null; first = FIRST.exec(squeezed)) {
		const core = readCore(squeezed, first.index);
		if (core === null) continue;
		while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= core.start) name++;
		const named = (names[name]?.start ?? Number.POSITIVE_INFINITY) <= core.start;
		const numeral = toNumeral(text, squeezed, at, core, named);
		if (numeral !== null) found.push(numeral);
		FIRST.lastIndex = core.end;
	}
	return found;
}

/**
 * Reads the count in a phrase. `"一百零五人次"` → 105, `"3.2万件"` → 32000, `"410 余件"` → 410 (`at_least`),
 * `"近千"` → 1000 (`approx`); `undefined` where no count stands (几十, 2020年, 第三).
 */
export function parseCount(phrase: string): { value: number; qualifier: Qualifier } | undefined {
	const numerals = findNumerals(phrase);
	const count =
		numerals.find(({ kind }) => kind === 'count') ?? numerals.find((numeral) => isBare(phrase, numeral));
	if (count !== undefined) return { value: count.value, qualifier: count.qualifier };
	return /^\s*半\s*\S{0,2}\s*$/u.test(phrase) ? { value: 0.5, qualifier: 'exact' } : undefined;
}

/** The phrase is the numeral and nothing else, so that no measure word need vouch for it. */
function isBare(phrase: string, { start, figureEnd, kind }: Numeral): boolean {
	return kind === 'name' && phrase.slice(0, start).trim() === '' && phrase.slice(figureEnd).trim() === '';
}

function toNumeral(text: string, squeezed: string, at: number[], core: Core, named: boolean): Numeral | null {
	const inside =
		core.percent === null && !core.more
			? qualifierInside(squeezed, core.end)
			: { qualifier: 'exact' as const, length: 0 };
	const numberEnd = core.end + inside.length;
	const measure = core.percent ?? measureAt(squeezed, numberEnd);
	const measured = numberEnd + (core.percent === null ? (measure?.length ?? 0) : 0);
	const digits = squeezed.slice(core.start, core.end);
	const before = qualifierBefore(
		squeezed,
		core.start,
		core.percent === null && /^[百千万亿]/u.test(digits),
		measure,
	);
	const after = qualifierAfter(squeezed, measured, measure);
	const qualifier = strongest(
		core.more || inside.length > 0 ? 'at_least' : 'exact',
		after.qualifier,
		before.qualifier,
	);
	const context: Context = {
		before: squeezed.slice(Math.max(0, core.start - 12), core.start),
		after: squeezed.slice(core.end, core.end + 12),
		rest: squeezed.slice(measured + after.length, measured + after.length + 8),
		unit: measure,
		qualified: qualifier !== 'exact',
		...lineContext(text, at, core),
		named,
	};
	const kind = kindOf(core, digits, context);
	const value = core.value ?? planNumber(digits, kind);
	if (value === undefined || (measure === null && FORMAL.test(digits))) return null;
	const counted = kind === 'count' || kind === 'range';
	const start = at[counted ? core.start - before.length : core.start] ?? 0;
	const end = sourceEnd(at, counted ? numberEnd : core.end);
	const figureEnd = sourceEnd(at, counted ? measured + after.length : measured);
	return {
		start,
		end,
		figureEnd,
		raw: text.slice(start, figureEnd),
		value,
		scaled: core.scaled,
		qualifier: counted ? qualifier : 'exact',
		unit: measure,
		script: core.script,
		kind,
	};
}

/** 十三五 is the plan's number, 13; other characters that make no number have none. */
function planNumber(digits: string, kind: NumeralKind): number | undefined {
	return kind === 'ordinal' ? parseHan(digits.slice(0, -1)) : undefined;
}

function strongest(...qualifiers: Qualifier[]): Qualifier {
	return qualifiers.find((qualifier) => qualifier !== 'exact') ?? 'exact';
}

function sourceEnd(at: number[], end: number): number {
	return (at[end - 1] ?? 0) + 1;
}

const MARGIN = 24;
/** Where the number stands on its printed line; the start and end of the text are no line breaks. */
function lineContext(text: string, at: number[], core: Core): { opensLine: boolean; fillsLine: boolean } {
	const start = at[core.start] ?? 0;
	const end = sourceEnd(at, core.end);
	const before = text.slice(Math.max(0, start - MARGIN), start);
	const opensLine = /(?:^|\n)[^\S\n]*[#>*（(—-]{0,6}[^\S\n]*[（(]?$/u.test(
		start > MARGIN ? `。${before}` : before,
	);
	const closes = /^[^\S\n]*[*—-]{0,3}[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + MARGIN));
	return { opensLine, fillsLine: opensLine && closes };
}
