import { describe, expect, it } from 'vitest';
import { reportsOf, yearsOf } from './lookup.ts';
import { realArchive } from './real.node.ts';
import { timelinesOf, valueSeries } from './timeline.ts';

const archive = await realArchive();
const zhanhe = timelinesOf(archive, '410411');
const timeline = (key: string) => {
	const found = zhanhe.find(({ metric }) => metric.key === key);
	if (!found) throw new Error(`no timeline of ${key}`);
	return found;
};

describe('yearsOf and reportsOf', () => {
	it('runs from the first document to the last without a gap', () => {
		expect(yearsOf(archive)).toEqual([2020, 2021, 2022, 2023]);
	});

	it('gives the reports of one division, oldest first', () => {
		expect(reportsOf(archive, '410411').map(({ id }) => id)).toEqual(['410411-2020', '410411-2023']);
		expect(reportsOf(archive, '410000')).toEqual([]);
		expect(reportsOf(archive, '999999')).toEqual([]);
	});
});

describe('timelinesOf', () => {
	it('has every metric that the division ever had a value for, once', () => {
		// 21 + 16 observations, of which 3 metrics are in both reports; the computed total is stated in 2023.
		expect(zhanhe).toHaveLength(34);
		expect(new Set(zhanhe.map(({ metric }) => metric.key)).size).toBe(34);
		expect(timelinesOf(archive, '410000')).toEqual([]);
	});

	it('tells a silent report from a missing one', () => {
		const states = timeline('npc_suggestions_handled').points.map(({ year, state }) => [year, state]);
		expect(states).toEqual([
			[2020, 'reported'],
			[2021, 'no_report'],
			[2022, 'no_report'],
			[2023, 'silent'],
		]);
	});

	it('marks a computed point', () => {
		expect(timeline('proposals_total').points.map(({ state }) => state)).toEqual([
			'computed',
			'no_report',
			'no_report',
			'reported',
		]);
	});

	it('breaks where a reform of the metric lies within the years shown, beside a single value too', () => {
		expect(timeline('reconsideration_accepted').breaks.map(({ date }) => date)).toEqual(['2021-01-01']);
		expect(timeline('reconsideration_corrected').breaks.map(({ date }) => date)).toEqual(['2021-01-01']);
		expect(timeline('disputes_mediated').breaks).toEqual([]);
	});

	it('gives the change over the years without reports', () => {
		const [change] = timeline('executive_meeting_law_studies').changes;
		expect(change).toMatchObject({ from: 2020, to: 2023, change: { delta: 2, percent: null } });
	});
});

describe('valueSeries', () => {
	it('has one timeline for every division with a value', () => {
		const series = valueSeries(archive, 'reconsideration_accepted');
		expect(series.map(({ division }) => division.code)).toEqual(['410307', '410411', '410803']);
		const values = series.flatMap(({ points }) =>
			points.flatMap((point) => ('value' in point ? point.value.value : [])),
		);
		expect(values).toEqual([48, 9, 59, 3]);
	});

	it('is empty for a metric that nobody states and for an unknown one', () => {
		expect(valueSeries(archive, 'reconsideration_dismissed')).toEqual([]);
		expect(valueSeries(archive, 'no_such_metric')).toEqual([]);
	});
});
