import { expect, test } from 'vitest';
import type { JumpHit } from '../../search/jump.ts';
import { groupHits } from './options.ts';

const hit = (kind: JumpHit['kind'], zh: string): JumpHit => ({
	kind,
	zh,
	en: '',
	above: '',
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
