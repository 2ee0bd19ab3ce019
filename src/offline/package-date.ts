import type { Archive } from '../archive/model.ts';

/** What may date a package, best first. Seconds count from 1970 in UTC. */
export interface Dates {
	/** `SOURCE_DATE_EPOCH` without an `epochProblem`, https://reproducible-builds.org/specs/source-date-epoch/ */
	epoch?: string | undefined;
	/** Commit time of the newest commit that touched the content, in seconds. */
	commit?: number | undefined;
	archive: Pick<Archive, 'reports' | 'plans'>;
}

/** The day of a package, `2020-04-17`: the same content has the same day, whenever it is packed. Null where nothing tells. */
export function packageDate({ epoch, commit, archive }: Dates): string | null {
	if (epoch) return dayOf(Number(epoch));
	if (commit !== undefined) return dayOf(commit);
	const documents = [...archive.reports, ...archive.plans];
	const issued = documents.flatMap((document) => document.issued ?? document.source.retrieved ?? []);
	return issued.sort().at(-1) ?? null;
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
