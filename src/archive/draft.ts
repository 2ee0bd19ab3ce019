/** The archive as read, before the laws have passed it: everything with its file and place. */
import type { Oddity } from './body.ts';
import type { LocatedFigure, QuoteSearch } from './locate.ts';
import type { Block, Section } from './model.ts';
import type { Position } from './problem.ts';
import type {
	Correction,
	Division,
	Licence,
	Metric,
	Outline,
	PlanFrontmatter,
	ReportFrontmatter,
	Rule,
} from './schema/index.ts';
import type { YamlPath } from './yaml-file.ts';

/** A text file of the content folder. */
export interface TextFile {
	/** Below the content folder, with `/`. */
	path: string;
	text: string;
	/** SHA-256 of its bytes, in hexadecimal. */
	digest: string;
}

/** Data that passed its schema, and where its fields stand. */
export interface Entry<T> {
	path: string;
	data: T;
	at(path: YamlPath): Position;
}

export interface DocumentDraft<F> extends Entry<F> {
	/** `<division>-<year>` as the frontmatter says. */
	id: string;
	digest: string;
	body: string;
	bodyLine: number;
	sections: Section[];
	blocks: Block[];
	oddities: Oddity[];
	search: QuoteSearch;
}

export interface ReportDraft extends DocumentDraft<ReportFrontmatter> {
	/** One for each of `data.metrics`, in order. */
	figures: LocatedFigure[];
	/** One for each of `data.ignored`, in order. */
	ignored: LocatedFigure[];
}

export type PlanDraft = DocumentDraft<PlanFrontmatter>;

export interface ArchiveDraft {
	/** The day on which it is judged, `2024-05-31`. */
	today: string;
	outline: Entry<Outline> | null;
	divisions: Entry<Division>[];
	metrics: Entry<Metric>[];
	reports: ReportDraft[];
	plans: PlanDraft[];
	rules: Entry<Rule>[];
	corrections: Entry<Correction>[];
	licence: Licence | null;
	/**
	 * SHA-256 of the files below `sources/` that documents name, by path below it; null where the path leads elsewhere, absent
	 * where there is no such file.
	 */
	sources: Map<string, string | null>;
	/** Paths of files that could not be read, those below `sources/` too: what refers to them is not judged. */
	unread: Set<string>;
	divisionOf: Map<string, Division>;
	metricOf: Map<string, Metric>;
	/** The first report of each id. */
	reportOf: Map<string, ReportDraft>;
	planOf: Map<string, PlanDraft>;
}

/** Whether `<division>-<year>` may be a report: one that is read, or whose file could not be. */
export function mayBeReport({ reportOf, unread }: ArchiveDraft, id: string): boolean {
	return reportOf.has(id) || unread.has(`reports/${id.replace('-', '/')}.md`);
}

/** Whether a key may be a metric: one that is read, or whose file could not be. */
export function mayBeMetric({ metricOf, unread }: ArchiveDraft, key: string): boolean {
	return metricOf.has(key) || [...unread].some((path) => path.endsWith(`/${key}.yaml`));
}

/** Reports, then plans. */
export function documentsOf(
	draft: ArchiveDraft,
): (DocumentDraft<ReportFrontmatter> | DocumentDraft<PlanFrontmatter>)[] {
	return [...draft.reports, ...draft.plans];
}
