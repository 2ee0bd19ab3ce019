import type { Ledger, LedgerEntry } from '../compare/model.ts';

/** Reasons that a classifier recognises by itself; all others were decided by a reviewer. */
const PLAIN_REASONS: ReadonlySet<string> = new Set(['date', 'document_number', 'ordinal', 'name']);

/** The four kinds of cells in the strip. */
export type LedgerCell = 'metric' | 'reviewed' | 'plain' | 'open';

export function cellOf(entry: LedgerEntry): LedgerCell {
	if (entry.state === 'observation') return 'metric';
	if (entry.state === 'unreviewed') return 'open';
	return PLAIN_REASONS.has(entry.detail ?? '') ? 'plain' : 'reviewed';
}

/** How many numerals are of each kind. */
export function cellCounts(ledger: Ledger): Record<LedgerCell, number> {
	const counts = { metric: 0, reviewed: 0, plain: 0, open: 0 };
	for (const entry of ledger.entries) counts[cellOf(entry)]++;
	return counts;
}

/** Unreviewed numerals that the import proposed as metrics. */
export function proposedIn({ unreviewed }: Ledger): number {
	return unreviewed.filter(({ detail }) => detail !== null).length;
}

/** Numerals that state something: metrics, proposed ones too, and what was reviewed and is none; dates and their like left out. */
export function figuresIn(ledger: Ledger): number {
	const { metric, reviewed } = cellCounts(ledger);
	return metric + reviewed + proposedIn(ledger);
}
