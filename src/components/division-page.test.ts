import { expect, test } from 'vitest';
import { timelinesOf } from '../compare/timeline.ts';
import { remarksOn } from './chart-remarks.ts';
import { byChapter, chartedTimelines, chartFor } from './division-charts.ts';
import { divisionFacts, railOf, reportsBelow } from './division-facts.ts';
import { fourReports } from './four-reports.node.ts';
import { linksFrom } from './page-links.ts';

const archive = await fourReports();
const division = (code: string) => {
	const found = archive.divisions.get(code);
	if (!found) throw new Error(`no division ${code}`);
	return found;
};
const timelines = timelinesOf(archive, '410411');
const charted = chartedTimelines(timelines);

test('draws what two years share, then the parts of a computed value', () => {
	expect(charted.map(({ metric }) => metric.key)).toEqual([
		'proposals_total',
		'disputes_mediated',
		'reconsideration_accepted',
		'executive_meeting_law_studies',
		'cppcc_proposals_handled',
		'npc_suggestions_handled',
	]);
	const groups = byChapter(archive, charted, ({ metric }) => metric.chapter);
	expect(groups.map(({ chapter, items }) => `${chapter.id} ${items.length}`)).toEqual([
		'ch6 3',
		'ch8 2',
		'ch9 1',
	]);
});

test('says beneath a chart how a value was computed and how far the years compare', () => {
	const remarks = (key: string) => {
		const timeline = timelines.find(({ metric }) => metric.key === key);
		return timeline ? remarksOn('zh-CN', timeline, timelines).map(({ seal, text }) => `${seal} ${text}`) : [];
	};
	expect(remarks('proposals_total')[0]).toBe('computed 2020 年：51 + 105 = 156');
	expect(remarks('proposals_total')[1]).toMatch(/^caution /);
	expect(remarks('executive_meeting_law_studies')).toEqual(['same 口径相同。']);
	expect(remarks('npc_suggestions_handled')).toEqual([
		'null 2023 年只报合计（人大建议和政协提案合计），未分列。',
	]);
});

test('leads from a computed value, and from each of its parts, to a sentence', () => {
	const timeline = timelines.find(({ metric }) => metric.key === 'proposals_total');
	if (!timeline) throw new Error('no proposals_total');
	const links = linksFrom('zh-CN', 'divisions/410411/index.html');
	const [slot] = chartFor(timeline, { language: 'zh-CN', links, site: '' }).slots;
	const first = '2020.html#npc_suggestions_handled';
	expect(slot).toMatchObject({
		href: first,
		parts: [{ href: first }, { href: '2020.html#cppcc_proposals_handled' }],
	});
});

test('counts the reports below a province and a prefecture', () => {
	expect(reportsBelow(archive, division('410000'))).toBe(4);
	expect(divisionFacts(archive, division('410400')).children.map(({ reports }) => reports)).toEqual([2]);
});

test('knows the division before and after a change of code', () => {
	expect(divisionFacts(archive, division('410307')).predecessor?.name).toBe('偃师市');
	expect(divisionFacts(archive, division('410381')).successors.map(({ name }) => name)).toEqual(['偃师区']);
});

test('a year before a division was is that of the one before it', () => {
	const { reports } = divisionFacts(archive, division('410307'));
	const [before, change] = railOf(archive, division('410307'), reports);
	expect(before).toMatchObject({ from: 2020, to: 2020, other: { name: '偃师市' } });
	expect(change).toMatchObject({ from: 2021, other: null });
});

test('joins years without a report only on a long rail', () => {
	const { reports } = divisionFacts(archive, division('410411'));
	const cells = (joinFrom: number) =>
		railOf(archive, division('410411'), reports, joinFrom).map((cell) =>
			'report' in cell ? cell.report.year : `${cell.from}-${cell.to}`,
		);
	expect(cells(8)).toEqual([2020, '2021-2021', '2022-2022', 2023]);
	expect(cells(4)).toEqual([2020, '2021-2022', 2023]);
});
