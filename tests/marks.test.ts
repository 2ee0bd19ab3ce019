/** A table of many divisions marks what a chart of few does: values that do not add up, and those that nobody has read yet. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../src/archive/model.ts';
import { madeArchive } from '../src/bench/made-archive.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { createPageRenderer, type PageRenderer } from '../src/bench/render-pages.node.ts';
import { flagsOn } from '../src/compare/audit/flags.ts';
import { valuesOfMetric } from '../src/compare/metric-values.ts';
import { realArchive } from '../src/compare/real.node.ts';
import { isUnread } from '../src/compare/unread.ts';
import { wayOf } from '../src/components/metric/metric-many.ts';
import { LOCAL_SITE } from '../src/urls/urls.ts';

const KEY = 'proposals_total';
const PARTS = ['npc_suggestions_handled', 'cppcc_proposals_handled'];
let archive: Archive;
let pages: PageRenderer;

beforeAll(async () => {
	const made = madeArchive(await realArchive(), nationalPlaces(), { reports: 1500 });
	const stated = (report: Archive['reports'][number]) =>
		report.observations.find(({ metric }) => metric.key === KEY);
	const [wrong, unread] = made.reports.filter((report) => stated(report));
	archive = {
		...made,
		reports: made.reports.map((report) => {
			const total = stated(report);
			if (!total || (report !== wrong && report !== unread)) return report;
			const others = report.observations.filter((one) => one !== total);
			if (report === unread)
				return { ...report, observations: [...others, { ...total, proposed: true as const }] };
			const parts = PARTS.flatMap((key) => made.metrics.get(key) ?? []).map((metric) => ({
				...total,
				metric,
				value: 1,
			}));
			const rest = others.filter(({ metric }) => !PARTS.includes(metric.key));
			return { ...report, observations: [...rest, { ...total, value: 9 }, ...parts] };
		}),
	};
	pages = await createPageRenderer(`${import.meta.dirname}/..`, archive, LOCAL_SITE);
}, 120_000);
afterAll(() => pages.close());

test('each such value of a metric of many divisions bears its mark, and the page says what it means', async () => {
	const metric = archive.metrics.get(KEY);
	if (!metric) throw new Error(`no ${KEY}`);
	const way = wayOf(archive, metric);
	expect(way).not.toBe('charts');
	const values = valuesOfMetric(archive, KEY);
	const failing = values.filter((value) => flagsOn(archive, value).length > 0);
	const unread = values.filter(isUnread);
	expect([failing.length, unread.length].every((count) => count > 0)).toBe(true);
	const places =
		way === 'table'
			? [undefined]
			: [...new Set([...failing, ...unread].map(({ division }) => `${division.code.slice(0, 2)}0000`))];
	const marks = { fails: 0, unread: 0 };
	for (const division of places) {
		const route = `src/pages/[...lang]/metrics/[key]${division ? '/[division]' : ''}.astro`;
		const html = await pages.render(route, { lang: 'en', key: KEY, division });
		const table = html.slice(html.indexOf('<table class="metric-years down">'));
		const rows = table.slice(0, table.indexOf('</table>'));
		marks.fails += rows.split('class="fails"').length - 1;
		marks.unread += rows.split('zi-dai').length - 1;
		if (rows.includes('class="fails"')) expect(html).toContain('≠ leads to the paragraph');
		if (rows.includes('zi-dai')) expect(html).toContain('Not yet reviewed: the import proposed it');
	}
	expect(marks).toEqual({ fails: failing.length, unread: unread.length });
});
