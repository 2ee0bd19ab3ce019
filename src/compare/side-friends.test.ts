import { expect, test } from 'vitest';
import { pairOf } from './pair.ts';
import { realArchive, reportIn } from './real.node.ts';
import { fromReportData, type Side, toRegistryData, toReportData } from './report-data.ts';
import { type SideFriends, sideFriends } from './side-friends.ts';

const archive = await realArchive();
const registry = toRegistryData(archive);
const metrics = new Map(registry.metrics.map((metric) => [metric.key, metric]));
const side = (id: string): Side => fromReportData(metrics, toReportData(archive, reportIn(archive, id)));
const named = ({ metrics, values }: SideFriends) => [
	...metrics.map(({ key }) => key),
	...values.map((own) => own.map(({ report }) => report)),
];

test('two reports have the false friends of their pair, in either order', () => {
	const [older, newer] = [reportIn(archive, '410411-2020'), reportIn(archive, '410411-2023')];
	const expected = pairOf(archive, older, newer).falseFriends;
	expect(expected.length).toBeGreaterThan(0);
	for (const ids of [
		['410411-2020', '410411-2023'],
		['410411-2023', '410411-2020'],
	]) {
		const friends = sideFriends(registry.metrics, ids.map(side));
		const values = friends.flatMap(({ values }) => values.flat().map(({ value }) => value));
		expect(values.sort()).toEqual(expected.flatMap(({ older, newer }) => [older.value, newer.value]).sort());
	}
});

test('of several reports two metrics stand once, with the values of all that state them, in the order of the registry', () => {
	const ids = ['410411-2020', '410411-2023', '410803-2020', '410307-2022'];
	const friends = sideFriends(registry.metrics, ids.map(side));
	const pairs = friends.map(({ metrics }) => metrics.map(({ key }) => key).join(' '));
	expect(new Set(pairs).size).toBe(pairs.length);
	const rank = (key: string) => registry.metrics.findIndex((metric) => metric.key === key);
	for (const { metrics, values, reason } of friends) {
		expect(rank(metrics[0].key)).toBeLessThan(rank(metrics[1].key));
		for (const [at, own] of values.entries()) {
			expect(own.every(({ metric }) => metric.key === metrics[at]?.key)).toBe(true);
			expect(own.map(({ report }) => ids.indexOf(report))).toEqual(
				own.map(({ report }) => ids.indexOf(report)).toSorted(),
			);
		}
		expect(reason.zh).toContain(metrics[1].definition_zh);
	}
	expect(friends.map(named)).toContainEqual([
		'leadership_law_studies',
		'thematic_law_studies',
		['410307-2022'],
		['410803-2020'],
	]);
});
