import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { mostStated, sharedMax, sparksOf } from './sparks.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');

test('takes the metric that most reports state', () => {
	expect(mostStated(archive)?.key).toBe('reconsideration_accepted');
	expect(mostStated({ ...archive, reports: [] })).toBeNull();
});

test('says of a division that is silent that it has a report', () => {
	const metric = archive.metrics.get('executive_meeting_law_studies');
	const yanshi = archive.divisions.get('410307');
	if (!metric || !yanshi) throw new Error('content changed');
	const [line] = sparksOf(archive, metric, [yanshi]);
	expect(line?.points.map(({ state }) => state)).toEqual(['no_report', 'no_report', 'silent', 'no_report']);
	expect(sharedMax([...(line ? [line] : [])])).toBe(0);
});
