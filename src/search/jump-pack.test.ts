import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeArchive } from '../bench/made-archive.ts';
import { nationalPlaces } from '../bench/national-places.node.ts';
import { realArchive } from '../compare/real.node.ts';
import { type JumpDivision, type JumpList, type JumpTitle, toJumpList } from './jump-list.ts';
import { packJumpList, unpackJumpList } from './jump-pack.ts';
import { byPlaceAndYear } from './jump-titles.ts';

const real = await realArchive();

test('the list comes back as it was', () => {
	const list = toJumpList(real);
	expect(unpackJumpList(packJumpList(list))).toEqual(list);
	const empty = { divisions: [], topics: [], titles: [] };
	expect(unpackJumpList(packJumpList(empty))).toEqual(empty);
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
			const titles = divisions.flatMap(([, name, , , , reports, plans], at) => [
				...plans.map((year): JumpTitle => [at, year, 'plan', `${name}${year}年${name}要点${at % 2}`]),
				...reports.map((year): JumpTitle => [at, year, 'report', `落实${name}纲要（${year - 1}）`]),
			]);
			const list: JumpList = { divisions, topics: [], titles: titles.sort(byPlaceAndYear) };
			expect(unpackJumpList(packJumpList(list))).toEqual(list);
		}),
	);
});

test('the names of the whole country take 60 kB at most, compressed', () => {
	const country = { ...madeArchive(real, nationalPlaces(), { reports: 300 }), reports: real.reports };
	const years = Array.from({ length: 10 }, (_, at) => 2015 + at);
	const { divisions, topics, titles } = toJumpList(country);
	// Of titles as nearly all documents have them, none needs a text.
	expect(titles).toEqual([]);
	const full = divisions.map((division): JumpDivision => division.with(5, years) as JumpDivision);
	expect(full.length).toBeGreaterThan(3000);
	const odd = full.flatMap(([, name], at): JumpTitle[] =>
		at % 10 === 0 ? [[at, 2020, 'report', `${name}2020年落实《法治政府建设实施纲要》情况报告`]] : [],
	);
	const packed = packJumpList({ divisions: full, topics, titles: odd });
	expect(gzipSync(packed).length).toBeLessThan(60_000);
});
