import type { Archive, Report } from '../archive/model.ts';
import type { Chapter, Division, Metric } from '../archive/schema/index.ts';
import { chineseIn, choose, type Language, messages } from '../i18n/index.ts';

/** A name, and its language where it is not the page's. */
export interface Named {
	text: string;
	lang: 'zh-CN' | undefined;
}

export function divisionName(language: Language, division: Division): Named {
	if (language === 'en' && division.english) return { text: division.english, lang: undefined };
	return { text: division.name, lang: chineseIn(language) };
}

export function metricName(language: Language, metric: Metric): string {
	return choose(language, metric);
}

/** 第六章 对行政权力的制约和监督 → its two halves in the language of the page. */
export function chapterName(language: Language, chapter: Chapter): { number: string; name: string } {
	return { number: messages(language).place.chapter(chapter.number), name: choose(language, chapter) };
}

/** The divisions above one, province first, itself left out. A parent that the archive does not hold ends the trail. */
export function trailOf(archive: Archive, division: Division): Division[] {
	const trail: Division[] = [];
	const seen = new Set([division.code]);
	let parent = division.parent;
	while (parent !== null && !seen.has(parent)) {
		seen.add(parent);
		const above = archive.divisions.get(parent);
		if (!above) break;
		trail.unshift(above);
		parent = above.parent;
	}
	return trail;
}

/** `410000` is a province, `410400` a prefecture, `410411` of county level: GB/T 2260 counts levels in pairs of digits. */
export function levelOf(division: Division): 'province' | 'prefecture' | 'county' {
	if (division.code.endsWith('0000')) return 'province';
	return division.code.endsWith('00') ? 'prefecture' : 'county';
}

const reportsById = new WeakMap<Archive, Map<string, Report>>();

/** The report `410411-2020`. */
export function reportById(archive: Archive, id: string): Report | undefined {
	let index = reportsById.get(archive);
	if (!index) {
		index = new Map(archive.reports.map((report) => [report.id, report]));
		reportsById.set(archive, index);
	}
	return index.get(id);
}
