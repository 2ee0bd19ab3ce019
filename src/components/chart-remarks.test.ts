import { expect, test } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import { valuesOfMetric } from '../compare/metric-values.ts';
import { realArchive } from '../compare/real.node.ts';
import { sampleValue } from '../compare/sample.ts';
import { valueSeries } from '../compare/timeline.ts';
import { breakRemarks, flagRemarks, remarksOn, unreadRemarks } from './chart-remarks.ts';
import { linksFrom } from './page-links.ts';

const archive = await realArchive();

test('a reform that breaks the charts of several divisions is said once, with its date', () => {
	const timelines = valueSeries(archive, 'reconsideration_accepted');
	expect(timelines.length).toBeGreaterThan(1);
	const [remark, ...others] = breakRemarks('zh-CN', timelines);
	expect(others).toEqual([]);
	expect(remark?.seal).toBe('break');
	expect(remark?.text).toMatch(/^2021-01-01 起口径断开。./);
});

test('what does not add up is said beside every figure that it concerns, with its paragraph', async () => {
	const { archive: madeUp } = await readArchive('tests/fixtures/audit');
	if (!madeUp) throw new Error('The made-up archive cannot be read.');
	const links = linksFrom('zh-CN', 'metrics/cases_accepted.html');
	for (const key of ['cases_accepted', 'cases_concluded'])
		expect(flagRemarks('zh-CN', madeUp, links, valuesOfMetric(madeUp, key))).toEqual([
			{
				seal: null,
				text: '与分项不符。',
				flag: { formula: '61 > 59', href: '../divisions/990001/2020.html#p-2', at: '2020 第 2 段' },
			},
		]);
	const { metrics } = archive;
	const all = [...metrics.keys()].flatMap((key) => valuesOfMetric(archive, key));
	expect(flagRemarks('en', archive, links, all)).toEqual([]);
});

test('where the registry says no more than the seal, the remark spells it out', () => {
	const timelines = [...archive.metrics.keys()].flatMap((key) => valueSeries(archive, key));
	const remarks = timelines.flatMap((timeline) => remarksOn('en', timeline, timelines));
	const same = remarks.filter(({ seal }) => seal === 'same');
	expect(same.length).toBeGreaterThan(0);
	for (const { text, isSpelt } of same) expect(isSpelt).toBe(text === 'Counted the same way.');
	expect(remarks.filter(({ seal, isSpelt }) => seal !== 'same' && isSpelt)).toEqual([]);
});

test('of several verdicts each says between which years it holds, and equal ones are one', () => {
	const [timeline] = valueSeries(archive, 'proposals_total').filter(({ changes }) => changes.length === 1);
	const change = timeline?.changes[0]?.change;
	if (!timeline || !change) throw new Error('the archive compares no totals of proposals');
	const because = (from: number, to: number, zh: string) => {
		const verdict = { ...change.verdict, level: 'caution' as const, reason: { zh, en: zh } };
		return { from, to, change: { ...change, verdict } };
	};
	const said = (...changes: (typeof timeline.changes)[number][]) =>
		remarksOn('zh-CN', { ...timeline, changes }, [])
			.filter(({ seal }) => seal === 'caution')
			.map(({ text }) => text);
	const three = [because(2020, 2021, '甲'), because(2021, 2022, '乙'), because(2022, 2023, '甲')];
	expect(said(...three)).toEqual(['2020→2021、2022→2023：甲', '2021→2022：乙']);
	expect(said(because(2020, 2021, '甲'), because(2021, 2022, '甲'))).toEqual(['甲']);
	const four = [because(2019, 2020, '甲'), because(2020, 2021, '甲'), because(2021, 2022, '乙')];
	expect(said(...four, because(2022, 2023, '甲'))).toEqual([
		'2019→2020→2021、2022→2023：甲',
		'2021→2022：乙',
	]);
});

test('of values that nobody has read it is said, of several in which years, and of a sum with one such part', () => {
	const read = sampleValue(12, { year: 2020 });
	const unread = (year: number) => {
		const value = sampleValue(15, { year });
		return { ...value, observation: value.observation && { ...value.observation, proposed: true as const } };
	};
	expect(unreadRemarks('zh-CN', [read])).toEqual([]);
	const only = { seal: 'proposed', text: '待核：由程序提出，尚无人对照原句核过。', isSpelt: true };
	expect(unreadRemarks('zh-CN', [unread(2021)])).toEqual([only]);
	expect(unreadRemarks('zh-CN', [read, unread(2021), unread(2023)])).toEqual([
		{ ...only, text: `2021、2023：${only.text}` },
	]);
	const sum = sampleValue(27, { from: ['a', 'b'] });
	const [a, b] = sum.computed?.parts ?? [];
	if (!sum.computed || !a || !b) throw new Error('The sum has no parts.');
	const half = { ...sum, computed: { ...sum.computed, parts: [a, { ...b, proposed: true as const }] } };
	expect([unreadRemarks('zh-CN', [sum]), unreadRemarks('zh-CN', [half])]).toEqual([[], [only]]);
});
