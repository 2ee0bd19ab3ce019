import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
	belongsTo,
	type Part,
	partOf,
	partOfDivisions,
	planWithoutOthers,
	withoutOthers,
} from './division-content.ts';

const places = [
	{ code: '410000', parent: null, predecessor: null },
	{ code: '410300', parent: '410000', predecessor: null },
	{ code: '410307', parent: '410300', predecessor: '410381' },
	{ code: '410381', parent: '410300', predecessor: null },
	{ code: '410400', parent: '410000', predecessor: null },
	{ code: '410411', parent: '410400', predecessor: null },
];
const part = (code: string) => partOf(places, code) as Part;

describe('the part of an archive about one division', () => {
	test('is the division with everything above it', () => {
		expect([...part('410411').all].sort()).toEqual(['410000', '410400', '410411']);
		expect([...part('410411').own]).toEqual(['410411']);
	});
	test('holds what it was called before, and after', () => {
		expect([...part('410307').own].sort()).toEqual(['410307', '410381']);
		expect([...part('410381').own].sort()).toEqual(['410307', '410381']);
	});
	test('of a province is all below it', () => {
		expect(part('410000').own.size).toBe(places.length);
	});
	test('of an unknown code is nothing', () => {
		expect(partOf(places, '990000')).toBeNull();
	});
	test('always holds every parent and predecessor that it names', () => {
		fc.assert(
			fc.property(fc.constantFrom(...places), ({ code }) => {
				const { all } = part(code);
				for (const place of places.filter((each) => all.has(each.code)))
					for (const named of [place.parent, place.predecessor])
						if (named !== null) expect(all.has(named)).toBe(true);
			}),
		);
	});
	test('keeps its reports, the plans above it, and the registry', () => {
		const own = part('410411');
		const paths = ['reports/410411/2020.md', 'plans/410000/2020.md', 'outline.yaml', 'metrics/ch1/a.yaml'];
		expect(paths.filter((path) => belongsTo(path, own))).toEqual(paths);
		expect(belongsTo('reports/410307/2022.md', own)).toBe(false);
	});
	test('lists its divisions with codes that stay strings', () => {
		expect(parse(partOfDivisions(places, part('410411')))).toEqual([places[0], places[4], places[5]]);
	});
});

const PLAN = `---
title: 安排 # as printed
requirements:
  - item: 1
    answers:
      - report: 410411-2020
        quote: 依法
      - report: 410803-2020
        quote: 其他
    notMentioned: ["410803-2020", "410411-2020"]
verdicts:
  - report: 410803-2020
---
正文 410803-2020，
不改一字。
`;

describe('a plan in a part', () => {
	test('loses the answers, silences and verdicts of reports outside, and nothing else', () => {
		const filtered = planWithoutOthers(PLAN, part('410411'));
		const [, yaml = '', body] = filtered.split('---\n');
		expect(parse(yaml)).toEqual({
			title: '安排',
			requirements: [
				{ item: 1, answers: [{ report: '410411-2020', quote: '依法' }], notMentioned: ['410411-2020'] },
			],
			verdicts: [],
		});
		expect(body).toBe('正文 410803-2020，\n不改一字。\n');
		expect(filtered).toContain('# as printed');
	});
	test('stays as it is where nothing is lost', () => {
		expect(planWithoutOthers('no frontmatter', part('410411'))).toBe('no frontmatter');
		expect(withoutOthers('- report: 410411-2020 # own\n', part('410411'))).toBe(
			'- report: 410411-2020 # own\n',
		);
	});
});
