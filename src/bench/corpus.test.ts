import { expect, it } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import { corpusSource, generateReports } from './corpus.ts';

const { archive } = await readArchive('content');
if (archive === null) throw new Error('the archive is invalid');
const source = corpusSource(archive);
const places = [
	{ code: '410000', name: '河南省', parent: null },
	{ code: '410411', name: '湛河区', parent: '410000' },
];

it('writes the same reports for the same seed, of about the length asked for', () => {
	const reports = [...generateReports(source, places, { reports: 15 })];
	expect([...generateReports(source, places, { reports: 15 })]).toEqual(reports);
	expect([...generateReports(source, places, { reports: 15, seed: 2 })]).not.toEqual(reports);
	expect(new Set(reports.map(({ division, year }) => `${division}-${year}`)).size).toBe(15);
	const paragraphs = reports.flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs));
	const characters = paragraphs.join('').length;
	expect(characters / 15).toBeGreaterThan(4000);
	expect(characters / 15).toBeLessThan(7000);
	expect(() => [...generateReports(source, places, { reports: 21 })]).toThrow(RangeError);
});

it('states metrics that change from year to year, each in words that occur once', () => {
	const reports = [...generateReports(source, places, { reports: 15 })];
	const stated = reports.flatMap((report) => report.metrics);
	expect(stated.length / 15).toBeGreaterThan(20);
	for (const { sections, metrics } of reports) {
		const text = sections.flatMap((section) => section.paragraphs).join('\n');
		for (const { quote } of metrics) expect(text.split(quote)).toHaveLength(2);
	}
	const series = new Map<string, Set<number>>();
	for (const { division, metrics } of reports) {
		for (const { metric, value } of metrics) {
			const key = `${division} ${metric}`;
			series.set(key, (series.get(key) ?? new Set()).add(value));
		}
	}
	const changing = [...series.values()].filter((values) => values.size > 1);
	expect(changing.length).toBeGreaterThan(20);
});
