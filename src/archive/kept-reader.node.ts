/** The same reading as `reader.node.ts`, for archives of any size: reports are kept on disk, and in memory without their texts. */
import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleArchive } from './assemble.ts';
import type { ArchiveDraft, ReportDraft } from './draft.ts';
import { type Drafted, draftArchive, draftReport, outlineIndexOf } from './draft-archive.ts';
import { Keep } from './keep.node.ts';
import { fromKept, type KeptHead, type KeptPlace, type KeptText, toDraft, toKept } from './kept-report.ts';
import { checkArchive, checkDocuments } from './laws/index.ts';
import type { Archive } from './model.ts';
import { presentDay } from './present-day.ts';
import { errorsOf, type Problem, sortProblems } from './problem.ts';
import { type Listing, listFolder, openTextFile, readFiles, realFolder } from './read-folder.node.ts';
import { addSources, byKind, contentMissing, type ReadArchive, unlisted } from './reader.node.ts';

export interface KeepOptions {
	/** Folder in which reports are kept; may be deleted at any time. */
	folder: string;
	/** Another program reads anew: a digest of its sources. */
	version: string;
	/** What is wrong with an archive of one report, beyond the laws. */
	judge?: (archive: Archive) => Problem[];
	/** Is told, before any is read, which reports are not kept yet, perhaps none; it may let threads `keepReports` them. */
	prepare?: (paths: string[]) => Promise<void>;
	/** The day on which it is judged. Nothing that is kept rests on it. */
	today?: string;
}

/** Reads the archive in a folder, as `readArchive` does. `body`, `sections` and `blocks` of its reports are read when they are asked for. */
export async function readKeptArchive(folder: string, options: KeepOptions): Promise<ReadArchive> {
	const root = await realFolder(folder);
	if (root === null) return { archive: null, problems: [contentMissing(folder)], documents: 0 };
	const listing = await listFolder(root);
	if (listing.isPartial) return unlisted(listing);
	const reader = await openReader(root, listing, options);
	await options.prepare?.(reader.paths.filter((path) => !reader.isKept(path)));
	const read = reader.paths.map((path) => reader.read(path));
	// A draft of its own: the reader lives as long as the archive, and drafts of reports need not.
	const draft: ArchiveDraft = { ...reader.drafted.draft };
	const places = new Map<ReportDraft, { head: KeptHead; place: KeptPlace }>();
	for (const { kept } of read) if (kept) places.set(kept.draft, kept);
	draft.reports = [...read.flatMap(({ kept, draft: whole }) => kept?.draft ?? whole ?? [])];
	draft.reportOf = new Map(draft.reports.toReversed().map((report) => [report.id, report]));
	for (const { path } of draft.reports) draft.unread.delete(path);
	const ofSources = await addSources(draft, root);
	const ofReports = read.flatMap(({ problems }) => problems);
	const ofOthers = [...checkDocuments({ ...draft, reports: [] }), ...checkArchive(draft)];
	const problems = sortProblems([...reader.problems, ...ofReports, ...ofSources, ...ofOthers]);
	const { documents } = reader.drafted;
	if (errorsOf(problems).length > 0) return { archive: null, problems, documents };
	reader.prune(options.prepare !== undefined);
	const archive = assembleArchive(draft, root, (report) => {
		const kept = places.get(report);
		if (kept === undefined) throw new Error(`A bug of Duizhao: ${report.path} was not kept.`);
		return fromKept(kept.head, kept.place, draft);
	});
	return { archive, problems, documents };
}

/** Reads reports so that they are kept: what a thread does for `prepare`. */
export async function keepReports(
	folder: string,
	paths: readonly string[],
	options: KeepOptions,
	onRead: () => void = () => {},
): Promise<void> {
	const root = await realpath(folder);
	const reader = await openReader(root, await listFolder(root), options);
	for (const path of paths) {
		reader.read(path);
		onRead();
	}
}

interface ReadReport {
	/** Null where there are errors. */
	kept: { head: KeptHead; place: KeptPlace; draft: ReportDraft } | null;
	draft: ReportDraft | null;
	problems: Problem[];
}

