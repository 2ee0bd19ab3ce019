import type { Archive, Report } from '../archive/model.ts';
import { pairsOf } from '../compare/pair.ts';
import { pairName } from '../urls/data-urls.ts';
import { printRow } from './print-row.ts';
import { isTaken, openSlice, type Target } from './row-sinks.node.ts';
import { pairRows, pairTable } from './tables/pair-rows.ts';
import { pairSlice } from './tables/slices.ts';

/** The names of all pairs of reports that have a page. */
export function* pairNames(archive: Archive): Iterable<string> {
	for (const code of archive.divisions.keys()) for (const pair of pairsOf(archive, code)) yield nameOf(pair);
}

/** The comparisons of one division. `records` are its reports as the tables give them. */
export function writePairs(target: Target, code: string, records: ReadonlyMap<Report, unknown>): void {
	const { context } = target;
	for (const pair of pairsOf(context.archive, code)) {
		const { older, newer } = pair;
		const slice = { kind: 'pairs', name: nameOf(pair), table: 'pair' } as const;
		if (isTaken(target, slice)) continue;
		const title = `${newer.place.name}${older.year}年与${newer.year}年`;
		const sink = openSlice(
			target,
			{ ...slice, title },
			{
				table: pairSlice.table,
				head: { older: records.get(older), newer: records.get(newer) },
				list: 'rows',
			},
		);
		for (const row of pairRows(context.archive, older, newer))
			sink.add({
				...printRow(pairTable.fields, pairTable.row(row, context)),
				names: pairSlice.names(row, context),
			});
		sink.close();
	}
}

const nameOf = ({ older, newer }: { older: Report; newer: Report }) =>
	pairName(older.division, older.year, newer.year);
