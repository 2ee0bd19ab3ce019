/** By when a report was to be made public, as far as a document of the archive says. */
import type { Archive, Report } from '../archive/model.ts';
import type { Chapter, Rule } from '../archive/schema/index.ts';

export interface Due {
	rule: Rule;
	/** Last day, `2021-03-31`. */
	date: string;
	/** Days from the report's own date to that day, negative where it is later; null where the report bears no date. */
	daysBefore: number | null;
}

const DAY = 86_400_000;

/** The rule that binds the report's division in its year, the nearest first; null where none does. */
export function dueOf(
	{ rules }: Pick<Archive, 'rules'>,
	report: Pick<Report, 'division' | 'year' | 'issued'>,
): Due | null {
	const binding = rules
		.map((rule) => ({ rule, reach: reachOf(rule, report.division) }))
		.filter(
			({ rule, reach }) => reach > 0 && rule.from <= report.year && (rule.to ?? report.year) >= report.year,
		)
		.sort((a, b) => b.reach - a.reach);
	const rule = binding[0]?.rule;
	if (!rule) return null;
	const date = `${report.year + 1}-${rule.due}`;
	const daysBefore = report.issued === null ? null : (Date.parse(date) - Date.parse(report.issued)) / DAY;
	return { rule, date, daysBefore };
}

/** Digits of the code that the rule names; 0 where it does not bind the division. */
function reachOf({ divisions }: Rule, code: string): number {
	return Math.max(0, ...divisions.filter((prefix) => code.startsWith(prefix)).map(({ length }) => length));
}

/** The chapters of the outline that a report writes on, by a section, a paragraph or a metric, and those that it does not. */
export function chaptersPresent(
	archive: Pick<Archive, 'chapters'>,
	report: Report,
): { present: Chapter[]; absent: Chapter[] } {
	const metrics = report.observations.map(({ metric }) => metric);
	const written = new Set([...report.blocks, ...report.sections, ...metrics].map(({ chapter }) => chapter));
	const isPresent = ({ id }: Chapter) => written.has(id);
	return {
		present: archive.chapters.filter(isPresent),
		absent: archive.chapters.filter((chapter) => !isPresent(chapter)),
	};
}
