/** Indexes of an archive, built once on first use and forgotten with it. */
import type { Archive, Report } from '../archive/model.ts';
import { groupBy } from './group.ts';

interface Lookup {
	years: number[];
	reportsByDivision: Map<string, Report[]>;
	reportsByYear: Map<number, Report[]>;
}

const lookups = new WeakMap<Archive, Lookup>();

/** Every year from the first to the last document. */
function spanOf({ reports, plans }: Archive): number[] {
	const years = [...reports, ...plans].map(({ year }) => year);
	if (years.length === 0) return [];
	const first = years.reduce((a, b) => Math.min(a, b));
	const last = years.reduce((a, b) => Math.max(a, b));
	return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function lookupOf(archive: Archive): Lookup {
	const known = lookups.get(archive);
	if (known) return known;
	const byYear = [...archive.reports].sort((a, b) => a.year - b.year);
	const built: Lookup = {
		years: spanOf(archive),
		reportsByDivision: groupBy(byYear, (report) => report.division),
		reportsByYear: groupBy(archive.reports, (report) => report.year),
	};
	lookups.set(archive, built);
	return built;
}

/** Every year from the archive's first document to its last, gaps included. */
export function yearsOf(archive: Archive): number[] {
	return lookupOf(archive).years;
}

/** The reports of one division, oldest first. Those of its predecessor are the predecessor's. */
export function reportsOf(archive: Archive, code: string): Report[] {
	return lookupOf(archive).reportsByDivision.get(code) ?? [];
}

/** The reports of one coverage year, in the archive's order. */
export function reportsOfYear(archive: Archive, year: number): Report[] {
	return lookupOf(archive).reportsByYear.get(year) ?? [];
}
