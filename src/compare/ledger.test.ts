import { describe, expect, it } from 'vitest';
import type { Report } from '../archive/model.ts';
import { ledgerOf } from './ledger.ts';
import { realArchive } from './real.node.ts';
import { sampleMetric, sampleObservation, sampleReport } from './sample.ts';

const archive = await realArchive();

describe('ledgerOf the real reports', () => {
	it.each(archive.reports)('leaves no numeral of $id unreviewed', (report) => {
		expect(ledgerOf(report).unreviewed).toEqual([]);
	});

	it.each(archive.reports)('counts every observation of $id', (report) => {
		const { entries } = ledgerOf(report);
		const keys = entries.flatMap(({ state, detail }) => (state === 'observation' ? [detail] : []));
		expect(keys.toSorted()).toEqual(report.observations.map(({ metric }) => metric.key).toSorted());
	});

	it.each(archive.reports)('adds up for $id, and each entry is the text at its place', (report) => {
		const { total, observations, ignored, ignoredTotal, unreviewed, entries } = ledgerOf(report);
		expect(observations + ignoredTotal + unreviewed.length).toBe(total);
		expect(ignored.reduce((sum, { count }) => sum + count, 0)).toBe(ignoredTotal);
		expect(entries).toHaveLength(total);
		for (const { block, start, end, text } of entries) {
			expect(report.blocks[block - 1]?.text.slice(start, end)).toBe(text);
		}
	});

	it.each(archive.reports)(
		'has every Arabic digit of $id in one entry, in the order of the text',
		(report) => {
			const { entries } = ledgerOf(report);
			const digits = entries.map(({ text }) => text.replace(/[^0-9]/g, '')).join('');
			expect(digits).toBe(report.blocks.map(({ text }) => text.replace(/[^0-9]/g, '')).join(''));
		},
	);
});

describe('ledgerOf', () => {
	const withText = (text: string, ignored: Report['ignored'] = []): Report => ({
		...sampleReport(2020, [], {}),
		blocks: [{ n: 1, text, line: 1, column: 1, offset: 0, section: 's-0', chapter: null }],
		ignored,
	});
	const states = (report: Report) =>
		ledgerOf(report).entries.map(({ state, text, detail }) => [state, text, detail]);

	it('leaves a count that nobody reviewed unreviewed', () => {
		expect(states(withText('办理案件35件。'))).toEqual([['unreviewed', '35件', null]]);
	});

	it('counts a figure that the import proposed as unreviewed until a person has read it', () => {
		const metric = sampleMetric('accepted');
		const read = { ...sampleObservation(metric, 35), figure: { block: 1, start: 4, end: 7 } };
		const report = { ...withText('办理案件35件。'), observations: [read] };
		expect(states(report)).toEqual([['observation', '35件', 'accepted']]);
		const proposed = { ...report, observations: [{ ...read, proposed: true as const }] };
		expect(states(proposed)).toEqual([['unreviewed', '35件', 'accepted']]);
		expect(ledgerOf(proposed)).toMatchObject({ total: 1, observations: 0 });
	});

	it('recognises dates and document numbers by their form', () => {
		const ledger = ledgerOf(withText('2021年3月，印发甲政〔2021〕3号。'));
		expect(ledger.unreviewed).toEqual([]);
		expect(ledger.ignored.map(({ reason }) => reason)).toEqual(['date', 'document_number']);
	});

	it('passes over numbers in words unless somebody reviewed them', () => {
		const text = '完成五项任务，另有六项。';
		const at = { block: 1, start: 2, end: 4 };
		expect(states(withText(text))).toEqual([]);
		const reviewed = withText(text, [{ quote: '完成五项任务', number: '五项', reason: 'no_metric', at }]);
		expect(states(reviewed)).toEqual([['ignored', '五项', 'no_metric']]);
	});
});
