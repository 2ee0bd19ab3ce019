/** A generated archive of values alone, with nothing that the exports do not read: so what they need beside it shows. */
import type { Archive, Observation, Report } from '../archive/model.ts';
import { type Division, DivisionSchema } from '../archive/schema/index.ts';
import {
	type CorpusOptions,
	type CorpusPlace,
	type CorpusReport,
	corpusSource,
	generateReports,
} from './corpus.ts';

/** The registry and the plans of `real` with generated reports; see `generateReports`. The digests of its reports are their ids. */
export function lightArchive(
	real: Archive,
	places: readonly CorpusPlace[],
	options: Omit<CorpusOptions, 'characters'>,
): Archive {
	const divisions = new Map(
		places.map(({ code, name, parent }) => [code, DivisionSchema.parse({ code, name, parent })]),
	);
	const reports: Report[] = [];
	for (const report of generateReports(corpusSource(real), places, { ...options, characters: 0 })) {
		const place = divisions.get(report.division);
		if (place) reports.push(toReport(real, place, report));
	}
	return { ...real, divisions, reports, corrections: [] };
}

function toReport(real: Archive, place: Division, made: CorpusReport): Report {
	const { division, year, title, issuer, issued, metrics } = made;
	const id = `${division}-${year}`;
	return {
		id,
		path: `reports/${division}/${year}.md`,
		digest: id.padEnd(64, '0'),
		place,
		body: '',
		bodyLine: 1,
		sections: [],
		blocks: [],
		characters: 5000,
		title,
		division,
		year,
		type: 'annual-report',
		issuer,
		documentNumber: null,
		signatory: null,
		addressee: null,
		issued,
		source: { file: `${id}.pdf`, url: null, sha256: null, retrieved: null, method: null },
		ignored: [],
		observations: metrics.flatMap((stated) => toObservation(real, place, { id, year, stated })),
	};
}

interface Stated {
	id: string;
	year: number;
	stated: CorpusReport['metrics'][number];
}

const PLACE = { block: 1, start: 0, end: 0 };

function toObservation(
	{ metrics }: Archive,
	division: Division,
	{ id, year, stated }: Stated,
): Observation[] {
	const metric = metrics.get(stated.metric);
	if (!metric) return [];
	const { value, qualifier } = stated;
	const text = { quote: flat(stated.quote), quoted: PLACE, figure: PLACE, writtenUnit: null, note: null };
	return [{ metric, division, year, report: id, value, qualifier, unit: metric.unit, ...text }];
}

/** A text in one piece, as a reader of files has it: what was put together of parts keeps them all. */
function flat(text: string): string {
	return Buffer.from(text).toString();
}
