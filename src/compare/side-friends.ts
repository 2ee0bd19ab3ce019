/** False friends among two to six reports: once for two metrics, however many reports state them. */
import type { Metric } from '../archive/schema/index.ts';
import { bothDefinitions } from './comparability.ts';
import { holdValues } from './held-values.ts';
import type { FalseFriend, Value } from './model.ts';
import type { Side } from './report-data.ts';

/** Two metrics whose names are alike and whose meanings are not, with the values that might be taken for one another. */
export interface SideFriends {
	/** In the order of the registry; `values` in that of the sides. */
	metrics: readonly [Metric, Metric];
	values: readonly [Value[], Value[]];
	/** Both definitions, as the reason why not. */
	reason: FalseFriend['reason'];
}

/** As the page of a pair names them, for each two of the sides. In the order of the registry. */
export function sideFriends(metrics: readonly Metric[], sides: readonly Side[]): SideFriends[] {
	const found = sides.flatMap((side, at) =>
		sides.slice(at + 1).flatMap((other) => holdValues(side.values, other.values).falseFriends),
	);
	const rank = new Map(metrics.map(({ key }, at) => [key, at]));
	const place = ({ metric }: Value) => rank.get(metric.key) ?? 0;
	const pairs = new Map<string, [Set<Value>, Set<Value>]>();
	for (const { older, newer } of found) {
		const [first, second] = place(older) < place(newer) ? [older, newer] : [newer, older];
		const key = `${first.metric.key} ${second.metric.key}`;
		const [left, right] = pairs.get(key) ?? [new Set(), new Set()];
		pairs.set(key, [left.add(first), right.add(second)]);
	}
	const order = new Map(sides.map(({ id }, at) => [id, at]));
	const sorted = (values: Set<Value>) =>
		[...values].sort((a, b) => (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0));
	return [...pairs.values()]
		.flatMap(([left, right]): SideFriends[] => {
			const [a] = left;
			const [b] = right;
			if (!a || !b) return [];
			return [
				{
					metrics: [a.metric, b.metric],
					values: [sorted(left), sorted(right)],
					reason: bothDefinitions(a, b),
				},
			];
		})
		.sort((a, b) => byRank(rank, a.metrics[0], b.metrics[0]) || byRank(rank, a.metrics[1], b.metrics[1]));
}

const byRank = (rank: ReadonlyMap<string, number>, a: Metric, b: Metric) =>
	(rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0);
