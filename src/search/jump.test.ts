import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../archive/model.ts';
import { readArchive } from '../archive/reader.node.ts';
import { nationalPlaces } from '../bench/national-places.node.ts';
import { createRandom, oneOf } from '../bench/random.ts';
import { createJump } from './jump.ts';
import { type JumpDivision, toJumpList } from './jump-list.ts';
import type { JumpHit } from './jump-targets.ts';
import { isPlainTitle } from './jump-titles.ts';
import { readPlaceName } from './pinyin.ts';

const places = nationalPlaces();
const codes = places.map(({ code }) => code);
const divisions = places.map(
	({ code, name, parent }): JumpDivision => [
		code,
		name,
		readPlaceName(name).join('|'),
		parent === null ? -1 : codes.indexOf(parent),
		'',
		[],
		[],
	],
);
const jump = createJump({ divisions, topics: [], titles: [] });
const random = createRandom(7);

const joined = (pinyin: string) => (pinyin.split('|')[0] ?? '').replaceAll(' ', '');
const initials = (pinyin: string) =>
	(pinyin.split('|')[0] ?? '')
		.split(' ')
		.map((syllable) => syllable[0])
		.join('');

/** Divisions of which no other has the same. */
function unique(text: (division: JumpDivision) => string): JumpDivision[] {
	const counts = new Map<string, number>();
	for (const division of divisions) counts.set(text(division), (counts.get(text(division)) ?? 0) + 1);
	return divisions.filter((division) => counts.get(text(division)) === 1);
}

const some = (list: readonly JumpDivision[], count = 150) =>
	Array.from({ length: count }, () => oneOf(random, list));
const first = (query: string) => jump(query)[0]?.id;
const share = (list: readonly JumpDivision[], found: (division: JumpDivision) => boolean) =>
	list.filter(found).length / list.length;

describe('the jump box over all divisions of the country', () => {
	it('puts the one with the name, the full pinyin or the initials first', () => {
		for (const [code, name] of some(unique(([, name]) => name)))
			expect([name, first(name)]).toEqual([name, code]);
		for (const [code, , pinyin] of some(unique(([, , pinyin]) => joined(pinyin))))
			expect([pinyin, first(joined(pinyin))]).toEqual([pinyin, code]);
		for (const [code, , pinyin] of some(unique(([, , pinyin]) => initials(pinyin))))
			expect([pinyin, first(initials(pinyin))]).toEqual([pinyin, code]);
	}, 60_000);

	it('tells places of one name apart by what is above them', () => {
		expect(first('北京市朝阳区')).toBe('110105');
		expect(first('长春朝阳区')).toBe('220104');
		expect(first('河南省鼓楼区')).toBe('410204');
	});

	it('forgives a missing letter of the pinyin in nine cases of ten', () => {
		const found = share(some(unique(([, , pinyin]) => joined(pinyin))), ([code, , pinyin]) => {
			const letters = joined(pinyin);
			const at = Math.floor(random() * letters.length);
			return jump(letters.slice(0, at) + letters.slice(at + 1)).some(({ id }) => id === code);
		});
		expect(found).toBeGreaterThanOrEqual(0.9);
	}, 60_000);

	it('forgives a wrong character of three in eight cases of ten', () => {
		const found = share(
			some(unique(([, name]) => name).filter(([, name]) => name.length === 3)),
			([code, name]) => {
				const at = Math.floor(random() * 3);
				const typed = name.slice(0, at) + oneOf(random, divisions)[1].slice(0, 1) + name.slice(at + 1);
				return jump(typed).some(({ id }) => id === code);
			},
		);
		expect(found).toBeGreaterThanOrEqual(0.8);
	}, 60_000);

	it.each([
		['yuxian', '蔚县'],
		['xunxian', '浚县'],
		['shanxian', '单县'],
		['yueqing', '乐清市'],
		['hongtong', '洪洞县'],
		['zengdu', '曾都区'],
		['laoling', '乐陵市'],
		['leling', '乐陵市'],
		['kangbashi', '康巴什区'],
	])('reads %s as %s', (typed, name) => {
		expect(jump(typed).map(({ zh }) => zh)).toContain(name);
	});

	it('has a list of names below 60 kB', () => {
		expect(gzipSync(JSON.stringify(divisions)).length).toBeLessThan(60_000);
	});
});

