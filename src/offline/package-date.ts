import type { Archive } from '../archive/model.ts';

/** What may date a package, best first. Seconds count from 1970 in UTC. */
export interface Dates {
	/** `SOURCE_DATE_EPOCH` without an `epochProblem`, https://reproducible-builds.org/specs/source-date-epoch/ */
	epoch?: string | undefined;
	/** Commit time of the newest commit that touched the content, in seconds. */
	commit?: number | undefined;
	archive: Pick<Archive, 'reports' | 'plans' | 'corrections'>;
}

/**
 * The day of a package, `2020-04-17`: the same content has the same day, whenever it is packed. Null where nothing tells, and where
 * a document without a date is younger than all dates: a report on 2023 is of no archive as of 2020.
 */
export function packageDate({ epoch, commit, archive }: Dates): string | null {
	if (epoch) return dayOf(Number(epoch));
	if (commit !== undefined) return dayOf(commit);
	const { reports, plans, corrections } = archive;
	const dates = [...reports, ...plans].flatMap(datesOf);
	const newest = [...dates, ...corrections.map(({ date }) => date)].sort().at(-1);
	if (newest === undefined) return null;
	const isLater = (document: Dated, after: string) => datesOf(document).length === 0 && after > newest;
	const later =
		reports.some((report) => isLater(report, `${report.year}-12-31`)) ||
		plans.some((plan) => isLater(plan, `${plan.year}-01-01`));
	return later ? null : newest;
}

type Dated = Pick<Archive['reports'][number], 'issued' | 'source'>;

function datesOf({ issued, source }: Dated): string[] {
	return [issued, source.retrieved].filter((date) => date !== null);
}

/** 2100-01-01: a zip has no days from then on. */
const END = 4_102_444_800;

/** Why `SOURCE_DATE_EPOCH` dates no package; null where it does, or is not set. */
export function epochProblem(epoch: string | undefined): string | null {
	if (!epoch || (/^\d{1,10}$/.test(epoch) && Number(epoch) < END)) return null;
	return `SOURCE_DATE_EPOCH is a number of seconds since 1970, of a day before 2100, not “${epoch}”.`;
}

function dayOf(seconds: number): string {
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}
