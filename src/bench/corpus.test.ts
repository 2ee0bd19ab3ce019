import { expect, it } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import { corpusSource, generateReports } from './corpus.ts';

it('writes the same reports for the same seed, of about the length asked for', async () => {
	const { archive } = await readArchive('content');
	if (archive === null) throw new Error('the archive is invalid');
	const source = corpusSource(archive);
	const places = [
		{ code: '410000', name: '河南省', parent: null },
		{ code: '410411', name: '湛河区', parent: '410000' },
	];
	const reports = [...generateReports(source, places, { reports: 20 })];
	expect([...generateReports(source, places, { reports: 20 })]).toEqual(reports);
	expect([...generateReports(source, places, { reports: 20, seed: 2 })]).not.toEqual(reports);
	expect(new Set(reports.map(({ division, year }) => `${division}-${year}`)).size).toBe(20);
	const characters = JSON.stringify(
		reports.map(({ sections }) => sections.map(({ paragraphs }) => paragraphs)),
	).length;
	expect(characters / 20).toBeGreaterThan(4000);
	expect(characters / 20).toBeLessThan(7000);
	expect(() => [...generateReports(source, places, { reports: 21 })]).toThrow(RangeError);
});