it('finds divisions, documents, metrics and chapters of the archive in both languages', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const find = createJump(toJumpList(archive));
	expect(find('湛河区2020')[0]).toMatchObject({ kind: 'report', path: 'divisions/410411/2020.html' });
	expect(find('zhanhe')[0]).toMatchObject({
		kind: 'division',
		above: '河南省平顶山市',
		aboveEn: 'Pingdingshan City, Henan Province',
		path: 'divisions/410411/index.html',
	});
	expect(find('Zhanhe District')[0]).toMatchObject({ id: '410411' });
	expect(find('河南2020').map(({ kind }) => kind)).toContain('plan');
	expect(find('行政许可事项数')[0]).toMatchObject({ kind: 'metric', path: 'metrics/licensing_items.html' });
	expect(find('licensing_items')[0]).toMatchObject({ kind: 'metric' });
	expect(find('依法决策机制')[0]).toMatchObject({ kind: 'chapter', id: 'ch3' });
	expect(find('')).toEqual([]);
	expect(find('x'.repeat(10_000))).toEqual([]);
});

it('offers what is only alike as a guess, behind what has the name, the pinyin or the initials', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const find = createJump(toJumpList(archive));
	for (const query of ['安阳', '许昌', '湛可区', 'zhanehqu', 'reconsideratoin']) {
		const hits = find(query);
		expect([query, hits.filter(({ isGuess }) => !isGuess)]).toEqual([query, []]);
	}
	expect(find('湛可区').map(({ zh }) => zh)).toContain('湛河区');
	expect(find('湛可区2020').every(({ isGuess }) => isGuess)).toBe(true);
	for (const query of [
		'湛河区',
		'湛河',
		'河区',
		'zhanhequ',
		'zhanhe',
		'zhq',
		'Zhanhe District',
		'湛河区2020',
	])
		expect([query, find(query)[0]?.isGuess ?? false]).toEqual([query, false]);
});

it('puts divisions whose initials begin so before metrics that hold the letters somewhere', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const find = createJump(toJumpList(archive));
	for (const [typed, name] of [
		['ys', '偃师区'],
		['ly', '洛阳市'],
		['zz', '中站区'],
		['zh', '湛河区'],
		['yanshi', '偃师区'],
	]) {
		const hits = find(typed ?? '', 8);
		expect([typed, hits[0]?.kind, hits.map(({ zh }) => zh)]).toEqual([
			typed,
			'division',
			expect.arrayContaining([name]),
		]);
	}
	expect(find('ys', 8).map(({ kind }) => kind)).toContain('metric');
});

it('follows what has its name by nothing that is only alike', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const find = createJump(toJumpList(archive));
	for (const query of ['410803', '平顶山湛河区', '中站区', 'zhanhequ', 'zzq', 'licensing_items']) {
		const hits = find(query, 8);
		expect([query, hits.length > 0, hits.some(({ isGuess }) => isGuess)]).toEqual([query, true, false]);
	}
});

it('lists metrics that reports state before those that none states', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const stated = new Set(archive.reports.flatMap((r) => r.observations.map(({ metric }) => metric.key)));
	const find = createJump(toJumpList(archive));
	for (const query of ['复议', 'fuyi', '法治', '处罚']) {
		const metrics = find(query, 30).filter(({ kind }) => kind === 'metric');
		const isStated = metrics.map(({ id }) => stated.has(id));
		expect([query, isStated]).toEqual([query, isStated.toSorted((a, b) => Number(b) - Number(a))]);
	}
	expect(find('复议', 8).map(({ zh }) => zh)).toContain('受理行政复议案件');
	expect(find('行政复议受理率')[0]).toMatchObject({ zh: '行政复议受理率' });
});

it('finds the page of a year, then its documents', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const find = createJump(toJumpList(archive));
	for (const query of ['2020', '2020年']) {
		const [page, ...documents] = find(query);
		expect(page).toMatchObject({ kind: 'year', path: 'years/2020.html' });
		expect(documents.map(({ id }) => id)).toEqual(['410000-2020', '410411-2020', '410803-2020']);
	}
	expect(find('1999')).toEqual([]);
});

