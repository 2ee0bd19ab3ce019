import type { Archive } from '../archive/model.ts';
import { metricPath, metricsPath } from '../urls/urls.ts';
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
];

/** What the jump box can find: the data of the piece `jump`. */
export interface JumpList {
	divisions: JumpDivision[];
	topics: JumpTopic[];
}

export function toJumpList(archive: Archive): JumpList {
	const codes = [...archive.divisions.keys()];
	const divisions = [...archive.divisions.values()].map(
		({ code, name, english, pinyin, parent }): JumpDivision => {
			const yearsIn = (documents: readonly { division: string; year: number }[]) =>
				documents.filter(({ division }) => division === code).map(({ year }) => year);
			const readings = pinyin === null ? readPlaceName(name) : [pinyin];
			const above = parent === null ? -1 : codes.indexOf(parent);
			return [
				code,
				name,
				readings.join('|'),
				above,
				english ?? '',
				yearsIn(archive.reports),
				yearsIn(archive.plans),
			];
		},
	);
	return { divisions, topics: [...metricTopics(archive), ...chapterTopics(archive)] };
}

function metricTopics({ metrics }: Archive): JumpTopic[] {
	return [...metrics.values()].map(({ key, zh, en }) => [
		'metric',
		key,
		zh,
		en,
		readName(zh),
		metricPath(key),
	]);
}

function chapterTopics({ chapters }: Archive): JumpTopic[] {
	return chapters.map(({ id, zh, en }) => ['chapter', id, zh, en, readName(zh), `${metricsPath()}#${id}`]);
}
