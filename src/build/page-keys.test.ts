import { expect, test } from 'vitest';
import type { Archive } from '../archive/model.ts';
import { madeArchive } from '../bench/made-archive.ts';
import { nationalPlaces } from '../bench/national-places.node.ts';
import { realArchive } from '../compare/real.node.ts';
import { createPageKeys, partOf } from './page-keys.ts';

const places = nationalPlaces().filter(({ code }) => /^4[12]/.test(code));
const archive = madeArchive(await realArchive(), places, { reports: 800 });
const keysOf = (held: Archive) => createPageKeys({ archive: held, version: '1', sourceSize: () => null });

/** The archive in which one report of a place has another text. */
function changed(place: string): Archive {
	const at = archive.reports.findIndex(
		({ division }) => division.startsWith(place) && !division.endsWith('00'),
	);
	return {
		...archive,
		reports: archive.reports.map((report, n) => (n === at ? { ...report, digest: 'x' } : report)),
	};
}

test.each([
	'metrics/proposals_total/410000.html',
	'en/metrics/proposals_total/410000.html',
	'metric-sentences/proposals_total/410000.js',
	'years/2020/410000.html',
	'plans/410000/2020/410000.html',
])('%s is made anew for a report of its province, and for no other', (file) => {
	const key = keysOf(archive).of(file);
	expect(key).not.toBe(keysOf(archive).whole);
	expect(keysOf(changed('42')).of(file)).toBe(key);
	expect(keysOf(changed('41')).of(file)).not.toBe(key);
});

test('a page that sums up the country is made anew for any report', () => {
	for (const file of [
		'metrics/proposals_total.html',
		'years/2020.html',
		'metric-sentences/proposals_total/all.js',
	]) {
		expect(partOf(file)).toBeNull();
		expect(keysOf(changed('42')).of(file)).not.toBe(keysOf(archive).of(file));
	}
});
