import { expect, it } from 'vitest';
import { findDivision } from './division.ts';
import { allPlaces } from './national-places.node.ts';

const places = allPlaces([]);

function find(evidence: Partial<Parameters<typeof findDivision>[0]>) {
	return findDivision(
		{ title: null, issuer: null, redHead: null, outside: [], body: '', ...evidence },
		places,
	);
}

it.each([
	['平顶山市湛河区2020年法治政府建设报告', '410411'],
	['中共偃师区委 偃师区人民政府关于2022年度法治政府建设情况的报告', '410307'],
	['关于印发河南省2020年度法治政府建设工作安排的通知', '410000'],
	['漯河市人民政府关于2021年度法治政府建设情况的报告', '411100'],
	['2021年度都匀市法治政府建设年度报告', '522701'],
	['二〇二一年栾川县法治政府建设情况报告', '410324'],
])('reads the lowest place at the head of %s', (title, code) => {
	expect(find({ title }).code).toBe(code);
});

it('decides a name of several places by the place named above it, and else names them', () => {
	const title = '鼓楼区2021年法治政府建设报告';
	expect(find({ title, issuer: '开封市鼓楼区人民政府' }).code).toBe('410204');
	const { code, note } = find({ title });
	expect(code).toBeNull();
	expect(note).toMatch(/^鼓楼区 is the name of several places: .*\(410204\)/u);
});

it('reads a name through one wrong character where no other is as close, and says so', () => {
	expect(find({ title: '伊川具2019年度法治政府建设情况报告' })).toMatchObject({
		code: '410329',
		note: expect.stringContaining('伊川县'),
	});
	expect(find({ title: '本县2019年度法治政府建设情况报告' }).code).toBeNull();
	expect(find({ title: '山口区2019年度法治政府建设情况报告' }).code).toBeNull();
});
