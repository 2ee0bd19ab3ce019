import { describe, expect, test } from 'vitest';
import type { Point, Timeline } from '../compare/model.ts';
import { realArchive } from '../compare/real.node.ts';
import { timelinesOf } from '../compare/timeline.ts';
import type { ChartModel } from './model.ts';
import { LABELS } from './sample-models.ts';
import { type ChartOptions, sparkChart, timelineChart } from './timeline-chart.ts';
import { toSvg } from './to-svg.ts';
import { toTable } from './to-table.ts';
import { valuesChart } from './values-chart.ts';
import { showValue } from './wording.ts';

const archive = await realArchive();
const options: ChartOptions = {
	id: 'c-1',
	labels: LABELS,
	language: 'zh-CN',
	hrefOf: (point) => (point.state === 'no_report' ? null : `${point.year}.html`),
};

function timeline(key: string, division = '410411'): Timeline {
	const found = timelinesOf(archive, division).find(({ metric }) => metric.key === key);
	if (!found) throw new Error(`no timeline of ${key} in ${division}`);
	return found;
}

const states = (chart: { slots: { label: string; state: string }[] }) =>
	chart.slots.map(({ label, state }) => [label, state]);

describe('timelineChart', () => {
	test('keeps a year without a report a gap and a silent report silent', () => {
		expect(states(timelineChart(timeline('admin_litigation_handled'), options))).toEqual([
			['2020', 'value'],
			['2021', 'no_report'],
			['2022', 'no_report'],
			['2023', 'silent'],
		]);
	});

	test('marks a computed value with its formula and the newest year with the accent', () => {
		const { slots, max } = timelineChart(timeline('proposals_total'), options);
		expect(slots[0]).toMatchObject({
			shown: '156',
			isComputed: true,
			formula: '51 + 105 = 156',
			quote: null,
			emphasis: 'plain',
		});
		expect(slots[3]).toMatchObject({ shown: '198', isComputed: false, emphasis: 'newer', href: '2023.html' });
		expect(max).toBe(198);
	});

	test('gives a computed value the sentences of its parts with their places, and a reported one none', () => {
		const { slots } = timelineChart(timeline('proposals_total'), {
			...options,
			partHrefOf: ({ year, metric }) => `${year}.html#${metric.key}`,
		});
		expect(slots[0]).toMatchObject({
			parts: [
				{ quote: '及时办理市、区人大代表提出的意见建议51件', href: '2020.html#npc_suggestions_handled' },
				{ quote: '及时办理市、区政协委员提案105件', href: '2020.html#cppcc_proposals_handled' },
			],
		});
		expect(slots[3]).not.toHaveProperty('parts');
	});

	test('sets ≥ before a value that its report gives as a lower bound', () => {
		const chart = timelineChart(timeline('multi_cert_registrations'), options);
		expect(chart.slots[0]).toMatchObject({ value: 23000, shown: '≥23,000', isQualified: true });
	});

	test('puts the break of 2021 before the slot of 2021, with its reason in the page’s language', () => {
		const chart = timelineChart(timeline('reconsideration_accepted'), options);
		expect(chart.breaks).toHaveLength(1);
		expect(chart.breaks[0]?.before).toBe(1);
		expect(chart.breaks[0]?.reason).toContain('豫政〔2020〕33号');
	});

	test('sums the picture up for those who cannot see it, in both languages', () => {
		const studies = timeline('executive_meeting_law_studies');
		expect(timelineChart(studies, options).summary).toBe(
			'湛河区政府常务会议学法次数：2020：9 次；2021–2022：无文件；2023：11 次。',
		);
		expect(timelineChart(studies, { ...options, language: 'en', unit: 'times' }).summary).toMatch(
			/^Zhanhe District, .*: 2020: 9 times; 2021–2022: 无文件; 2023: 11 times\.$/,
		);
	});

	test('shares an axis with other charts and never cuts its own highest value', () => {
		const chart = (max: number) => sparkChart(timeline('reconsideration_accepted'), { ...options, max });
		expect([chart(100).max, chart(10).max]).toEqual([100, 59]);
	});

	test('runs the axis of a rate to 100', () => {
		expect(timelineChart(timeline('head_appearance_rate'), options).max).toBe(100);
	});
});

describe('sparkChart', () => {
	test('emphasises no year', () => {
		const { slots } = sparkChart(timeline('reconsideration_accepted'), options);
		expect(slots.flatMap((slot) => (slot.state === 'value' ? [slot.emphasis] : []))).toEqual([
			'plain',
			'plain',
		]);
	});
});

describe('a year before a division was', () => {
	const model = timelineChart(timeline('reconsideration_accepted', '410307'), {
		...options,
		otherOf: ({ name, code }) => ({ text: `当年为${name}`, href: `../${code}/index.html` }),
	});

	test('names the division before it and leads there', () => {
		expect(model.slots[0]).toMatchObject({ other: { text: '当年为偃师市', href: '../410381/index.html' } });
		expect(model.summary).toContain('2020：当年为偃师市；2021：无文件；2022：48 件');
		expect(toTable(model).rows[0]).toEqual(['2020', '当年为偃师市', '当年为偃师市', '']);
	});

	test('is not hatched, as a missing document is, nor joined to one', () => {
		const hatched = (one: ChartModel) => toSvg(one, 'full').match(/class="hl"/g)?.length ?? 0;
		const asMissing = model.slots.map((slot) =>
			slot.state === 'no_report' ? { label: slot.label, state: slot.state } : slot,
		);
		expect(hatched(model)).toBe(hatched({ ...model, slots: asMissing }) - 1);
	});
});

describe('valuesChart', () => {
	test('sets divisions beside each other in the order given', () => {
		const at = (division: string): Point => {
			const found = timeline('reconsideration_accepted', division).points.find(({ year }) => year === 2020);
			if (!found) throw new Error(`${division} has no 2020`);
			return found;
		};
		const entries = [
			{ label: '中站区', point: at('410803') },
			{ label: '湛河区', point: at('410411') },
			{ label: '偃师区', point: { year: 2020, state: 'no_report' as const, other: null } },
		];
		const chart = valuesChart(entries, { ...options, title: '受理行政复议案件', unit: '件' });
		expect(states(chart)).toEqual([
			['中站区', 'value'],
			['湛河区', 'value'],
			['偃师区', 'no_report'],
		]);
		expect(chart.summary).toBe('受理行政复议案件：中站区：3 件；湛河区：9 件；偃师区：无文件。');
	});
});

describe('showValue', () => {
	test('groups thousands, keeps decimals, and sets the sign before the number', () => {
		expect(showValue(1_234_567.25, 'exact', '万元')).toBe('1,234,567.25');
		expect([
			showValue(410, 'at_least', '件'),
			showValue(3, 'approx', '件'),
			showValue(5, 'at_most', '件'),
		]).toEqual(['≥410', '≈3', '≤5']);
		expect(showValue(81.2, 'exact', '%')).toBe('81.2%');
	});
});