it('finds a chapter by its number, as it is typed in either language', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const find = createJump(toJumpList(archive));
	for (const query of ['第八章', '八', '第8章', '8', 'ch8', 'Chapter 8', '第八'])
		expect([query, find(query)[0]?.id]).toEqual([query, 'ch8']);
	for (const query of ['第十章', '十', 'ch10', '10'])
		expect([query, find(query)[0]?.id]).toEqual([query, 'ch10']);
	expect(find('ch1')[0]?.id).toBe('ch1');
});

it('lists a sum before its parts, though more reports state a part', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const stated = ({ observations }: Report) => observations.map(({ metric }) => metric.key);
	const part = archive.reports
		.flatMap(({ observations }) => observations)
		.find(({ metric }) => metric.key === 'legal_aid_civil_cases');
	const without = archive.reports.filter((report) => !stated(report).includes('legal_aid_cases'));
	if (!part || without.length === 0) throw new Error('every report states the sum, or none a part');
	const reports = archive.reports.map((report) =>
		without.includes(report) ? { ...report, observations: [...report.observations, part] } : report,
	);
	for (const held of [archive, { ...archive, reports }]) {
		const found = createJump(toJumpList(held))('法律援助').map(({ id }) => id);
		expect(found[0]).toBe('legal_aid_cases');
		expect(found).toContain('legal_aid_civil_cases');
	}
});

describe('titles', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const find = createJump(toJumpList(archive));

	it.each([...archive.reports, ...archive.plans].map(({ title, path }) => [title, path]))(
		'%s is found by its title, and by all of it but the end',
		(title, path) => {
			const fileOf = ({ kind, id, isGuess }: JumpHit) =>
				isGuess ? 'guess' : `${kind}s/${id.replace('-', '/')}.md`;
			expect(find(title, 8).map(fileOf)[0]).toBe(path);
			const begun = find(title.slice(0, -2), 8).map(fileOf);
			expect(begun).toContain(path);
			expect(begun).not.toContain('guess');
		},
	);

	it.each([
		['湛河区法治政府建设年度报告', ['410411-2023', '410411-2020']],
		['平顶山市湛河区人民政府关于2023年度法治政府建设情况的报告', ['410411-2023']],
		['工作安排', ['410000-2020']],
		['2020年度法治政府建设工作安排', ['410000-2020']],
		['中站区法治政', ['410803-2020']],
	])('%s finds the documents, and nothing that is only alike', (query, ids) => {
		expect(find(query, 8).map(({ id, isGuess }) => (isGuess ? 'guess' : id))).toEqual(ids);
	});

	it('words of all titles stand beside names that have them', () => {
		const kinds = find('法治政府', 8).map(({ kind }) => kind);
		expect(kinds).toContain('report');
		expect(kinds).toContain('metric');
		expect(find('湛可区法治政府建设年度报告')[0]).toMatchObject({ id: '410411-2023', isGuess: true });
		expect(find('行政复议情况').map(({ kind }) => kind)).not.toContain('report');
	});

	it('titles that say more are carried, and found by any part of them', () => {
		const title = '湛河区2020年落实《法治政府建设实施纲要》自查报告';
		const reports = archive.reports.map((report) => ({
			...report,
			title: report.id === '410411-2020' ? title : report.title,
		}));
		const list = toJumpList({ ...archive, reports });
		expect(list.titles.map(([, year, kind, text]) => [year, kind, text])).toEqual([[2020, 'report', title]]);
		for (const query of ['自查报告', '实施纲要》自查', title])
			expect([query, createJump(list)(query)[0]]).toMatchObject([query, { id: '410411-2020', title }]);
	});

	it('a title of another year than the document covers is carried', () => {
		const names = ['湛河区'];
		expect(isPlainTitle('湛河区2020年法治政府建设年度报告', names, 'report', 2020)).toBe(true);
		expect(isPlainTitle('湛河区2021年法治政府建设年度报告', names, 'report', 2020)).toBe(false);
		expect(isPlainTitle('卫东区2020年法治政府建设年度报告', names, 'report', 2020)).toBe(false);
		expect(isPlainTitle('湛河区2020年法治政府建设工作安排', names, 'report', 2020)).toBe(false);
	});
});