async function openReader(root: string, listing: Listing, options: KeepOptions) {
	const isReport = (path: string) => path.startsWith('reports/');
	const paths = listing.paths.filter(isReport);
	const others = listing.paths.filter((path) => !isReport(path));
	const { files, problems } = await readFiles(root, others);
	// Reports count as not read until they are.
	const { today = presentDay(Date.now()) } = options;
	const drafted = draftArchive(byKind(files, [...others, ...paths]), today);
	const registry = files.filter(({ path }) => path === 'outline.yaml' || path.startsWith('metrics/'));
	const names = registry.map(({ path, digest }) => `${digest} ${path}\n`).join('');
	const version = createHash('sha256').update(`${options.version}\n${names}`).digest('hex').slice(0, 16);
	const found = [...listing.problems, ...problems, ...drafted.problems];
	return new Reader(root, paths, drafted, found, new Keep(join(options.folder, version)), options.judge);
}

class Reader {
	readonly #root: string;
	readonly #keep: Keep;
	readonly #judge: ((archive: Archive) => Problem[]) | undefined;
	readonly #used = new Set<string>();
	readonly paths: readonly string[];
	readonly drafted: Drafted;
	readonly problems: readonly Problem[];

	constructor(
		root: string,
		paths: readonly string[],
		drafted: Drafted,
		problems: readonly Problem[],
		keep: Keep,
		judge: ((archive: Archive) => Problem[]) | undefined,
	) {
		this.#root = root;
		this.#keep = keep;
		this.#judge = judge;
		this.paths = paths;
		this.drafted = drafted;
		this.problems = problems;
	}

	isKept(path: string): boolean {
		const { digest } = openTextFile(this.#root, path);
		return digest !== null && this.#keep.has(this.#keep.fileOf(path, digest));
	}

	read(path: string): ReadReport {
		const { digest, read } = openTextFile(this.#root, path);
		const file = digest === null ? null : this.#keep.fileOf(path, digest);
		const head = file === null ? undefined : this.#keep.readHead(file);
		if (head !== undefined && file !== null && digest !== null) return this.#toRead(head, path, digest, file);
		const parsed = this.#parse(read());
		if (parsed.kept === undefined || file === null || digest === null) return { ...parsed, kept: null };
		this.#keep.write(file, parsed.kept.head, parsed.kept.text);
		return this.#toRead(parsed.kept.head, path, digest, file);
	}

	prune(isWhole: boolean): void {
		if (isWhole) this.#keep.prune(this.#used);
	}

	#toRead(head: KeptHead, path: string, digest: string, file: string): ReadReport {
		this.#used.add(file);
		const place = { path, digest, text: () => this.#textOf(path, file) };
		const draft = toDraft(head, place, () => this.#draftOf(path));
		return { kept: { head, place, draft }, draft, problems: head.problems };
	}

	#parse({ file, problems }: ReturnType<ReturnType<typeof openTextFile>['read']>) {
		if (file === null) return { draft: null, problems };
		const { draft } = this.drafted;
		const { report, problems: found } = draftReport(file, outlineIndexOf(draft), draft);
		if (report === null) return { draft: null, problems: [...problems, ...found] };
		const alone: ArchiveDraft = { ...draft, reports: [report], plans: [], rules: [], corrections: [] };
		const ofLaws = [...problems, ...found, ...checkDocuments(alone)];
		// A report of an unknown division is no report yet; the laws of the archive say so.
		if (errorsOf(ofLaws).length > 0 || !draft.divisionOf.has(report.data.division))
			return { draft: report, problems: ofLaws };
		const archive = assembleArchive(alone, this.#root);
		const [assembled] = archive.reports;
		if (assembled === undefined) return { draft: report, problems: ofLaws };
		const all = [...ofLaws, ...(this.#judge?.(archive) ?? [])];
		const kept = toKept(report.data, assembled, all, this.#judge !== undefined);
		return { draft: report, problems: all, kept };
	}

	/** Where the kept text is gone, the report is read once more. */
	#textOf(path: string, file: string): KeptText {
		const kept = this.#keep.readText(file);
		if (kept !== undefined) return kept;
		const { body, sections, blocks } = this.#draftOf(path);
		this.#keep.remember(file, { body, sections, blocks });
		return { body, sections, blocks };
	}

	#draftOf(path: string): ReportDraft {
		const { report } = this.#reread(path);
		if (report === null)
			throw new Error(`${path} was changed while the archive was being read. Run the command again.`);
		return report;
	}

	#reread(path: string) {
		const { file } = openTextFile(this.#root, path).read();
		const { draft } = this.drafted;
		return file === null ? { report: null } : draftReport(file, outlineIndexOf(draft), draft);
	}
}
