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

it.each([
	['泰州市沧江区人民政府（沧江高新技术产业开发区管理委员会）2024年度法治政府建设情况报告', '沧江区'],
	['临沂市沂岚区2023年度法治政府建设情况报告', '沂岚区'],
	['沅岭市人民政府关于2019年度法治政府建设情况的报告', '沅岭市'],
	['郑州市郑汴新区管委会2020年度法治政府建设报告', '郑汴新区'],
	['中共丹浦县委 丹浦县人民政府关于2022年度法治政府建设情况的报告', '丹浦县'],
])('never takes the place above for one that no list has: %s', (title, name) => {
	const body = '怀化市人民政府：怀化市委、怀化市政府、泰州市委';
	const { code, note } = find({ title, body, outside: ['怀化市人民政府'] });
	expect(code).toBeNull();
	expect(note).toContain(
		`The document is of ${name}, which neither divisions.yaml nor the national list has.`,
	);
});

it('takes a name that the document repeats for no misprint', () => {
	const title = '岩渠县人民政府关于2016年度依法行政工作的报告';
	expect(find({ title }).code).toBe('513332');
	expect(find({ title, issuer: '岩渠县人民政府' })).toMatchObject({
		code: null,
		note: expect.stringContaining('岩渠县'),
	});
});

it.each([
	['漯河市人民政府关于全市法治政府建设情况的报告', '411100'],
	['洛阳市城市管理局2020年度法治政府建设报告', '410300'],
	['平顶山市人民政府关于加强各县区依法行政的报告', '410400'],
])('knows what is no name of a place: %s', (title, code) => {
	expect(find({ title }).code).toBe(code);
});

it('reads a name through one wrong character where no other is as close, and says so', () => {
	expect(find({ title: '伊川具2019年度法治政府建设情况报告' })).toMatchObject({
		code: '410329',
		note: expect.stringContaining('伊川县'),
	});
	expect(find({ title: '本县2019年度法治政府建设情况报告' }).code).toBeNull();
	expect(find({ title: '山口区2019年度法治政府建设情况报告' }).code).toBeNull();
});
