/** Small made-up values for tests of what the real archive does not hold. */
import type { Archive, Observation, Report } from '../archive/model.ts';
import {
	type Break,
	type Division,
	DivisionSchema,
	type Metric,
	MetricSchema,
	type Qualifier,
} from '../archive/schema/index.ts';
import type { Value } from './model.ts';

export function sampleMetric(key: string, fields: Partial<Metric> = {}): Metric {
	const names = { zh: key, en: key, definition_zh: key, definition_en: key };
	const base = { key, chapter: 'ch8', ...names, unit: '件', kind: 'flow', aggregation: 'sum' };
	return MetricSchema.parse({ ...base, ...fields });
}

export function sampleDivision(code: string, fields: Partial<Division> = {}): Division {
	return DivisionSchema.parse({ code, name: code, ...fields });
}

export const reform: Break = {
	date: '2021-01-01',
	divisions: ['99'],
	reason: { zh: '甲', en: 'A' },
	source: '甲政〔2020〕1号',
};

interface ValueFields {
	metric?: Metric;
	division?: Division;
	year?: number;
	qualifier?: Qualifier;
	/** Keys of the parts from which the value is computed. */
	from?: string[];
}

export function sampleObservation(metric: Metric, value: number, fields: ValueFields = {}): Observation {
	const { division = sampleDivision('990001'), year = 2020, qualifier = 'exact' } = fields;
	const place = { block: 1, start: 0, end: 0 };
	const text = { quote: String(value), quoted: place, figure: place, writtenUnit: null, note: null };
	return {
		metric,
		division,
		year,
		report: `${division.code}-${year}`,
		value,
		qualifier,
		unit: metric.unit,
		...text,
	};
}

export function sampleValue(value: number, fields: ValueFields = {}): Value {
	const { metric = sampleMetric('accepted'), from } = fields;
	const observation = sampleObservation(metric, value, fields);
	const { division, year, report, qualifier, unit } = observation;
	const parts = from?.map((key) => sampleObservation(sampleMetric(key), value, fields));
	const computed = parts ? { op: 'sum' as const, parts, formula: '' } : null;
	const shown = { unit, shownUnit: unit, observation: parts ? null : observation, computed };
	return { metric, division, year, report, value, qualifier, ...shown };
}

/** A report of 990001 that states the given values by metric key, and has no text. */
export function sampleReport(
	year: number,
	metrics: readonly Metric[],
	values: Record<string, number | [number, Qualifier]>,
): Report {
	const place = sampleDivision('990001');
	const observations = metrics.flatMap((metric) => {
		const given = values[metric.key];
		if (given === undefined) return [];
		const [value, qualifier] = Array.isArray(given) ? given : ([given, 'exact'] as const);
		return [sampleObservation(metric, value, { division: place, year, qualifier })];
	});
	const unsaid = { issuer: null, documentNumber: null, signatory: null, addressee: null, issued: null };
	const source = { file: 'a.txt', url: null, sha256: null, retrieved: null, method: null };
	const empty = { body: '', bodyLine: 1, sections: [], blocks: [], characters: 0, ignored: [] };
	const file = { id: `990001-${year}`, path: `reports/990001/${year}.md`, digest: '' };
	const head = { title: '甲县', division: '990001', year, type: 'annual-report' as const, source, place };
	return { ...file, ...head, ...unsaid, ...empty, observations };
}

export function sampleArchive(metrics: readonly Metric[], reports: Report[] = []): Archive {
	return {
		root: '/',
		outline: { chapters: [], others: [] },
		chapters: [],
		divisions: new Map([['990001', sampleDivision('990001')]]),
		metrics: new Map(metrics.map((metric) => [metric.key, metric])),
		reports,
		plans: [],
		rules: [],
		corrections: [],
		licence: null,
	};
}
