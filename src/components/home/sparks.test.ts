import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { mostStated, sharedMaxima, sparksOf } from './sparks.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');

const divisions = [...archive.divisions.values()];

test('takes the metric that most reports of the places state', () => {
	expect(mostStated(archive, divisions)?.key).toBe('reconsideration_accepted');
	expect(mostStated(archive, [])).toBeNull();
	for (const division of divisions) {
		const own = mostStated(archive, [division]);
		if (own === null) continue;
		const [line] = sparksOf(archive, own, [division]);
		expect(line?.points.some(({ state }) => state === 'reported' || state === 'computed')).toBe(true);
	}
});

test('has an axis for each level', () => {
	const metric = archive.metrics.get('reconsideration_accepted');
	const zhanhe = archive.divisions.get('410411');
	if (!metric || !zhanhe) throw new Error('content changed');
	const [line] = sparksOf(archive, metric, [zhanhe]);
	if (!line) throw new Error('no timeline');
	const tenfold = line.points.map((point) =>
		'value' in point ? { ...point, value: { ...point.value, value: point.value.value * 10 } } : point,
	);
	const province = { ...line, division: { ...zhanhe, code: '410000' }, points: tenfold };
	expect([...sharedMaxima([line, province]).values()]).toEqual([59, 590]);
});

test('says of a division that is silent that it has a report', () => {
	const metric = archive.metrics.get('executive_meeting_law_studies');
	const yanshi = archive.divisions.get('410307');
	if (!metric || !yanshi) throw new Error('content changed');
	const [line] = sparksOf(archive, metric, [yanshi]);
	expect(line?.points.map(({ state }) => state)).toEqual(['no_report', 'no_report', 'silent', 'no_report']);
	expect([...sharedMaxima(line ? [line] : []).values()]).toEqual([0]);
});
