import { expect, test } from 'vitest';
import { realArchive } from '../compare/real.node.ts';
import { valueSeries } from '../compare/timeline.ts';
import { breakRemarks, remarksOn } from './chart-remarks.ts';

const archive = await realArchive();

test('a reform that breaks the charts of several divisions is said once, with its date', () => {
	const timelines = valueSeries(archive, 'reconsideration_accepted');
	expect(timelines.length).toBeGreaterThan(1);
	const [remark, ...others] = breakRemarks('zh-CN', timelines);
	expect(others).toEqual([]);
	expect(remark?.seal).toBe('break');
	expect(remark?.text).toMatch(/^2021-01-01 起口径断开。./);
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
});
