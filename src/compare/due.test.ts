import { describe, expect, it } from 'vitest';
import type { Rule } from '../archive/schema/index.ts';
import { chaptersPresent, dueOf } from './due.ts';
import { realArchive, reportIn } from './real.node.ts';

const archive = await realArchive();
const rule: Rule = {
	...{ id: 'a', type: 'annual-report', due: '03-31', divisions: ['41'], from: 2020, to: 2022 },
	...{ document: '410411-2020', quote: '甲' },
};

describe('dueOf', () => {
	it('finds the date that the report of Zhanhe for 2020 states, and leaves open whether it was kept', () => {
		const due = dueOf(archive, reportIn(archive, '410411-2020'));
		expect(due).toMatchObject({ date: '2021-03-31', daysBefore: null });
	});

	it('knows no date where no document of the archive states one', () => {
		expect(dueOf(archive, reportIn(archive, '410803-2020'))).toBeNull();
	});

	it('counts the days between the report and the date', () => {
		const report = { division: '410803', year: 2020, issued: '2021-02-25' };
		expect(dueOf({ rules: [rule] }, report)?.daysBefore).toBe(34);
		expect(dueOf({ rules: [rule] }, { ...report, issued: '2021-04-02' })?.daysBefore).toBe(-2);
	});

	it('keeps to the years and divisions of the rule, and takes the nearer rule', () => {
		const report = { division: '410803', year: 2023, issued: null };
		expect(dueOf({ rules: [rule] }, report)).toBeNull();
		expect(dueOf({ rules: [rule] }, { ...report, year: 2021, division: '420000' })).toBeNull();
		const nearer = { ...rule, id: 'b', divisions: ['410803'], due: '04-01' };
		expect(dueOf({ rules: [rule, nearer] }, { ...report, year: 2021 })?.rule.id).toBe('b');
	});
});

it('names the chapters that a report writes on, and those that it does not', () => {
	const report = reportIn(archive, '410411-2023');
	const { written, figuresOnly, absent } = chaptersPresent(archive, report);
	expect(written.length + figuresOnly.length + absent.length).toBe(10);
	expect(written.map(({ id }) => id)).toContain('ch8');
	expect(absent.map(({ id }) => id)).toContain('ch7');
});

it('tells a chapter of which only figures stand, in paragraphs of others, from one that is absent', () => {
	const report = reportIn(archive, '410411-2023');
	const moved = <T extends { chapter: string | null }>(placed: readonly T[]) =>
		placed.map((each) => (each.chapter === 'ch8' ? { ...each, chapter: 'ch1' } : each));
	const under = { ...report, blocks: moved(report.blocks), sections: moved(report.sections) };
	expect(chaptersPresent(archive, under).figuresOnly.map(({ id }) => id)).toContain('ch8');
	const silent = {
		...under,
		observations: under.observations.filter(({ metric }) => metric.chapter !== 'ch8'),
	};
	expect(chaptersPresent(archive, silent).absent.map(({ id }) => id)).toContain('ch8');
});
