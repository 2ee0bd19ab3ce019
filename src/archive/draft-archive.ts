/** All text files of a content folder → the draft that the laws judge. Pure; `reader.node.ts` brings the files. */
import type { z } from 'zod';
import { indexOutline, NOWHERE, type OutlineIndex } from './chapters.ts';
import type { ArchiveDraft, DocumentDraft, Entry, PlanDraft, ReportDraft, TextFile } from './draft.ts';
import { Locator } from './locate.ts';
import { parseDocument } from './parse-document.ts';
import { parseEntry } from './parse-entry.ts';
import type { Problem } from './problem.ts';
import { readingProblem, START } from './reading-rules.ts';
import {
	AboutArchiveSchema,
	CorrectionsSchema,
	type Division,
	DivisionsSchema,
	type Metric,
	MetricSchema,
	type Outline,
	OutlineSchema,
	PlanSchema,
	type ReportFrontmatter,
	ReportSchema,
	RuleSchema,
} from './schema/index.ts';

/** The files by what they hold, each list sorted by path. */
export interface ContentFiles {
	outline: TextFile | null;
	divisions: TextFile | null;
	metrics: TextFile[];
	reports: TextFile[];
	plans: TextFile[];
	rules: TextFile[];
	/** May be absent. */
	corrections: TextFile | null;
	about: TextFile | null;
	/** Paths of files that are there and are no readable text. */
	unreadable: string[];
}

export interface Drafted {
	draft: ArchiveDraft;
	problems: Problem[];
	/** Reports and plans found, readable or not. */
	documents: number;
}

function pathsOf({ metrics, reports, plans, rules, unreadable }: ContentFiles): string[] {
	return [...[...metrics, ...reports, ...plans, ...rules].map(({ path }) => path), ...unreadable];
}

/** The files of the registry, without documents. */
export type Registry = Pick<ArchiveDraft, 'outline' | 'divisions' | 'metrics' | 'divisionOf' | 'metricOf'>;

