import { expect, test } from 'vitest';
import type { JumpHit } from '../../search/jump-targets.ts';
import { asksForMissingPlace, groupHits, preselected } from './options.ts';

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

const guess = (kind: JumpHit['kind'], zh: string): JumpHit => ({ ...hit(kind, zh), isGuess: true });

test('guesses stand in a group of their own, behind what was typed', () => {
	const hits = [hit('metric', 'a'), guess('division', 'b'), guess('metric', 'c')];
	expect(groupHits(hits).map(({ kind, hits }) => [kind, ...hits.map(({ zh }) => zh)])).toEqual([
		['metric', 'a'],
		['alike', 'b', 'c'],
	]);
});

test('what is only alike is never chosen for the reader', () => {
	expect(preselected([hit('division', 'a'), guess('division', 'b')], false)).toBe(0);
	expect(preselected([hit('metric', 'a')], true)).toBe(1);
	expect(preselected([guess('division', '洛阳市')], true)).toBeNull();
	// The full text.
	expect(preselected([], false)).toBe(0);
	expect(preselected([], true)).toBe(1);
});

test('a place that the archive lacks is told from what is no place', () => {
	expect(asksForMissingPlace('朝阳区', [])).toBe(true);
	expect(asksForMissingPlace('朝阳区', [hit('metric', 'a')])).toBe(true);
	expect(asksForMissingPlace('chaoyang', [])).toBe(true);
	expect(asksForMissingPlace('安阳', [guess('division', '洛阳市')])).toBe(true);
	expect(asksForMissingPlace('安阳市', [hit('metric', 'a'), guess('division', '洛阳市')])).toBe(true);
	expect(asksForMissingPlace('湛河区', [hit('division', '湛河区')])).toBe(false);
	expect(asksForMissingPlace('复议', [hit('metric', 'a')])).toBe(false);
});
