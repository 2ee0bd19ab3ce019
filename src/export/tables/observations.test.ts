import { expect, test } from 'vitest';
import { realArchive } from '../../compare/real.node.ts';
import { observations } from './observations.ts';

const archive = await realArchive();
const rows = [...observations.rows({ archive, site: 'https://example.org/' })].map((row) =>
	Object.fromEntries(observations.fields.map(({ name }, at) => [name, row[at]])),
);

test('every row leads to a paragraph and to a figure of its report, a computed one to its first part', () => {
	const figures = new Set(
		archive.reports.flatMap(({ division, year, observations: stated }) =>
			stated.map(({ metric, quoted }) => `${division}/${year}.html#${metric.key} p-${quoted.block}`),
		),
	);
	expect(rows.filter(({ computed }) => computed).length).toBeGreaterThan(1);
	for (const { permalink, anchor } of rows)
		expect(figures).toContain(`${String(permalink).split('/divisions/')[1]} ${anchor}`);
	const sum = rows.find(({ report, metric }) => report === '410411-2020' && metric === 'proposals_total');
	expect(sum?.['permalink']).toMatch(/410411\/2020\.html#npc_suggestions_handled$/);
});

test('a row says whether anybody has read its figure, a computed one whether all of its parts', () => {
	const report = archive.reports.find(({ id }) => id === '410411-2020');
	if (!report) throw new Error('The archive lacks the report.');
	const stated = report.observations.map((one) =>
		one.metric.key === 'npc_suggestions_handled' ? { ...one, proposed: true as const } : one,
	);
	const others = archive.reports.filter((one) => one !== report);
	const unread = { ...archive, reports: [{ ...report, observations: stated }, ...others] };
	const at = observations.fields.findIndex(({ name }) => name === 'proposed');
	const metric = observations.fields.findIndex(({ name }) => name === 'metric');
	const proposed = [...observations.rows({ archive: unread, site: 'https://example.org/' })].filter(
		(row) => row[at] === true,
	);
	expect(proposed.map((row) => row[metric]).sort()).toEqual(['npc_suggestions_handled', 'proposals_total']);
	expect(rows.filter(({ proposed }) => proposed !== false)).toEqual([]);
});
