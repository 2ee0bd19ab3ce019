import type { Archive, Report } from '../archive/model.ts';
import { changeBetween } from './change.ts';
import { chaptersOf } from './chapters.ts';
import { bothDefinitions } from './comparability.ts';
import { reportsOf } from './lookup.ts';
import type { FalseFriend, Pair, SharedRow, Value } from './model.ts';
import { remembering } from './remember.ts';
import { valuesOf } from './values.ts';

type Values = ReadonlyMap<string, Value>;

const recipe = ({ computed }: Value) => computed?.parts.map(({ metric }) => metric.key).join('+');

/** Two sums computed from the same parts say nothing that the rows of the parts do not say. */
const isRepetition = (a: Value, b: Value) => a.computed !== null && recipe(a) === recipe(b);

function sharedRows(older: Values, newer: Values): SharedRow[] {
	return [...older.values()].flatMap((before) => {
		const after = newer.get(before.metric.key);
		if (!after || isRepetition(before, after)) return [];
		return [{ metric: before.metric, older: before, newer: after, change: changeBetween(before, after) }];
	});
}

/** Reported values of one side, without those that stand in a shared row, be it as part of a computed sum. */
function onlyIn(side: 'older' | 'newer', values: Values, shared: readonly SharedRow[]): Value[] {
	const shown = new Set(
		shared.flatMap((row) => [
			row.metric.key,
			...(row[side].computed?.parts ?? []).map((part) => part.metric.key),
		]),
	);
	return [...values.values()].filter(({ observation, metric }) => observation && !shown.has(metric.key));
}

const looksLike = (a: Value, b: Value) =>
	a.metric.do_not_confuse_with.includes(b.metric.key) || b.metric.do_not_confuse_with.includes(a.metric.key);

function falseFriendsOf(onlyOlder: readonly Value[], onlyNewer: readonly Value[]): FalseFriend[] {
	return onlyOlder.flatMap((older) =>
		onlyNewer
			.filter((newer) => looksLike(older, newer))
			.map((newer) => ({ older, newer, reason: bothDefinitions(older, newer) })),
	);
}

/** What a pair says about values, without the texts. */
export type PairedValues = Omit<Pair, 'chapters'>;

/** The values of two reports held against each other. */
export function pairValues(archive: Archive, older: Report, newer: Report): PairedValues {
	const before = valuesOf(archive, older);
	const after = valuesOf(archive, newer);
	const shared = sharedRows(before, after);
	const onlyOlder = onlyIn('older', before, shared);
	const onlyNewer = onlyIn('newer', after, shared);
	return { older, newer, shared, falseFriends: falseFriendsOf(onlyOlder, onlyNewer), onlyOlder, onlyNewer };
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
