import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeArchive } from '../bench/made-archive.ts';
import { nationalPlaces } from '../bench/national-places.node.ts';
import { realArchive } from '../compare/real.node.ts';
import { type JumpDivision, toJumpList } from './jump-list.ts';
import { packJumpList, unpackJumpList } from './jump-pack.ts';

const real = await realArchive();

test('the list comes back as it was', () => {
	const list = toJumpList(real);
	expect(unpackJumpList(packJumpList(list))).toEqual(list);
	expect(unpackJumpList(packJumpList({ divisions: [], topics: [] }))).toEqual({ divisions: [], topics: [] });
});

const text = fc.string({ unit: fc.constantFrom(...'aZ 09县|~é'), maxLength: 12 });
const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2035 })).map((list) => list.sort((a, b) => a - b));

test('so does any list, whatever its names', () => {
	const division = fc.record({
		code: fc.integer({ min: 0, max: 999_999 }),
		name: text,
		pinyin: text,
		english: text,
		years,
		plans: years,
	});
	fc.assert(
		fc.property(fc.array(division, { maxLength: 5 }), fc.nat(4), (made, above) => {
			const divisions = made.map(
				({ code, name, pinyin, english, years, plans }, at): JumpDivision => [
					...([String(code).padStart(6, '0'), name, pinyin, above < at ? above : -1, english] as const),
					years,
					plans,
				],
			);
			expect(unpackJumpList(packJumpList({ divisions, topics: [] })).divisions).toEqual(divisions);
		}),
	);
});

test('the names of the whole country take 60 kB at most, compressed', () => {
	const country = { ...madeArchive(real, nationalPlaces(), { reports: 300 }), reports: real.reports };
	const years = Array.from({ length: 10 }, (_, at) => 2015 + at);
	const { divisions, topics } = toJumpList(country);
	const full = divisions.map((division): JumpDivision => division.with(5, years) as JumpDivision);
	expect(full.length).toBeGreaterThan(3000);
	expect(gzipSync(packJumpList({ divisions: full, topics })).length).toBeLessThan(60_000);
});