/** Parses every file, to be judged on the day `today`. The draft holds what could be read; `sources` is still empty. */
export function draftArchive(files: ContentFiles, today: string): Drafted {
	const problems: Problem[] = [];
	const registry = draftRegistry(files, problems);
	const outline = outlineIndexOf(registry);
	const reports = files.reports.flatMap((file) => {
		const { report, problems: found } = draftReport(file, outline, registry);
		problems.push(...found);
		return report ?? [];
	});
	const plans: PlanDraft[] = documents(files.plans, PlanSchema, outline, problems);
	const rules = files.rules.flatMap((file) => parsed(file, RuleSchema, problems) ?? []);
	const corrections =
		files.corrections === null ? null : parsed(files.corrections, CorrectionsSchema, problems);
	const about = files.about === null ? null : parsed(files.about, AboutArchiveSchema, problems);
	const documentPaths = pathsOf(files).filter((path) => /^(?:reports|plans)\//.test(path));
	if (documentPaths.length === 0) problems.push(noDocuments());
	const read = new Set([...registry.metrics, ...reports, ...plans, ...rules].map(({ path }) => path));
	const unread = new Set(pathsOf(files).filter((path) => !read.has(path)));
	const sources = new Map<string, string | null>();
	const draft = {
		today,
		...registry,
		reports,
		plans,
		rules,
		corrections: corrections === null ? [] : items(corrections),
		licence: about?.data.licence ?? null,
		sources,
		unread,
		reportOf: byId(reports),
		planOf: byId(plans),
	};
	return { draft, problems, documents: documentPaths.length };
}

/** How headings are placed; nowhere where the outline cannot be read. */
export function outlineIndexOf({ outline }: Pick<Registry, 'outline'>): OutlineIndex {
	return outline === null ? NO_OUTLINE : indexOutline(outline.data);
}

/** Parses one report and finds the places of its figures; `report` is null where its frontmatter cannot be used. */
export function draftReport(
	file: TextFile,
	outline: OutlineIndex,
	{ metricOf }: Pick<Registry, 'metricOf'>,
): { report: ReportDraft | null; problems: Problem[] } {
	const { document, problems } = parseDocument(file, ReportSchema, outline);
	return { report: document === null ? null : located(document, metricOf), problems };
}

const NO_OUTLINE: OutlineIndex = { phrases: [], intro: NOWHERE };

/** Parses divisions, outline and metrics; what is wrong with them is added to `problems`. */
export function draftRegistry(files: ContentFiles, problems: Problem[]): Registry {
	const outline = files.outline === null ? null : parsed(files.outline, OutlineSchema, problems);
	const list = files.divisions === null ? null : parsed(files.divisions, DivisionsSchema, problems);
	const lacks = (path: string) => !files.unreadable.includes(path);
	if (files.outline === null && lacks('outline.yaml'))
		problems.push(missing('outline-missing', 'outline.yaml', OUTLINE_REMEDY));
	if (files.divisions === null && lacks('divisions.yaml'))
		problems.push(missing('divisions-missing', 'divisions.yaml', DIVISIONS_REMEDY));
	const divisions = list === null ? [] : items(list);
	const metrics = files.metrics.flatMap((file) => parsed(file, MetricSchema, problems) ?? []);
	return { outline, divisions, metrics, divisionOf: byCode(divisions), metricOf: byKey(metrics, outline) };
}

const OUTLINE_REMEDY = 'Add `outline.yaml` with `chapters:`; the outline of another archive can be copied.';
const DIVISIONS_REMEDY = 'Add `divisions.yaml`, a list of entries with `code` and `name`.';

function missing(rule: 'outline-missing' | 'divisions-missing', path: string, remedy: string): Problem {
	return readingProblem(rule, path, START, `The content folder has no \`${path}\`.`, remedy);
}

function noDocuments(): Problem {
	const remedy = 'Add a report as docs/adding-a-report.md says, or point `--content` at another folder.';
	return readingProblem('no-documents', 'reports', START, 'There is no report and no plan.', remedy);
}

function parsed<S extends z.ZodType>(
	file: TextFile,
	schema: S,
	problems: Problem[],
): Entry<z.output<S>> | null {
	const { entry, problems: found } = parseEntry(file, schema);
	problems.push(...found);
	return entry;
}

function documents<F extends { division: string; year: number }>(
	files: readonly TextFile[],
	schema: z.ZodType<F>,
	outline: OutlineIndex,
	problems: Problem[],
): DocumentDraft<F>[] {
	return files.flatMap((file) => {
		const { document, problems: found } = parseDocument(file, schema, outline);
		problems.push(...found);
		return document ?? [];
	});
}

function located(
	document: DocumentDraft<ReportFrontmatter>,
	metricOf: ReadonlyMap<string, Metric>,
): ReportDraft {
	const locator = new Locator(document.blocks, document.search);
	const figures = document.data.metrics.map(({ metric, quote, value, unit }) =>
		locator.figure(quote, value, metricOf.get(metric)?.unit ?? unit ?? ''),
	);
	const ignored = document.data.ignored.map(({ quote, number }) => locator.printed(quote, number));
	return { ...document, figures, ignored };
}

function items<T>(list: Entry<T[]>): Entry<T>[] {
	return list.data.map((data, i) => ({ path: list.path, data, at: (path) => list.at([i, ...path]) }));
}

function byCode(divisions: readonly Entry<Division>[]): Map<string, Division> {
	const sorted = divisions.map(({ data }) => data).sort((a, b) => (a.code < b.code ? -1 : 1));
	return new Map(sorted.map((division) => [division.code, division]));
}

/** In the order of the chapters, then of the keys. */
function byKey(metrics: readonly Entry<Metric>[], outline: Entry<Outline> | null): Map<string, Metric> {
	const order = new Map(outline?.data.chapters.map(({ id }, i) => [id, i]));
	const rank = (metric: Metric) => order.get(metric.chapter) ?? order.size;
	const sorted = metrics
		.map(({ data }) => data)
		.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
	return new Map(sorted.map((metric) => [metric.key, metric]));
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
	return new Map(entries.toReversed().map((entry) => [entry.id, entry]));
}
