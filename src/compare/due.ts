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

/** How a report answers to the chapters of the outline. Paragraphs go with their section, so none of one may yet be spoken of. */
export interface ChaptersOfReport {
	/** With a section or a paragraph. */
	written: Chapter[];
	/** Without, but with a metric, which stands in a paragraph of another. */
	figuresOnly: Chapter[];
	absent: Chapter[];
}

export function chaptersPresent(archive: Pick<Archive, 'chapters'>, report: Report): ChaptersOfReport {
	const written = new Set([...report.blocks, ...report.sections].map(({ chapter }) => chapter));
	const counted = new Set(report.observations.map(({ metric }) => metric.chapter));
	const those = (fits: (id: string) => boolean) => archive.chapters.filter(({ id }) => fits(id));
	return {
		written: those((id) => written.has(id)),
		figuresOnly: those((id) => !written.has(id) && counted.has(id)),
		absent: those((id) => !written.has(id) && !counted.has(id)),
	};
}
