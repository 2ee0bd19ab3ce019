import type { Archive, Report } from '../../archive/model.ts';
import { valuesOf } from '../../compare/values.ts';
import { DATA_DESCRIPTION, DATA_TITLE } from '../../export/about-data.ts';
import { type AddressOf, datasetLd, type JsonLd, sliceFiles } from '../../export/json-ld.ts';
import type { Slice } from '../../export/slice.ts';
import { pageOfSlice } from '../../export/slice.ts';
import { dataPath, dataZipPath, tablePath } from '../../urls/data-urls.ts';

/** The data of one page as a schema.org `Dataset`: what the given reports state. */
export function sliceDataset(
	archive: Archive,
	reports: readonly Report[],
	{ kind, name, title }: Pick<Slice, 'kind' | 'name' | 'title'>,
	addressOf: AddressOf,
): JsonLd {
	const facts = {
		name: `${title}：${DATA_TITLE.zh}`,
		description: `${title}。${DATA_DESCRIPTION.zh}`,
		path: pageOfSlice({ kind, name }),
		metrics:
			kind === 'metrics'
				? [...archive.metrics.values()].filter(({ key }) => key === name)
				: metricsOf(archive, reports),
		files: sliceFiles(kind, name),
		years: spanOf(reports),
		licence: archive.licence,
	};
	return datasetLd(facts, addressOf);
}

/** All data as a schema.org `Dataset`. */
export function wholeDataset(archive: Archive, addressOf: AddressOf): JsonLd {
	const facts = {
		name: DATA_TITLE.zh,
		description: DATA_DESCRIPTION.zh,
		path: dataPath(),
		metrics: [...archive.metrics.values()],
		files: [
			{ path: dataZipPath(), type: 'application/zip' },
			{ path: tablePath('observations', 'csv'), type: 'text/csv' },
			{ path: tablePath('observations', 'json'), type: 'application/json' },
			{ path: tablePath('observations', 'parquet'), type: 'application/vnd.apache.parquet' },
		],
		years: spanOf(archive.reports),
		licence: archive.licence,
	};
	return datasetLd(facts, addressOf);
}

function metricsOf(archive: Archive, reports: readonly Report[]) {
	const keys = new Set(reports.flatMap((report) => [...valuesOf(archive, report).keys()]));
	return [...archive.metrics.values()].filter(({ key }) => keys.has(key));
}

function spanOf(reports: readonly Report[]): [number, number] | null {
	const years = reports.map(({ year }) => year).sort((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	return first === undefined || last === undefined ? null : [first, last];
}
