import type { Block, Place, Report } from '../archive/model.ts';
import { normaliseWithMap } from '../text/normalise.ts';
import { findNumerals, type Numeral, type NumeralKind } from '../text/numerals.ts';
import { groupBy } from './group.ts';
import type { Ledger, LedgerEntry } from './model.ts';
import { remembering } from './remember.ts';

/** What the numerals' own form tells, without review. */
const RECOGNISED: Partial<Record<NumeralKind, string>> = {
	date: 'date',
	documentNumber: 'document_number',
	ordinal: 'ordinal',
	name: 'name',
};

/** A place in the text for which the file says what it is; `unreviewed` where no person has confirmed it. */
interface Claim {
	state: LedgerEntry['state'];
	detail: string;
	place: Place;
}

/** Where the number itself stands within the quote of an ignored numeral. */
function numberWithin(block: Block, at: Place, number: string): Place {
	const { text, starts, ends } = normaliseWithMap(block.text.slice(at.start, at.end));
	const wanted = normaliseWithMap(number).text;
	const found = text.indexOf(wanted);
	if (found < 0 || wanted === '') return at;
	const start = at.start + (starts[found] ?? 0);
	return { block: at.block, start, end: at.start + (ends[found + wanted.length - 1] ?? 0) };
}

/** By number of block; observations come first, so that they win over an ignored numeral in the same place. */
function claimsOf(report: Report): Map<number, Claim[]> {
	const claims: Claim[] = report.observations.map(({ metric, figure, proposed }) => ({
		state: proposed === true ? 'unreviewed' : 'observation',
		detail: metric.key,
		place: figure,
	}));
	for (const { at, number, reason } of report.ignored) {
		const block = report.blocks[at.block - 1];
		if (block) claims.push({ state: 'ignored', detail: reason, place: numberWithin(block, at, number) });
	}
	return groupBy(claims, ({ place }) => place.block);
}

const overlaps = (numeral: Numeral, { start, end }: Place) =>
	start < numeral.figureEnd && numeral.start < end;

function judge(numeral: Numeral, claim: Claim | undefined): Pick<LedgerEntry, 'state' | 'detail'> {
	if (claim) return { state: claim.state, detail: claim.detail };
	const reason = RECOGNISED[numeral.kind];
	return reason ? { state: 'ignored', detail: reason } : { state: 'unreviewed', detail: null };
}

function entryOf(block: Block, claims: readonly Claim[], numeral: Numeral): LedgerEntry[] {
	const claim = claims.find(({ place }) => overlaps(numeral, place));
	// Numbers in words are countless in Chinese prose; they enter by review only.
	if (!claim && numeral.script === 'han') return [];
	const { start, figureEnd: end, raw: text } = numeral;
	return [{ ...judge(numeral, claim), text, block: block.n, start, end }];
}

/** A claim on words that make no numeral, such as 全部 for 100 %. */
function wordless(block: Block, claims: readonly Claim[], numerals: readonly Numeral[]): LedgerEntry[] {
	return claims
		.filter(({ place }) => !numerals.some((numeral) => overlaps(numeral, place)))
		.map(({ state, detail, place: { start, end } }) => {
			return { state, detail, text: block.text.slice(start, end), block: block.n, start, end };
		});
}

function entriesOf(block: Block, claims: readonly Claim[]): LedgerEntry[] {
	const numerals = findNumerals(block.text);
	const entries = numerals.flatMap((numeral) => entryOf(block, claims, numeral));
	return [...entries, ...wordless(block, claims, numerals)].sort((a, b) => a.start - b.start);
}

function countReasons(ignored: readonly LedgerEntry[]): Ledger['ignored'] {
	const groups = groupBy(ignored, ({ detail }) => detail ?? 'no_metric');
	return [...groups]
		.map(([reason, entries]) => ({ reason, count: entries.length }))
		.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/**
 * What became of every numeral of a report's text: all with Arabic digits, and those in words that somebody reviewed.
 * Headings are no part of it. A figure that the import proposed is unreviewed until a person has read it. Dates, document numbers, ordinals and names count as ignored by their form.
 */
export const ledgerOf = remembering((report: Report): Ledger => {
	const claims = claimsOf(report);
	const entries = report.blocks.flatMap((block) => entriesOf(block, claims.get(block.n) ?? []));
	const ignored = entries.filter(({ state }) => state === 'ignored');
	return {
		total: entries.length,
		observations: entries.filter(({ state }) => state === 'observation').length,
		ignored: countReasons(ignored),
		ignoredTotal: ignored.length,
		unreviewed: entries.filter(({ state }) => state === 'unreviewed'),
		entries,
	};
});
