/** Every number of a document with the metrics that it may be a value of. */
import type { Block, Place, Section } from '../archive/model.ts';
import type { Metric, Outline, Qualifier } from '../archive/schema/index.ts';
import { inUnit } from '../text/cell-unit.ts';
import { findWords, type Word } from './concepts.ts';
import { type Context, contextOf, type Lead } from './context.ts';
import { type Standing, standingsOf } from './headings.ts';
import type { Lexicon } from './lexicon.ts';
import { sumFrom } from './lists.ts';
import { type Option, optionsOf } from './options.ts';
import { isInBracket, isOfCaseFiles, isPart, isSummand, officeOf } from './parts.ts';
import { type Figure, listStart, type Passage, readPassage } from './passage.ts';
import { quotePlace } from './quote.ts';
import { type Decoy, decoyOf, type ScopeOptions } from './scope.ts';
import type { PatternIndex } from './score.ts';
import { findTables, type TableCell, TOTAL } from './table.ts';
import { hasTopic, namedBy, ofRole } from './topics.ts';

/** One number and what it may be. */
export interface Candidate {
	figure: Place;
	quote: Place;
	/** The number as printed, with its measure word. */
	raw: string;
	qualifier: Qualifier;
	/** Best first; one for each metric. */
	options: Option[];
	decoy: Decoy | null;
	/** 均, 和: one number may be the value of several rates. */
	shared: boolean;
	/** It counts a part of what another number may count: 其中…, 市政府本级…; 2 for a part of a part, in brackets behind it. */
	part: 0 | 1 | 2;
	/** Where that begins which is told of one place or office: 砚北街道办理…. */
	office: number | null;
	/** Where the numbers begin whose sum it is: 52宗，139宗，全区合计191宗. */
	sumFrom: Place | null;
	/** The sentence in which it stands. */
	sentence: string;
	/** The list in which it stands: 17个街镇、52个部门. */
	list: string;
}

export interface Reading {
	lexicon: Lexicon;
	index: PatternIndex;
	outline: Outline | null;
	scope: ScopeOptions;
}

/** The candidates of a document in order. */
export function candidatesOf(
	body: { sections: readonly Section[]; blocks: readonly Block[] },
	reading: Reading,
): Candidate[] {
	const standings = standingsOf(body, reading.outline);
	const cells = findTables(body.blocks, reading.scope.year);
	return body.blocks.flatMap((block, i) => {
		const standing = standings[i] as Standing;
		if (standing.isHeading) return [];
		const headings = standing.headings.flatMap((heading) => findWords(heading, reading.lexicon));
		const table = cells.get(block.n);
		if (table !== undefined) return table.flatMap((cell) => cellCandidate(cell, block, standing, reading));
		const passage = readPassage(block, reading.lexicon);
		return passage.figures.map((_, at) => {
			const context = contextOf(passage, at, headings);
			return candidate(passage, at, context, standing, reading);
		});
	});
}

function candidate(
	passage: Passage,
	at: number,
	context: Context,
	standing: Standing,
	reading: Reading,
): Candidate {
	const figure = passage.figures[at] as Figure;
	const decoy =
		ofSection(standing) ??
		nextStep(passage, figure) ??
		partOf(passage, at) ??
		decoyOf(passage, figure, reading.scope);
	const left = passage.text.slice(context.start, figure.start);
	const shared = context.joint.length > 1;
	const part = isInBracket(passage, at) ? 2 : isPart(passage, figure, left) ? 1 : 0;
	const options = asPart(part, optionsOf(context, figure, left, standing, reading.index));
	const allowed =
		decoy === null ? options : options.filter(({ metric, phrase }) => bears(metric, phrase, decoy));
	return {
		figure: sourcePlace(passage, figure.start, figure.end),
		quote: quotePlace(passage, figure, context),
		raw: figure.numeral.raw.replace(/\s+/gu, ''),
		qualifier: figure.numeral.qualifier,
		options: allowed,
		decoy: allowed.length === 0 ? decoy : null,
		shared,
		part,
		office: officeOf(passage, figure),
		sumFrom: partsOfSum(passage, at),
		sentence: `${passage.block.n}:${passage.clauses[figure.clause]?.sentence}`,
		list: `${passage.block.n}:${listStart(passage.clauses, figure.clause)}`,
	};
}

/** What stands under plans or problems is no value of the year. */
function ofSection({ other }: Standing): Decoy | null {
	if (other === 'next') return 'plan';
	return other === 'problems' ? 'problem' : null;
}

/** The whole goes before its part. */
const PART = 0.04;

function asPart(part: Candidate['part'], options: Option[]): Option[] {
	return part > 0 ? options.map((option) => ({ ...option, score: option.score - PART })) : options;
}
/** 下一步 turns the rest of its block to plans. */
function nextStep({ text }: Passage, figure: Figure): Decoy | null {
	const before = text.slice(Math.max(0, figure.start - 600), figure.start);
	return /(?:^|[。;])(?:下一?步|今后|明年)[^。;]{0,16}[,:]/u.test(before) ? 'plan' : null;
}

