/** The values of two reports held against each other: pure, so that a browser does it too. */
import { changeBetween } from './change.ts';
import { bothDefinitions } from './comparability.ts';
import type { FalseFriend, SharedRow, Value } from './model.ts';

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

/** What two reports share and what only one of them states; false friends are among the latter. */
export interface HeldValues {
	shared: SharedRow[];
	falseFriends: FalseFriend[];
	onlyOlder: Value[];
	onlyNewer: Value[];
}

/** Values by metric, in the order of the registry. */
export function holdValues(before: Values, after: Values): HeldValues {
	const shared = sharedRows(before, after);
	const onlyOlder = onlyIn('older', before, shared);
	const onlyNewer = onlyIn('newer', after, shared);
	return { shared, falseFriends: falseFriendsOf(onlyOlder, onlyNewer), onlyOlder, onlyNewer };
}
