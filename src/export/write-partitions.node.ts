import { join } from 'node:path';
import type { Archive, Report } from '../archive/model.ts';
import { reportsOf } from '../compare/lookup.ts';
import { partitionPath } from '../urls/data-urls.ts';
import { ParquetSink } from './parquet-sink.node.ts';
import type { Target } from './row-sinks.node.ts';
import { observations, statedIn } from './tables/observations.ts';

/**
 * Writes the observations as Parquet, a file a year, one after the other. Rows are made once more for it: those of all years,
 * waiting side by side until their groups are full, would be most of what an export keeps in memory.
 */
export function writePartitions({ folder, context }: Omit<Target, 'disk'>): void {
	const { archive } = context;
	for (const year of new Set(archive.reports.map((report) => report.year))) {
		const sink = new ParquetSink(join(folder, partitionPath(year)), observations);
		for (const report of reportsIn(archive, year)) {
			// What is worked out of a report is forgotten with the part.
			const part = { ...archive, reports: [report] };
			for (const stated of statedIn(part, report)) sink.add(observations.row(stated, context));
		}
		sink.close();
	}
}

/** The reports of a year in the order of all other files. */
function* reportsIn(archive: Archive, year: number): Iterable<Report> {
	for (const code of archive.divisions.keys())
		yield* reportsOf(archive, code).filter((report) => report.year === year);
}
