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
