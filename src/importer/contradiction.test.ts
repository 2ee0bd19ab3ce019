import { expect, test } from 'vitest';
import { contradictions, partNamed, partOfYearWarning } from './contradiction.ts';
import { indexPlaces } from './place-index.ts';

const place = (code: string, name: string, parent: string | null) => ({ code, name, parent, known: true });
const index = indexPlaces([
	place('410400', '平顶山市', null),
	place('410402', '新华区', '410400'),
	place('410403', '卫东区', '410400'),
	place('410411', '湛河区', '410400'),
	place('130105', '新华区', null),
]);
const said = { division: { code: '410403', note: null }, year: 2022 };
const several = { code: null, note: '新华区 is the name of several places: … Give it with --division CODE.' };

test('another place and another year than the user gave are named', () => {
	expect(contradictions(said, { division: '410411', year: 2019 }, index)).toEqual([
		'The document names 平顶山市卫东区 (410403); --division says 平顶山市湛河区 (410411). Check which of them reports.',
		'The document says that it covers 2022; --year says 2019. Check which it is.',
	]);
});

test('a name of several places contradicts only a place of another name', () => {
	const doubtful = { division: several, year: null };
	expect(contradictions(doubtful, { division: '410402', year: 2021 }, index)).toEqual([]);
	expect(contradictions(doubtful, { division: '410411' }, index)).toEqual([
		'The document names another place than --division 平顶山市湛河区 (410411): 新华区 is the name of several places: …',
	]);
});

test('what agrees, was not given, or rests on weak ground is no contradiction', () => {
	expect(contradictions(said, { division: '410403', year: 2022 }, index)).toEqual([]);
	expect(contradictions(said, {}, index)).toEqual([]);
	const weak = { division: { code: '410403', note: 'taken from the text; check it.' }, year: null };
	expect(contradictions(weak, { division: '410411', year: 2019 }, index)).toEqual([]);
});

test.each([
	['曹镇乡人民政府2022年度法治政府建设工作报告', '曹镇乡'],
	['湛河区曹镇乡人民政府关于2022年法治政府建设情况的报告', '曹镇乡'],
	['平顶山市湛河区姚孟街道办事处2022年度法治政府建设报告', '姚孟街道'],
	['湛河区司法局2022年法治政府建设年度报告', '司法局'],
	['湛河区人民政府2022年法治政府建设年度报告', null],
	['中共湛河区委 湛河区人民政府关于2022年法治政府建设情况的报告', null],
	['湛河区2022年度乡镇综合执法和法治政府建设情况的报告', null],
	[null, null],
])('%s names the part %s', (title, part) => expect(partNamed(title, index)).toBe(part));

test.each([
	['叶县2021年上半年法治政府建设工作报告', '上半年'],
	['叶县2021年第一季度依法行政工作总结', '第一季度'],
	['叶县2021年1—6月法治政府建设情况', '1—6月'],
	['叶县2021年度法治政府建设情况报告', null],
	[null, null],
])('%s covers %s', (title, part) => {
	expect(partOfYearWarning(title)?.startsWith(`The title speaks of ${part}:`) ?? null).toBe(
		part === null ? null : true,
	);
});
