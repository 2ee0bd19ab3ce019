import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { coverageOf } from '../../compare/coverage.ts';
import { messages } from '../../i18n/index.ts';
import { anchorOf } from './answer-places.ts';
import { sectionOf, stripOf, targetsOf } from './plan-facts.ts';

const { archive } = await readArchive('content');
const plan = archive?.plans[0];
if (!archive || !plan) throw new Error('content/ is not sound');
const coverage = coverageOf(archive, plan);

test('the strip has a cell a requirement and marks where each chapter begins', () => {
	const strip = stripOf(archive, coverage, 0);
	expect(strip).toHaveLength(44);
	expect(strip.filter(({ starts }) => starts).map(({ chapter }) => chapter?.number)).toEqual([
		1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
	]);
	expect(strip.filter(({ strength }) => strength === 'direct')).toHaveLength(24);
});

test('every requirement leads to its section, and no two to the same', () => {
	const sections = plan.requirements.map((requirement) => sectionOf(plan, requirement));
	expect(sections).not.toContain(null);
	expect(new Set(sections).size).toBe(44);
});

test('judges no target that is for the province alone', () => {
	const { judged, others } = targetsOf(coverage);
	expect(judged.map(({ target }) => target.addressee)).not.toContain('province');
	expect(judged.length + others.length).toBe(plan.requirements.flatMap(({ targets }) => targets).length);
});

test('an answer leads to the figure that it holds, else to its paragraph, and nowhere when it is a heading', () => {
	const reports = new Map(archive.reports.map((report) => [report.id, report]));
	const anchors = plan.requirements.flatMap(({ answers }) =>
		answers.map(({ report, quote }) => {
			const found = reports.get(report);
			return { quote, anchor: found ? anchorOf(found, quote) : null };
		}),
	);
	expect(anchors.filter(({ anchor }) => anchor === null).map(({ quote }) => quote)).toEqual([
		'营商环境优化提升',
	]);
	expect(anchors.find(({ quote }) => quote === '全面提高依法防控和依法治理能力')?.anchor).toHaveProperty(
		'paragraph',
	);
	expect(anchors.some(({ anchor }) => anchor && 'metric' in anchor)).toBe(true);
});

test('of a report that nobody has read no zeros are said', () => {
	const unread = { direct: 0, partial: 0, notMentioned: 0, notApplicable: 3, unreviewed: 41 };
	expect(messages('zh-CN').plan.totals(unread)).toBe('不适用 3 · 未复核 41');
	expect(messages('en').plan.totals({ ...unread, direct: 1, unreviewed: 40 })).toBe(
		'direct 1 · partial 0 · not mentioned 0 · not applicable 3 · not reviewed 40',
	);
});
