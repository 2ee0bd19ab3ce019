/** For tests: the archive cut down to the four reports on which they rest, so that new content breaks none of them. */
import { currentArchive } from '../archive/current.node.ts';
import type { Archive, Report } from '../archive/model.ts';
import { reportById } from './names.ts';

const IDS = new Set(['410307-2022', '410411-2020', '410411-2023', '410803-2020']);

export async function fourReports(): Promise<Archive> {
	const archive = await currentArchive();
	return { ...archive, reports: archive.reports.filter(({ id }) => IDS.has(id)), plans: [] };
}

/** A report that the test needs; throws where the archive lacks it. */
export function neededReport(archive: Archive, id: string): Report {
	const report = reportById(archive, id);
	if (!report) throw new Error(`The archive holds no report ${id}.`);
	return report;
}
