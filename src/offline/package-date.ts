import type { Archive } from '../archive/model.ts';

/** What may date a package, best first. Seconds count from 1970 in UTC. */
export interface Dates {
	/** `SOURCE_DATE_EPOCH`, https://reproducible-builds.org/specs/source-date-epoch/ */
	epoch?: string | undefined;
	/** Commit time of the newest commit that touched the content, in seconds. */
	commit?: number | undefined;
	archive: Pick<Archive, 'reports' | 'plans'>;
}

/** The day of a package, `2020-04-17`: the same content has the same day, whenever it is packed. Null where nothing tells. */
export function packageDate({ epoch, commit, archive }: Dates): string | null {
	if (epoch) return dayOf(wholeSeconds(epoch));
	if (commit !== undefined) return dayOf(commit);
	const documents = [...archive.reports, ...archive.plans];
	const issued = documents.flatMap((document) => document.issued ?? document.source.retrieved ?? []);
	return issued.sort().at(-1) ?? null;
}

function wholeSeconds(epoch: string): number {
	if (!/^\d{1,11}$/.test(epoch))
		throw new RangeError(`SOURCE_DATE_EPOCH is a number of seconds, not “${epoch}”.`);
	return Number(epoch);
}

function dayOf(seconds: number): string {
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}
