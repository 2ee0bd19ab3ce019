/** The archive's numbers, read back from what it publishes. */
import type { Archive, Observation, Report } from '../archive/model.ts';
import type { Qualifier } from '../archive/schema/index.ts';
import { groupBy } from '../compare/group.ts';
import type { Cell } from './table.ts';

type Rows = readonly Readonly<Record<string, Cell>>[];

/**
 * Reports and observations from `reports.json` and `observations.json`, over the registry and the divisions of `archive`. Texts
 * are not published as data, so a report has none, and the place of a quote is its paragraph only.
 */
export function fromTables(archive: Archive, reports: Rows, observations: Rows): Archive {
	const stated = groupBy(
		observations.filter(({ computed }) => computed === false),
		({ report }) => report ?? null,
	);
	return {
		...archive,
		plans: [],
		reports: reports.map((row) => toReport(archive, row, stated.get(row['id'] ?? null) ?? [])),
	};
}

function toReport(archive: Archive, row: Rows[number], stated: Rows): Report {
	const text = (name: string) => textOrNull(row[name]);
	const division = text('division') ?? '';
	const [id, year] = [text('id') ?? '', Number(row['year'])];
	return {
		id,
		path: `reports/${id.replace('-', '/')}.md`,
		digest: text('hash') ?? '',
		place: known(archive.divisions.get(division), division),
		body: '',
		bodyLine: 1,
		sections: [],
		blocks: [],
		characters: Number(row['characters']),
		title: text('title') ?? '',
		division,
		year,
		type: 'annual-report',
		issuer: text('issuer'),
		documentNumber: text('document_number'),
		signatory: text('signatory'),
		addressee: text('addressee'),
		issued: text('issued'),
		source: {
			file: text('source_file') ?? '',
			url: text('source_url'),
			sha256: text('source_sha256'),
			retrieved: text('source_retrieved'),
			method: text('source_method') as Report['source']['method'],
		},
		observations: stated.map((one) => toObservation(archive, one)),
		ignored: [],
	};
}

function toObservation(archive: Archive, row: Rows[number]): Observation {
	const text = (name: string) => textOrNull(row[name]);
	const [division, metric] = [text('division') ?? '', text('metric') ?? ''];
	const [note, noteEn] = [text('note'), text('note_en')];
	const place = { block: Number(row['paragraph']), start: 0, end: 0 };
	return {
		metric: known(archive.metrics.get(metric), metric),
		division: known(archive.divisions.get(division), division),
		year: Number(row['year']),
		report: text('report') ?? '',
		value: Number(row['value']),
		qualifier: text('qualifier') as Qualifier,
		unit: text('unit') ?? '',
		writtenUnit: text('written_unit'),
		quote: text('quote') ?? '',
		quoted: place,
		figure: place,
		note: note !== null && noteEn !== null ? { zh: note, en: noteEn } : note,
	};
}

const textOrNull = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : null);

function known<T>(found: T | undefined, name: string): T {
	if (found === undefined) throw new Error(`The tables name ${name}, which the registry lacks.`);
	return found;
}
