import type { Metric } from '../../archive/schema/index.ts';
import { fromReportData, type RegistryData, type ReportData, type Side } from '../../compare/report-data.ts';
import type { ProvinceList } from '../../components/compare/compare-files.ts';
import { type Files, type LoadFailure, load } from './load.client.ts';

/** What of a selection could be had, in its order. */
export interface Fetched {
	registry: RegistryData | null;
	sides: Side[];
	/** Reports without a side; `unknown`: the archive lists no such report. */
	absent: { id: string; why: LoadFailure | 'unknown' }[];
}

/** Fetches the reports of a selection. What the archive does not list is never asked for. */
export async function fetchSides(
	files: Files,
	provinces: readonly string[],
	ids: readonly string[],
): Promise<Fetched> {
	if (ids.length === 0) return { registry: null, sides: [], absent: [] };
	const registry = await load<RegistryData>(files, 'registry');
	const isHere = typeof registry !== 'string';
	const metrics = new Map(
		(isHere ? registry.metrics : []).map((metric): [string, Metric] => [metric.key, metric]),
	);
	const fetched: Fetched = { registry: isHere ? registry : null, sides: [], absent: [] };
	const loaded = await Promise.all(ids.map((id) => (isHere ? fetchReport(files, provinces, id) : registry)));
	for (const [at, data] of loaded.entries()) {
		if (typeof data === 'string') fetched.absent.push({ id: ids[at] ?? '', why: data });
		else fetched.sides.push(fromReportData(metrics, data));
	}
	return fetched;
}

async function fetchReport(
	files: Files,
	provinces: readonly string[],
	id: string,
): Promise<ReportData | LoadFailure | 'unknown'> {
	const province = id.slice(0, 2);
	if (!provinces.includes(province)) return 'unknown';
	const list = await load<ProvinceList>(files, `in-${province}`);
	if (typeof list === 'string') return list;
	const [code = '', year = ''] = id.split('-');
	const isListed = list.divisions.some((one) => one.code === code && one.years.includes(Number(year)));
	return isListed ? load<ReportData>(files, id) : 'unknown';
}
