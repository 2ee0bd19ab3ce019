/** A block as the extraction reads it: without white space, cut into sentences and clauses, with its words and numbers. */
import type { Block } from '../archive/model.ts';
import { findNumerals, type Numeral } from '../text/numerals.ts';
import { type Squeezed, squeeze } from '../text/squeeze.ts';
import { findWords, type Word } from './concepts.ts';
import { firstFrom } from './first-from.ts';
import { withForms } from './forms.ts';
import type { Concept, Lexicon } from './lexicon.ts';

/** A number that counts something; offsets are of the passage's text. */
export interface Figure {
	numeral: Numeral;
	start: number;
	end: number;
	/** Index of its clause. */
	clause: number;
}

export interface Clause {
	start: number;
	end: number;
	/** Where its sentence begins. */
	sentence: number;
	/** It continues a list: 、 和 or a bracket joins it to the clause before. */
	joined: boolean;
}

export interface Passage {
	block: Block;
	text: string;
	/** Source offset of each unit of `text`. */
	at: number[];
	words: Word[];
	clauses: Clause[];
	figures: Figure[];
}

const END_OF_SENTENCE = /[。！？!?]/u;
const END_OF_CLAUSE = /[,;:]/u;
const LIST = /[、和及与()，|/]/u;

/** Reads a block once. Linear in its length. */
export function readPassage(block: Block, lexicon: Lexicon): Passage {
	const counts = findNumerals(block.text).filter(
		(numeral) => numeral.kind === 'count' && !isAll(numeral, block.text),
	);
	const { text, at } = withoutLabelSigns(squeeze(block.text), counts);
	const figures = withSharedUnits(inText(counts, at), text);
	const clauses = cutClauses(text, figures);
	placeFigures(figures, clauses);
	return {
		block,
		text,
		at,
		words: withKinds(withForms(findWords(text, lexicon), text), text, figures),
		clauses,
		figures,
	};
}

/** 全年办件量：168402件, 其中：文件18件: the sign between a label and its number, or its parts, parts nothing. */
function withoutLabelSigns({ text, at }: Squeezed, counts: readonly Numeral[]): Squeezed {
	const labelled = inText(counts, at).filter(
		({ start, end }) =>
			LABEL.test(text.slice(Math.max(0, start - 4), start)) && CLOSED.test(text.slice(end, end + 1)),
	);
	const parts = [...text.matchAll(/(?<=[其当]中):/gu)].map(({ index }) => index);
	const signs = new Set([...labelled.map(({ start }) => start - 1), ...parts]);
	if (signs.size === 0) return { text, at };
	return {
		text: text.replace(/:/gu, (sign, offset: number) => (signs.has(offset) ? '' : sign)),
		at: at.filter((_, offset) => !signs.has(offset)),
	};
}

const LABEL = /(?<!如下|以下|包括)[\p{Script=Han}”)]:$/u;
/** Behind the number a label has nothing more to say, but for another number. */
const CLOSED = /^(?:$|[,;。、()\d])/u;

/** 两项合计142件: how many were added up counts nothing. */
function isAll({ raw, figureEnd }: Numeral, text: string): boolean {
	return (
		/^[两二三四]\s*[项类者]$/u.test(raw) && /^\s*(?:合计|共计|总计|相加|之和)/u.test(text.slice(figureEnd))
	);
}

/** 民事1102件、行政7件; 通过281人; 民事、行政分别为: right before its number a word of many uses has one. */
function withKinds(words: Word[], text: string, figures: readonly Figure[]): Word[] {
	const starts = new Set(figures.map(({ start }) => start));
	return words.map((word) => {
		const beside = starts.has(word.end) || text.startsWith('分别', word.end);
		const concepts = beside ? BESIDE_NUMBER[text.slice(word.start, word.end)] : undefined;
		return concepts === undefined ? word : { ...word, concepts };
	});
}

const BESIDE_NUMBER: Readonly<Record<string, Concept[]>> = {
	行政: [{ id: 'administrative', role: 'noun' }],
	通过: [{ id: 'qualify', role: 'verb' }],
};

