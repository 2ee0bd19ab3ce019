import type { Archive, Plan, Report } from '../../archive/model.ts';
import type { Division } from '../../archive/schema/index.ts';
import { countUnread } from '../../compare/unread.ts';
import type { Holdings } from '../../i18n/browse-zh-cn.ts';
import { usageOf } from '../metric/metric-facts.ts';

/** What the archive holds, counted. */
export function holdingsOf(archive: Archive): Holdings {
	const { reports, plans } = archive;
	return {
		documents: reports.length + plans.length,
		reports: reports.length,
		plans: plans.length,
		divisions: new Set(reports.map(({ division }) => division)).size,
		values: reports.reduce((sum, { observations }) => sum + observations.length, 0),
		unread: countUnread(reports),
		computed: [...usageOf(archive).values()].reduce((sum, { computed }) => sum + computed, 0),
	};
}

/** Newest coverage year first; within a year by division, reports before plans. */
export function newestDocuments({ reports, plans }: Archive, count: number): (Report | Plan)[] {
	return [...reports, ...plans].sort(newestFirst).slice(0, count);
}

function newestFirst(a: Report | Plan, b: Report | Plan): number {
	return b.year - a.year || a.type.localeCompare(b.type) || a.division.localeCompare(b.division);
}

/**
 * The divisions to list on the home page: all of them by code where they are few, else those with the newest report.
 */
export function placesToList({ reports, divisions }: Archive, count: number): Division[] {
	const newest = new Map<string, number>();
	for (const { division, year } of reports) newest.set(division, Math.max(year, newest.get(division) ?? 0));
	const codes = [...newest.keys()].sort();
	const shown =
		codes.length <= count
			? codes
			: codes.sort((a, b) => yearOf(newest, b) - yearOf(newest, a)).slice(0, count);
	return shown.sort().flatMap((code) => divisions.get(code) ?? []);
}

function yearOf(newest: ReadonlyMap<string, number>, code: string): number {
	return newest.get(code) ?? 0;
}
