import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import type { Timeline } from '../../compare/model.ts';
import { valueSeries } from '../../compare/timeline.ts';
import { splitSeries } from './division-chart.ts';
import { countStated, lookAlikes, metricFacts, usageOf } from './metric-facts.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');
const metric = (key: string) => {
	const found = archive.metrics.get(key);
	if (!found) throw new Error(`no metric ${key}`);
	return found;
};

test('counts the reports that state a metric apart from those for which it is computed', () => {
	expect(usageOf(archive).get('proposals_total')).toEqual({ reports: 1, computed: 2, divisions: 2 });
	const { stated, onlyComputed } = countStated(archive);
	const keys = new Set(
		archive.reports.flatMap(({ observations }) => observations.map((one) => one.metric.key)),
	);
	expect(stated).toBe(keys.size);
	expect(stated + onlyComputed).toBe(usageOf(archive).size);
});

test('gathers values, silent reports, wholes and targets', () => {
	const facts = metricFacts(archive, metric('executive_meeting_law_studies'));
	expect(facts.values.map(({ report, value }) => [report, value])).toEqual([
		['410411-2020', 9],
		['410411-2023', 11],
	]);
	expect([facts.silent, facts.from, facts.to]).toEqual([2, 2020, 2023]);
	expect(facts.targets.map(({ plan, item }) => [plan.id, item])).toEqual([['410000-2020', 37]]);
	expect(metricFacts(archive, metric('npc_suggestions_handled')).wholes.map(({ key }) => key)).toEqual([
		'proposals_total',
	]);
});

test('spans the years in which it is stated, not those in which it is computed', () => {
	const { from, to } = metricFacts(archive, metric('proposals_total'));
	expect([from, to]).toEqual([2023, 2023]);
});

test('warns on both sides, though only one of two metrics names the other', () => {
	const one = metric('proof_items_cancelled');
	for (const other of lookAlikes(archive, one)) expect(lookAlikes(archive, other)).toContain(one);
	expect(lookAlikes(archive, one).map(({ key }) => key)).toContain('proof_commitment_cases');
});

test('draws the places with several values, and lists those with one', () => {
	const { drawn, once } = splitSeries(valueSeries(archive, 'reconsideration_accepted'));
	const codes = (timelines: readonly Timeline[]) => timelines.map(({ division }) => division.code);
	expect(codes(drawn)).toEqual(['410411']);
	expect(codes(once).sort()).toEqual(['410307', '410803']);
});
