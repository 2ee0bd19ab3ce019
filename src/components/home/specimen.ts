import type { Archive, Report } from '../../archive/model.ts';
import type { SharedRow, Value } from '../../compare/model.ts';
import { type PairedValues, pairsOf, pairValues } from '../../compare/pair.ts';
import { isUnread } from '../../compare/unread.ts';
import { valuesOf } from '../../compare/values.ts';

/** What the home page shows of the archive's work: two reports held side by side, or, without a pair, one figure. */
export type Specimen =
	| { kind: 'pair'; older: Report; newer: Report; rows: SharedRow[] }
	| { kind: 'figure'; report: Report; value: Value };

/**
 * From the pair of reports that shares most metrics: one row that may be subtracted and one that may not, if there are
 * both. Ties go to the newer pair, then to the lower code. Null for an archive without a figure.
 */
export function specimenOf(archive: Archive): Specimen | null {
	const best = bestPair(archive);
	if (best) return { kind: 'pair', older: best.older, newer: best.newer, rows: twoRows(best.shared) };
	return figureOf(archive);
}

function bestPair(archive: Archive): PairedValues | null {
	const codes = [...new Set(archive.reports.map(({ division }) => division))].sort();
	let best: PairedValues | null = null;
	for (const { older, newer } of codes.flatMap((code) => pairsOf(archive, code))) {
		const pair = pairValues(archive, older, newer);
		if (pair.shared.length > 0 && (!best || isBetter(pair, best))) best = pair;
	}
	return best;
}

function isBetter(pair: PairedValues, best: PairedValues): boolean {
	return (
		pair.shared.length - best.shared.length > 0 ||
		(pair.shared.length === best.shared.length && pair.newer.year > best.newer.year)
	);
}

const isReported = ({ older, newer }: SharedRow) => older.observation !== null && newer.observation !== null;
const isRefused = ({ change }: SharedRow) => ['break', 'not_comparable'].includes(change.verdict.level);

const isRead = ({ older, newer }: SharedRow) => !isUnread(older) && !isUnread(newer);

/** Rows that somebody has read come first, then those whose two sentences are both the documents' own. */
function twoRows(shared: readonly SharedRow[]): SharedRow[] {
	const rank = (row: SharedRow) => (isRead(row) ? 0 : 2) + (isReported(row) ? 0 : 1);
	const ranked = shared.toSorted((a, b) => rank(a) - rank(b));
	const firstTold = (rows: readonly SharedRow[]) => {
		const level = (wanted: string) => rows.find(({ change }) => change.verdict.level === wanted);
		return level('same') ?? level('caution');
	};
	const told = firstTold(ranked.filter(isRead)) ?? firstTold(ranked);
	const refused = ranked.find(isRefused);
	const chosen = new Set([told, refused, ...ranked].filter((row) => row !== undefined));
	return [...chosen].slice(0, 2);
}

/** The first reported value of the newest report that has one. */
function figureOf(archive: Archive): Specimen | null {
	const newest = [...archive.reports].sort((a, b) => b.year - a.year);
	for (const report of newest) {
		const value = [...valuesOf(archive, report).values()].find(({ observation }) => observation);
		if (value) return { kind: 'figure', report, value };
	}
	return null;
}
