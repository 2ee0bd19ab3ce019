import { expect, test } from 'vitest';
import { realArchive } from '../compare/real.node.ts';
import { lightArchive } from './light-archive.ts';
import { nationalPlaces } from './national-places.node.ts';

test('an archive made for measuring states values by their quotes, and is the same each time', async () => {
	const real = await realArchive();
	const make = () => lightArchive(real, nationalPlaces(), { reports: 40 });
	const { reports, divisions } = make();
	expect(reports).toHaveLength(40);
	expect(new Set(reports.map(({ division }) => division)).size).toBeGreaterThan(3);
	expect(reports.every(({ division }) => divisions.has(division))).toBe(true);
	const stated = reports.flatMap(({ observations }) => observations);
	expect(stated.length).toBeGreaterThan(400);
	expect(stated.filter(({ quote, value }) => !quote.includes(String(value)))).toEqual([]);
	expect(make().reports).toEqual(reports);
});
