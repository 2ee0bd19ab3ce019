import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { specimenOf } from './specimen.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');

test('shows, of the pair that shares most, a row that may be subtracted and one that may not', () => {
	const specimen = specimenOf(archive);
	if (specimen?.kind !== 'pair') throw new Error('no pair');
	expect([specimen.older.id, specimen.newer.id]).toEqual(['410411-2020', '410411-2023']);
	expect(specimen.rows.map(({ metric, change }) => [metric.key, change.verdict.level, change.delta])).toEqual(
		[
			['executive_meeting_law_studies', 'same', 2],
			['reconsideration_accepted', 'break', null],
		],
	);
});

test('shows figures that somebody has read before those that nobody has', () => {
	const reports = archive.reports.map((report) => ({
		...report,
		observations: report.observations.map((one) =>
			one.metric.key === 'executive_meeting_law_studies' ? { ...one, proposed: true as const } : one,
		),
	}));
	const specimen = specimenOf({ ...archive, reports });
	if (specimen?.kind !== 'pair') throw new Error('no pair');
	expect(specimen.rows.map(({ metric }) => metric.key)).not.toContain('executive_meeting_law_studies');
	expect(specimen.rows).toHaveLength(2);
});

test('shows one figure where there is one report, and nothing where there is none', () => {
	const reports = archive.reports.filter(({ id }) => id === '410307-2022');
	expect(specimenOf({ ...archive, reports })).toMatchObject({
		kind: 'figure',
		report: { id: '410307-2022' },
	});
	expect(specimenOf({ ...archive, reports: [] })).toBeNull();
});
