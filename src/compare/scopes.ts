/** A coverage year from the whole country down to a prefecture: which reports a page sums up, and which it lists. */
import type { Archive, Report } from '../archive/model.ts';
import type { Division } from '../archive/schema/index.ts';
import { ancestorsOf } from './ancestors.ts';
import { groupBy } from './group.ts';
import { reportsOfYear } from './lookup.ts';

/** The reports of one year at and below a division, or of all divisions. */
export interface Scope {
	year: number;
	/** Null for the whole archive. */
	division: Division | null;
	/** In the archive's order. */
	reports: Report[];
	/** Divisions directly below that have a page of their own, with the number of reports at and below each. */
	parts: { division: Division; reports: number }[];
	/** The reports whose values stand on this page; those of `parts` stand on theirs. */
	listed: Report[];
}

/** Up to so many reports a page lists all of them and has no parts. */
export const MOST_LISTED = 24;

/** In so many divisions a metric has charts and its sentences on its own page, with all that is said of them. */
export const MOST_CHARTS = 24;

const TOP = '';

/** What is known of a year: the reports at and below each division, under `TOP` all of them, and the scopes asked for so far. */
interface Known {
	below: Map<string, Report[]>;
	scopes: Map<string, Scope>;
}

const known = new WeakMap<Archive, Map<number, Known>>();

function knownOf(archive: Archive, year: number): Known {
	const years = known.get(archive) ?? new Map<number, Known>();
	known.set(archive, years);
	const built = years.get(year) ?? { below: gather(archive, year), scopes: new Map() };
	years.set(year, built);
	return built;
}

function gather(archive: Archive, year: number): Known['below'] {
	const below: Known['below'] = new Map();
	for (const report of reportsOfYear(archive, year)) {
		for (const code of [TOP, report.division, ...ancestorsOf(archive, report.division)]) {
			const list = below.get(code);
			if (list) list.push(report);
			else below.set(code, [report]);
		}
	}
	return below;
}

/** What a page on a year says of a division, or, with null, of the whole archive. */
export function scopeOf(archive: Archive, year: number, code: string | null): Scope {
	const { below, scopes } = knownOf(archive, year);
	const scope = scopes.get(code ?? TOP) ?? toScope(archive, year, code, below.get(code ?? TOP) ?? []);
	scopes.set(code ?? TOP, scope);
	return scope;
}

function toScope(archive: Archive, year: number, code: string | null, reports: Report[]): Scope {
	const division = code === null ? null : (archive.divisions.get(code) ?? null);
	if (reports.length <= MOST_LISTED) return { year, division, reports, parts: [], listed: reports };
	const steps = [...groupBy(reports, (report) => stepBelow(archive, report, code))];
	const hasBelow = ([step, held]: (typeof steps)[number]) =>
		step !== code && held.some((report) => report.division !== step);
	const parts = steps.filter(hasBelow).flatMap(([step, held]) => {
		const part = archive.divisions.get(step);
		return part ? [{ division: part, reports: held.length }] : [];
	});
	const apart = new Set(
		steps.filter(([step]) => parts.some((part) => part.division.code === step)).flatMap(([, held]) => held),
	);
	return { year, division, reports, parts, listed: reports.filter((report) => !apart.has(report)) };
}

/** The division directly below `code` on the way to a report's; the report's own where there is none between. */
function stepBelow(archive: Archive, { division }: Report, code: string | null): string {
	if (division === code) return division;
	const trail = [division, ...ancestorsOf(archive, division)].filter((each) => archive.divisions.has(each));
	const at = code === null ? trail.length : trail.indexOf(code);
	return trail[at - 1] ?? division;
}

/** All scopes of a year that have a page, the whole archive first, then in the order of the tree. */
export function scopesOf(archive: Archive, year: number): Scope[] {
	const from = (code: string | null): Scope[] => {
		const scope = scopeOf(archive, year, code);
		return [scope, ...scope.parts.flatMap(({ division }) => from(division.code))];
	};
	return from(null);
}

/** Whether a year has a page of its own for a division: where each page above it has the next one as a part. */
export function hasScope(archive: Archive, year: number, code: string | null): boolean {
	if (code === null) return true;
	const above = [null, ...[...ancestorsOf(archive, code)].toReversed()];
	const isPart = (from: string | null, to: string) =>
		scopeOf(archive, year, from).parts.some(({ division }) => division.code === to);
	return above.every((from, at) => isPart(from, above[at + 1] ?? code));
}
