import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { mostShared, yearFacts } from './year-facts.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');

test('has a column a report and a row a metric that some report has a value for', () => {
	const { reports, rows } = yearFacts(archive, 2020);
	expect(reports.map(({ id }) => id)).toEqual(['410411-2020', '410803-2020']);
	expect(rows).toHaveLength(58);
	expect(rows.every(({ cells, stated }) => cells.length === 2 && stated > 0)).toBe(true);
});

test('carries the verdict on values of two divisions', () => {
	const row = yearFacts(archive, 2020).rows.find(({ metric }) => metric.key === 'reconsideration_accepted');
	expect(row?.verdict?.level).toBe('same');
	expect(row?.cells.map((value) => value?.value)).toEqual([9, 3]);
});

test('names what several divisions state, and nothing that only one does', () => {
	expect(mostShared(yearFacts(archive, 2020), 12)).toHaveLength(6);
	expect(mostShared(yearFacts(archive, 2022), 12)).toEqual([]);
	expect(yearFacts(archive, 2021).rows).toEqual([]);
});
