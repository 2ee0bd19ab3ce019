import { expect, test } from 'vitest';
import type { JumpHit } from '../../search/jump-targets.ts';
import { asksForMissingPlace, groupHits } from './options.ts';

const hit = (kind: JumpHit['kind'], zh: string): JumpHit => ({
	kind,
	zh,
	en: '',
	above: '',
	aboveEn: '',
	id: zh,
	path: zh,
});

test('the kind with the best hit comes first, and reports stand with plans', () => {
	const hits = [
		hit('metric', 'a'),
		hit('report', 'b'),
		hit('metric', 'c'),
		hit('plan', 'd'),
		hit('division', 'e'),
	];
	expect(groupHits(hits).map(({ kind, hits }) => [kind, ...hits.map(({ zh }) => zh)])).toEqual([
		['metric', 'a', 'c'],
		['document', 'b', 'd'],
		['division', 'e'],
	]);
	expect(groupHits([])).toEqual([]);
});

test('a place that the archive lacks is told from what is no place', () => {
	expect(asksForMissingPlace('朝阳区', [])).toBe(true);
	expect(asksForMissingPlace('朝阳区', [hit('metric', 'a')])).toBe(true);
	expect(asksForMissingPlace('chaoyang', [])).toBe(true);
	expect(asksForMissingPlace('湛河区', [hit('division', '湛河区')])).toBe(false);
	expect(asksForMissingPlace('复议', [hit('metric', 'a')])).toBe(false);
});
