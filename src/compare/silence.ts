import type { Archive } from '../archive/model.ts';
import { reportsOf } from './lookup.ts';
import type { Silence } from './model.ts';
import { pairValues } from './pair.ts';

/**
 * What each report of a division no longer states, and what it states anew, against the report before it, however many
 * years lie between. What the other side covers by a sum is neither.
 */
export function silencesOf(archive: Archive, code: string): Silence[] {
	const reports = reportsOf(archive, code);
	return reports.slice(1).flatMap((newer, index) => {
		const older = reports[index];
		if (!older) return [];
		const { onlyOlder, onlyNewer } = pairValues(archive, older, newer);
		return [{ from: older.year, to: newer.year, fellSilent: onlyOlder, isNew: onlyNewer }];
	});
}