/** It is no value by itself, but a part of a sum or of the case files that were read. */
function partOf(passage: Passage, at: number): Decoy | null {
	if (isSummand(passage, at)) return 'summand';
	return isOfCaseFiles(passage, passage.figures[at] as Figure) ? 'case_files' : null;
}

/** A stock may be counted since the beginning; a change may be what the metric is. */
function bears(metric: Metric, phrase: string, decoy: Decoy): boolean {
	if (decoy === 'cumulative') return metric.kind === 'stock';
	if (decoy === 'change') return /下降|上升|增长/u.test(phrase);
	if (decoy === 'case_files') return metric.zh.includes('案卷');
	return decoy === 'plan' && phrase.includes('拟');
}

function partsOfSum(passage: Passage, at: number): Place | null {
	const from = sumFrom(passage, at);
	return from === null ? null : sourcePlace(passage, from, (passage.figures[at] as Figure).start);
}

function sourcePlace({ block, at }: Passage, start: number, end: number): Place {
	return { block: block.n, start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}

/** A cell of a table is read as a clause made of its row's label, its column's head and its number. */
function cellCandidate(cell: TableCell, block: Block, standing: Standing, reading: Reading): Candidate[] {
	const words = `${cell.label}${cell.raw}`;
	const passage = readPassage({ ...block, text: words }, reading.lexicon);
	const at = passage.figures.findIndex(({ numeral }) => numeral.start >= cell.label.length);
	const figure = passage.figures[at];
	if (figure === undefined) return [];
	const headings = [...standing.headings, cell.caption].flatMap((text) => findWords(text, reading.lexicon));
	const context = contextOf(passage, at, headings, fromTable(cell, passage, reading.lexicon));
	const measured = { ...figure, numeral: { ...figure.numeral, unit: figure.numeral.unit ?? cell.unit } };
	const options =
		cell.unit === null && figure.numeral.unit === null
			? unitless(passage, context, measured, standing, reading)
			: optionsOf(context, scaled(measured, cell.unit), cell.label, standing, reading.index);
	const decoy = ofSection(standing) ?? cell.decoy ?? decoyOf(passage, figure, reading.scope);
	const part = cell.isShare ? 1 : 0;
	const told = asPart(part, options);
	const allowed = decoy === null ? told : told.filter(({ metric, phrase }) => bears(metric, phrase, decoy));
	const figurePlace = { block: block.n, start: cell.start, end: cell.end };
	return [
		{
			figure: figurePlace,
			quote: { block: block.n, start: cell.labelStart, end: cell.end },
			raw: cell.raw,
			qualifier: figure.numeral.qualifier,
			options: allowed,
			decoy: allowed.length === 0 ? decoy : null,
			shared: false,
			part,
			office: null,
			sumFrom: null,
			sentence: `${block.n}|${cell.start}`,
			list: `${block.n}|${cell.start}`,
		},
	];
}

/** What its table says of a cell whose own label leaves it out. */
function fromTable({ above, row, title, corner }: TableCell, { words }: Passage, lexicon: Lexicon): Lead {
	const named = findWords(title === '' ? corner : title, lexicon);
	return {
		topics: hasTopic(words) ? [] : subjectAbove(above, lexicon),
		verbs: ofRole(words, 'verb').length > 0 ? [] : ofRole(named, 'verb'),
		all: TOTAL.test(row) ? named : [],
	};
}

/** 受理 | 43 below 行政复议申请 | 47: the nearest label above that is about one thing. */
function subjectAbove(above: readonly string[], lexicon: Lexicon): Word[] {
	const labels = above.map((label) => ofRole(findWords(label, lexicon), 'topic'));
	return labels.findLast((topics) => new Set(topics.flatMap(namedBy)).size === 1) ?? [];
}

function scaled(figure: Figure, unit: string | null): Figure {
	const { numeral } = figure;
	return unit === null ? figure : { ...figure, numeral: { ...numeral, ...inUnit(numeral.value, unit) } };
}

const TIME = /工作日|时限|天数|期限|时间/u;

/** A table may leave its measure words out: every metric that is no rate and no sum of money is tried. */
function unitless(
	passage: Passage,
	context: Context,
	figure: Figure,
	standing: Standing,
	reading: Reading,
): Option[] {
	const units = [
		'件',
		'次',
		'人',
		'项',
		'个',
		'家',
		'条',
		'份',
		'人次',
		'期',
		'户次',
		'批次',
		'篇',
		'场次',
		'工作日',
	];
	const all = units.flatMap((unit) => {
		if (unit === '工作日' && !TIME.test(passage.text)) return [];
		const numeral = { ...figure.numeral, unit };
		const options = optionsOf(context, { ...figure, numeral }, '', standing, reading.index);
		return options.filter(({ metric }) => metric.unit === unit);
	});
	return all.sort((a, b) => b.score - a.score);
}
