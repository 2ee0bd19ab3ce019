import type { Archive, Block, Report } from '../../archive/model.ts';
import type { Metric } from '../../archive/schema/index.ts';
import { arithmeticOf } from '../arithmetic.ts';
import { remembering } from '../remember.ts';
import { chains } from './chains.ts';
import type { Check, Statement } from './model.ts';
import { ratios } from './ratios.ts';
import { statementsOf } from './statements.ts';
import { subsets } from './subsets.ts';
import { bracketedSums, settledSums, trailingSums } from './sums.ts';

/** A check with its place in the report. Offsets are UTF-16 units of the block's text. */
export interface AuditFinding extends Omit<Check, 'kind'> {
	/** `composite`: a metric and the parts that the registry gives it. */
	kind: Check['kind'] | 'composite';
	block: number;
	/** The sentence, as printed. */
	sentence: string;
	/** The metric of a composite; null for what the text alone says. */
	metric: Metric | null;
	/** The metrics of its parts that the report states; none for what the text alone says. */
	parts: readonly Metric[];
	/** It rests on a figure that the import proposed and nobody has read: rather the proposal is wrong than the report. */
	isUnread: boolean;
}

/** Permanent; `docs/rules.md` explains it. */
export const AUDIT_RULE = 'arithmetic';

const CHECKS: readonly ((statement: Statement) => Check[])[] = [
	bracketedSums,
	trailingSums,
	settledSums,
	subsets,
	ratios,
	chains,
];

/** What the text of a block says of its own numbers. */
export function checksIn(text: string): (Check & { sentence: string })[] {
	return statementsOf(text).flatMap((statement) => {
		const sentence = text.slice(statement.start, statement.end).trim();
		return CHECKS.flatMap((check) => check(statement)).map((found) => ({ ...found, sentence }));
	});
}

/** The text of the report checked against itself, in the order of the text, whatever is tagged in it. Nothing is corrected. */
export const textChecks = remembering((report: Report): AuditFinding[] =>
	report.blocks.flatMap((block) =>
		checksIn(block.text).map((check) => ({
			...check,
			block: block.n,
			metric: null,
			parts: [],
			isUnread: false,
		})),
	),
);

/** What is held against the report: by the text alone, and by the registry as far as a person vouches for the figures. */
export function failuresOf(archive: Archive, report: Report): AuditFinding[] {
	return suspectsOf(archive, report).filter(({ isUnread }) => !isUnread);
}

/** Everything that does not add up, what rests on unread figures too. In the order of the text. */
export function suspectsOf(archive: Archive, report: Report): AuditFinding[] {
	// Pages ask it of thousands of reports, nearly all of which add up, as was known when they were read.
	if (report.judged && !report.judged.includes(AUDIT_RULE)) return [];
	const ofText = textChecks(report).filter(({ verdict }) => verdict === 'fails');
	const seen = (block: number, at: number) =>
		ofText.some((found) => found.block === block && found.start <= at && at < found.end);
	const ofRegistry = arithmeticOf(archive, report).flatMap(
		({ verdict, stated, formula, metric, parts }): AuditFinding[] => {
			if (verdict !== 'fails' || !stated || seen(stated.figure.block, stated.figure.start)) return [];
			const { block, start, end } = stated.figure;
			const sentence = sentenceAt(report.blocks[block - 1], start);
			const ofParts = parts.map((part) => part.metric);
			const isUnread = [stated, ...parts].some(({ proposed }) => proposed === true);
			return [
				{
					kind: 'composite',
					verdict,
					formula,
					block,
					start,
					end,
					sentence,
					metric,
					parts: ofParts,
					isUnread,
				},
			];
		},
	);
	return [...ofText, ...ofRegistry].sort((a, b) => a.block - b.block || a.start - b.start);
}

function sentenceAt(block: Block | undefined, at: number): string {
	const { text = '' } = block ?? {};
	const found = statementsOf(text).find(({ start, end }) => start <= at && at < end);
	return found ? text.slice(found.start, found.end).trim() : '';
}
