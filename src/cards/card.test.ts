import { expect, test } from 'vitest';
import type { Archive } from '../archive/model.ts';
import { realArchive, reportIn } from '../compare/real.node.ts';
import { pairCard, reportCard } from './card.ts';

const archive = await realArchive();

/** The archive as if the import had just proposed these figures of all reports. */
const proposing = (keys: (key: string) => boolean): Archive => ({
	...archive,
	reports: archive.reports.map((report) => ({
		...report,
		observations: report.observations.map((one) =>
			keys(one.metric.key) ? { ...one, proposed: true as const } : one,
		),
	})),
});

test('a card shows no figure that nobody has read, since it goes about without the page that says so', () => {
	const cards = (from: Archive) => {
		const [older, newer] = [reportIn(from, '410411-2020'), reportIn(from, '410411-2023')];
		return [reportCard(from, newer).figures, pairCard(from, older, newer).rows];
	};
	const [figures, rows] = cards(archive);
	expect(figures).toHaveLength(3);
	expect(rows).toHaveLength(2);
	const shown = new Set([...(figures ?? []), ...(rows ?? [])].map(({ name }) => name));
	const keys = new Set([...archive.metrics.values()].filter(({ zh }) => shown.has(zh)).map(({ key }) => key));
	const others = cards(proposing((key) => keys.has(key))).flat();
	expect(others.length).toBeGreaterThan(0);
	expect(others.filter(({ name }) => shown.has(name))).toEqual([]);
	expect(cards(proposing(() => true)).flat()).toEqual([]);
});
