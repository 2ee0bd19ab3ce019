import type { Archive, Report } from '../archive/model.ts';
import { chaptersOf } from './chapters.ts';
import { holdValues } from './held-values.ts';
import { reportsOf } from './lookup.ts';
import type { Pair } from './model.ts';
import { remembering } from './remember.ts';
import { valuesOf } from './values.ts';

/** What a pair says about values, without the texts. */
export type PairedValues = Omit<Pair, 'chapters'>;

/** The values of two reports held against each other. */
export function pairValues(archive: Archive, older: Report, newer: Report): PairedValues {
	const before = valuesOf(archive, older);
	const after = valuesOf(archive, newer);
	return { older, newer, ...holdValues(before, after) };
}

const chapters = remembering(chaptersOf, 4);

/** Two reports side by side; `older` stands on the left, whichever it is. Rows in the order of the registry. */
export function pairOf(archive: Archive, older: Report, newer: Report): Pair {
	return { ...pairValues(archive, older, newer), chapters: chapters(archive, older, newer) };
}

/** The pairs of reports that have a page: all adjacent ones, and the first with the last. */
export function pairsOf(archive: Archive, code: string): { older: Report; newer: Report }[] {
	const reports = reportsOf(archive, code);
	const pairs = reports.slice(1).flatMap((newer, index) => {
		const older = reports[index];
		return older ? [{ older, newer }] : [];
	});
	const [first] = reports;
	const last = reports.at(-1);
	return first && last && reports.length > 2 ? [...pairs, { older: first, newer: last }] : pairs;
}
