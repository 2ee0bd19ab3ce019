import type { Report, Section } from '../archive/model.ts';

/** An entry of a report's outline: a section of the first depth, with what stands below it. */
export interface OutlineEntry {
	/** Fragment of the section or of the opening's first paragraph. */
	anchor: string;
	/** As printed before the 、: 一. Empty for the opening and for headings without a number. */
	number: string;
	/** Null for the text before the first heading. */
	title: string | null;
	/** Observations in it. */
	metrics: number;
}

/** The outline of a report with the number of its metrics by section. Sections of depth two count to the one above. */
export function outlineOf(report: Report): OutlineEntry[] {
	const counts = countByBlock(report);
	const entries: OutlineEntry[] = [];
	for (const section of report.sections) {
		const metrics = section.blocks.reduce((sum, n) => sum + (counts.get(n) ?? 0), 0);
		const last = entries.at(-1);
		if (section.depth > 1 && last) last.metrics += metrics;
		else if (section.depth > 0 || section.blocks.length > 0) entries.push({ ...headingOf(section), metrics });
	}
	return entries;
}

/** Sections of the first depth; what reports call their 部分. */
export function partsOf(report: Report): number {
	return report.sections.filter((section) => section.depth === 1).length;
}

function countByBlock(report: Report): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { figure } of report.observations) counts.set(figure.block, (counts.get(figure.block) ?? 0) + 1);
	return counts;
}

function headingOf(section: Section): Omit<OutlineEntry, 'metrics'> {
	if (section.depth === 0) return { anchor: `p-${section.blocks[0] ?? 1}`, number: '', title: null };
	const [, number = '', title = section.heading] =
		/^([一二三四五六七八九十]+)、(.*)$/su.exec(section.heading) ?? [];
	return { anchor: section.id, number, title };
}
