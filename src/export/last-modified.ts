import type { Archive, Plan, Report } from '../archive/model.ts';
import { pairsOf } from '../compare/pair.ts';
import { divisionPath, pairPath, planPath, reportPath, yearPath } from '../urls/urls.ts';
import { correctionsOf } from './corrected.ts';

/**
 * The newest day that content knows of a document: of a correction, else of issue, else of retrieval. Null where it states
 * none, since no date is made up.
 */
export function lastDayOf(archive: Archive, document: Report | Plan): string | null {
	const [correction] = document.type === 'annual-report' ? correctionsOf(archive, document.id) : [];
	const stated = document.issued ?? document.source.retrieved;
	if (!correction) return stated;
	return stated !== null && stated > correction.date ? stated : correction.date;
}

/** Documents of which content knows no day: they cannot enter a feed. */
export function undated(archive: Archive): (Report | Plan)[] {
	return [...archive.reports, ...archive.plans].filter((document) => lastDayOf(archive, document) === null);
}

/** Path of a page, without language → its newest day. Pages without dated documents are not in it. */
export function lastModified(archive: Archive): Map<string, string> {
	const days = new Map<string, string>();
	const note = (path: string, day: string | null) => {
		if (day !== null && day > (days.get(path) ?? '')) days.set(path, day);
	};
	for (const document of [...archive.reports, ...archive.plans]) {
		const { type, division, year } = document;
		const own = (type === 'work-plan' ? planPath : reportPath)(division, year);
		for (const path of [own, divisionPath(division), yearPath(year)])
			note(path, lastDayOf(archive, document));
	}
	for (const code of archive.divisions.keys()) {
		for (const { older, newer } of pairsOf(archive, code)) {
			const path = pairPath(code, older.year, newer.year);
			for (const report of [older, newer]) note(path, lastDayOf(archive, report));
		}
	}
	return days;
}
