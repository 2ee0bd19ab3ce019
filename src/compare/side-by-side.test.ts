import { describe, expect, it } from 'vitest';
import { normalise } from '../text/normalise.ts';
import { changeBetween } from './change.ts';
import { compareValues } from './comparability.ts';
import { realArchive } from './real.node.ts';
import {
	fromReportData,
	type RegistryData,
	type ReportData,
	type Side,
	toRegistryData,
	toReportData,
} from './report-data.ts';
import { isDiffering, shownRows, sideBySide } from './side-by-side.ts';
import { sideTexts } from './side-texts.ts';
import { valuesOf } from './values.ts';

const archive = await realArchive();
/** As the browser gets it: through JSON. */
const registry: RegistryData = JSON.parse(JSON.stringify(toRegistryData(archive)));
const metrics = new Map(registry.metrics.map((metric) => [metric.key, metric]));
const sides: Side[] = archive.reports.map((report) => {
	const data: ReportData = JSON.parse(JSON.stringify(toReportData(archive, report)));
	return fromReportData(metrics, data);
});

describe('reports in the browser', () => {
	it('have the values that pages are built from, and the same decision on any two of them', () => {
		for (const [at, report] of archive.reports.entries()) {
			const values = valuesOf(archive, report);
			const held = sides[at]?.values;
			expect([...(held?.keys() ?? [])]).toEqual([...values.keys()]);
			for (const [other, second] of archive.reports.entries()) {
				for (const [key, value] of values) {
					const against = valuesOf(archive, second).get(key);
					const [a, b] = [held?.get(key), sides[other]?.values.get(key)];
					if (!against || !a || !b) continue;
					expect(compareValues(a, b).level).toBe(compareValues(value, against).level);
					expect(changeBetween(a, b).delta).toBe(changeBetween(value, against).delta);
				}
			}
		}
	});
});

describe('sideBySide', () => {
	const rows = sideBySide(registry.metrics, sides, 1);

	it('has one cell a report, and no change on the side of reference', () => {
		for (const { cells, stated } of rows) {
			expect(cells).toHaveLength(4);
			expect(cells.filter(({ value }) => value !== null)).toHaveLength(stated);
			expect(cells[1]?.change).toBeNull();
		}
	});

	it('refuses a change across the reform of 2021 and names the reform', () => {
		const row = rows.find(({ metric }) => metric.key === 'reconsideration_accepted');
		expect(row?.verdict?.level).toBe('break');
		expect(row?.cells.map(({ change }) => change?.delta ?? null)).toEqual([null, null, null, -6]);
		expect(row?.cells.map(({ change }) => change?.verdict.level)).toEqual([
			'break',
			undefined,
			'break',
			'same',
		]);
		expect(row?.reasons.map(({ sides }) => sides)).toEqual([[0, 2]]);
	});

	it('gives no difference between divisions at caution, and calls none a change', () => {
		for (const { cells } of rows)
			for (const { value, change } of cells) {
				if (!change) continue;
				expect(change.isAcross).toBe(value?.division.code !== '410411');
				if (change.isAcross && change.verdict.level === 'caution') expect(change.delta).toBeNull();
			}
		const litigation = rows.find(({ metric }) => metric.key === 'admin_litigation_handled');
		expect(litigation?.cells.map(({ change }) => change?.verdict.level)).toContain('caution');
	});

	it('tells a part that only its sum covers from silence', () => {
		const at = (key: string) => rows.find(({ metric }) => metric.key === key)?.cells[2];
		expect(at('cppcc_proposals_handled')).toMatchObject({ value: null, within: { value: 198 } });
		expect(at('npc_suggestions_handled')).toMatchObject({ value: null, within: { value: 198 } });
		expect(at('law_training_attendances')).toMatchObject({ value: null, within: null });
	});

	it('shows what is asked for', () => {
		const shared = shownRows(rows, 'shared', null);
		expect(shared.length).toBeGreaterThan(5);
		expect(shared.every(({ stated }) => stated > 1)).toBe(true);
		expect(shownRows(rows, 'all', 'ch8').every(({ metric }) => metric.chapter === 'ch8')).toBe(true);
		const differing = shownRows(rows, 'differing', null);
		expect(differing.every(isDiffering)).toBe(true);
		expect(differing.length).toBeLessThan(shared.length);
	});
});

describe('sideTexts', () => {
	it('marks only wording that another side has word by word', () => {
		for (const { chapter, sides: columns } of sideTexts(registry.chapters, sides)) {
			const texts = sides.map(({ blocks }) =>
				normalise(
					blocks
						.filter((block) => block.chapter === chapter.id)
						.map(({ text }) => text)
						.join('\n'),
				),
			);
			for (const [at, blocks] of columns.entries()) {
				const others = texts.filter((_, other) => other !== at);
				for (const { text, shared, repeated } of blocks)
					for (const { start, end } of [...shared, ...repeated]) {
						const words = normalise(text.slice(start, end));
						expect(
							others.some((other) => other.includes(words)),
							words,
						).toBe(true);
					}
			}
		}
	});

	it('marks every sentence of a report that stands beside itself', () => {
		const [first] = sides;
		if (!first) throw new Error('no report');
		for (const { sides: columns } of sideTexts(registry.chapters, [first, { ...first, id: 'again' }]))
			for (const { text, repeated } of columns.flat())
				expect(repeated.at(-1)?.end ?? text.length).toBe(text.length);
	});
});
