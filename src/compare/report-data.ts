/**
 * A report as the browser gets it, to be held against others: its values with their sentences, and its text. Metrics and
 * chapters come once for all reports; `fromReportData` puts them together to the very values that pages are built from.
 */
import type { Archive, Block, Observation, Report } from '../archive/model.ts';
import type { Chapter, Division, Metric } from '../archive/schema/index.ts';
import type { Value } from './model.ts';
import { valuesOf } from './values.ts';

type Known = 'metric' | 'division' | 'year' | 'report';
type ObservationData = Omit<Observation, Known> & { metric: string };
type ValueData = Omit<Value, Known | 'observation' | 'computed'> & {
	metric: string;
	observation: ObservationData | null;
	computed: { op: 'sum' | 'ratio'; parts: ObservationData[]; formula: string } | null;
};

export interface ReportData {
	/** `<division>-<year>`. */
	id: string;
	division: Division;
	year: number;
	title: string;
	/** Name of the source file, its public address and its hash; null where not known. */
	source: { file: string; url: string | null; sha256: string | null };
	values: ValueData[];
	sections: { id: string; heading: string }[];
	blocks: Pick<Block, 'n' | 'text' | 'section' | 'chapter'>[];
}

/** Metrics in the order of the registry, chapters in that of the outline. */
export interface RegistryData {
	metrics: Metric[];
	chapters: Chapter[];
}

/** A report on one side of a comparison. */
export interface Side extends Omit<ReportData, 'values'> {
	/** By metric key, in the order of the registry. */
	values: Map<string, Value>;
}

/** What the decision on comparability, names and units need of the registry; hints for extraction are left out. */
export function toRegistryData({ metrics, chapters }: Archive): RegistryData {
	return {
		metrics: [...metrics.values()].map((metric) => ({ ...metric, phrases: [] })),
		chapters: chapters.map((chapter) => ({ ...chapter, phrases: [] })),
	};
}

export function toReportData(archive: Archive, report: Report): ReportData {
	const { id, place, year, title, source, sections, blocks } = report;
	return {
		id,
		division: place,
		year,
		title,
		source: { file: source.file, url: source.url, sha256: source.sha256 },
		values: [...valuesOf(archive, report).values()].map(valueData),
		sections: sections.map(({ id, heading }) => ({ id, heading })),
		blocks: blocks.map(({ n, text, section, chapter }) => ({ n, text, section, chapter })),
	};
}

function valueData({ division: _, year: __, report: ___, ...value }: Value): ValueData {
	const { observation, computed } = value;
	return {
		...value,
		metric: value.metric.key,
		observation: observation && observationData(observation),
		computed: computed && { ...computed, parts: computed.parts.map(observationData) },
	};
}

function observationData({
	division: _,
	year: __,
	report: ___,
	...observation
}: Observation): ObservationData {
	return { ...observation, metric: observation.metric.key };
}

/** The side of a comparison, by the registry of the same build. */
export function fromReportData(metrics: ReadonlyMap<string, Metric>, data: ReportData): Side {
	const known = { division: data.division, year: data.year, report: data.id };
	const observe = (stated: ObservationData): Observation[] => {
		const metric = metrics.get(stated.metric);
		return metric ? [{ ...stated, ...known, metric }] : [];
	};
	const values = data.values.flatMap((value): [string, Value][] => {
		const metric = metrics.get(value.metric);
		if (!metric) return [];
		const { observation, computed } = value;
		const parts = computed && { ...computed, parts: computed.parts.flatMap(observe) };
		const stated = observation ? (observe(observation)[0] ?? null) : null;
		return [[metric.key, { ...value, ...known, metric, observation: stated, computed: parts }]];
	});
	return { ...data, values: new Map(values) };
}