function inText(numerals: readonly Numeral[], at: readonly number[]): Figure[] {
	let from = 0;
	const seek = (offset: number) => {
		while (from < at.length && (at[from] ?? 0) < offset) from++;
		return from;
	};
	return numerals.map((numeral) => {
		const start = seek(numeral.start);
		return { numeral, start, end: seek(numeral.figureEnd), clause: 0 };
	});
}

/** 分别为702、531、3件: the measure word is said once; 9个批次: it is the one behind; 培训人次达到890: the one before. */
function withSharedUnits(read: Figure[], text: string): Figure[] {
	const figures = read.map((figure) => withUnitBeside(figure, text));
	for (let i = figures.length - 2; i >= 0; i--) {
		const [figure, next] = [figures[i] as Figure, figures[i + 1] as Figure];
		const listed = figure.numeral.unit === null && /^[、和]$/u.test(text.slice(figure.end, next.start));
		if (listed) figures[i] = { ...figure, numeral: { ...figure.numeral, unit: next.numeral.unit } };
	}
	return figures;
}

function withUnitBeside(figure: Figure, text: string): Figure {
	const { numeral, start, end } = figure;
	const behind = numeral.unit === '个' ? /^批次/u.exec(text.slice(end, end + 2))?.[0] : undefined;
	if (behind !== undefined)
		return { ...figure, end: end + behind.length, numeral: { ...numeral, unit: behind } };
	const before = /(人次|户次|件次|批次)(?:共|达到?|为)*$/u.exec(
		text.slice(Math.max(0, start - 6), start),
	)?.[1];
	return numeral.unit === null && before !== undefined
		? { ...figure, numeral: { ...numeral, unit: before } }
		: figure;
}

function cutClauses(text: string, figures: readonly Figure[]): Clause[] {
	const clauses: Clause[] = [];
	let start = 0;
	let sentence = 0;
	let joined = false;
	let next = 0;
	const close = (end: number, after: number, newSentence: boolean, list: boolean) => {
		if (end > start) clauses.push({ start, end, sentence, joined });
		start = after;
		joined = list;
		if (newSentence) sentence = after;
	};
	for (let at = 0; at < text.length; at++) {
		while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
		if (at >= (figures[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
		const sign = text[at] ?? '';
		if (END_OF_SENTENCE.test(sign)) close(at, at + 1, true, false);
		else if (END_OF_CLAUSE.test(sign) && !isInNumber(text, at)) close(at, at + 1, false, false);
		else if (LIST.test(sign) && follows(figures[next - 1], at, text)) close(at, at + 1, false, true);
	}
	close(text.length, text.length, false, false);
	return clauses;
}

function isInNumber(text: string, at: number): boolean {
	return /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '') && text[at] !== ';';
}

/** A list mark parts clauses only right behind a number, or behind the bracket that closes on one. */
function follows(figure: Figure | undefined, at: number, text: string): boolean {
	if (figure === undefined) return false;
	return figure.end === at || (figure.end === at - 1 && text[at - 1] === ')');
}

function placeFigures(figures: Figure[], clauses: readonly Clause[]): void {
	let clause = 0;
	for (const figure of figures) {
		while (clause < clauses.length - 1 && (clauses[clause]?.end ?? 0) <= figure.start) clause++;
		figure.clause = clause;
	}
}

const LONGEST_LIST = 8;

/** The first clause of the list that a clause ends. */
export function listStart(clauses: readonly Clause[], last: number): number {
	let first = last;
	while (first > 0 && clauses[first]?.joined && last - first < LONGEST_LIST) first--;
	return first;
}

/** The words that lie between two offsets. */
export function wordsBetween(words: readonly Word[], start: number, end: number): Word[] {
	const found: Word[] = [];
	for (let i = firstFrom(words, start); i < words.length; i++) {
		const word = words[i];
		if (word === undefined || word.end > end) break;
		found.push(word);
	}
	return found;
}
