import type { Archive } from '../archive/model.ts';
import type { Metric } from '../archive/schema/index.ts';
import { metricPath, metricsPath } from '../urls/urls.ts';
import { jumpTargets } from './jump-targets.ts';
import { byPlaceAndYear, isPlainTitle } from './jump-titles.ts';
import { readName, readPlaceName } from './pinyin.ts';

/** A division in the list of the jump box. */
export type JumpDivision = [
	code: string,
	name: string,
	/** Readings, `|` between them. */
	pinyin: string,
	/** Index in the list of the division above; −1 for none. */
	parent: number,
	english: string,
	/** Years of its reports and of its plans. */
	reports: number[],
	plans: number[],
];

/** A metric or chapter. */
export type JumpTopic = [
	kind: 'metric' | 'chapter',
	id: string,
	zh: string,
	en: string,
	pinyin: string,
	path: string,
	/** How many reports state the metric, a sum as many as state the most frequent of its parts; of a chapter, its number. */
	rank: number,
];

/** A document whose title says more than its division, its year and the words of every title. */
export type JumpTitle = [
	/** Index in the list of divisions. */
	division: number,
	year: number,
	kind: 'report' | 'plan',
	title: string,
];

/** What the jump box can find: the data of the piece `jump`. */
export interface JumpList {
	divisions: JumpDivision[];
	topics: JumpTopic[];
	/** In the order of divisions, then years, a plan before a report. */
	titles: JumpTitle[];
}

export function toJumpList(archive: Archive): JumpList {
	const lines = new Map([...archive.divisions.keys()].map((code, at) => [code, at]));
	const reports = yearsByDivision(archive.reports);
	const plans = yearsByDivision(archive.plans);
	const divisions = [...archive.divisions.values()].map(
		({ code, name, english, pinyin, parent }): JumpDivision => {
			const readings = pinyin === null ? readPlaceName(name) : [pinyin];
			const above = lines.get(parent ?? '') ?? -1;
			return [
				code,
				name,
				readings.join('|'),
				above,
				english ?? '',
				reports.get(code) ?? [],
				plans.get(code) ?? [],
			];
		},
	);
	const topics = [...metricTopics(archive), ...chapterTopics(archive)];
	return { divisions, topics, titles: titlesBeyondNames(archive, divisions) };
}

function titlesBeyondNames({ reports, plans }: Archive, divisions: JumpDivision[]): JumpTitle[] {
	const names = jumpTargets({ divisions, topics: [], titles: [] }).map(({ han }) => han);
	const lines = new Map(divisions.map(([code], at) => [code, at]));
	return [...reports, ...plans]
		.map(({ division, year, type, title }): JumpTitle => {
			return [lines.get(division) ?? -1, year, type === 'work-plan' ? 'plan' : 'report', title];
		})
		.filter(([at, year, kind, title]) => !isPlainTitle(title, names[at] ?? [], kind, year))
		.sort(byPlaceAndYear);
}

function yearsByDivision(documents: readonly { division: string; year: number }[]): Map<string, number[]> {
	const years = new Map<string, number[]>();
	for (const { division, year } of documents) {
		const held = years.get(division);
		if (held) held.push(year);
		else years.set(division, [year]);
	}
	return years;
}

function metricTopics({ metrics, reports }: Archive): JumpTopic[] {
	const stating = new Map<string, number>();
	for (const { observations } of reports) {
		for (const key of new Set(observations.map(({ metric }) => metric.key)))
			stating.set(key, (stating.get(key) ?? 0) + 1);
	}
	// A sum stands before its parts: who types 法律援助 wants all cases first.
	const countOf = ({ key, composite }: Metric) => {
		const own = stating.get(key) ?? 0;
		const parts = composite?.op === 'sum' ? [...composite.parts, ...composite.optional] : [];
		return own === 0 ? 0 : Math.max(own, ...parts.map((part) => stating.get(part) ?? 0));
	};
	return [...metrics.values()].map((metric) => topicOf(metric, countOf(metric)));
}

function topicOf({ key, zh, en }: Metric, count: number): JumpTopic {
	return ['metric', key, zh, en, readName(zh), metricPath(key), count];
}

function chapterTopics({ chapters }: Archive): JumpTopic[] {
	return chapters.map(({ id, number, zh, en }) => [
		'chapter',
		id,
		zh,
		en,
		readName(zh),
		`${metricsPath()}#${id}`,
		number,
	]);
}
