/** Reads and judges a whole archive. Nothing else in the project knows where content lies on disk. */
import { assembleArchive } from './assemble.ts';
import { type ArchiveDraft, documentsOf, type TextFile } from './draft.ts';
import { type ContentFiles, draftArchive, draftRegistry, type Registry } from './draft-archive.ts';
import { inBatches } from './in-batches.ts';
import { checkLaws } from './laws/index.ts';
import type { Archive } from './model.ts';
import { errorsOf, type Problem, sortProblems } from './problem.ts';
import { listFolder, readFiles, realFolder, sourceDigest } from './read-folder.node.ts';
import { readingProblem, START } from './reading-rules.ts';

export interface ReadArchive {
	/** Null where there is an error. */
	archive: Archive | null;
	/** Sorted, each once. */
	problems: Problem[];
	/** Reports and plans found, readable or not. */
	documents: number;
}

/** Reads the archive in a folder. Never throws for what the folder holds. */
export async function readArchive(folder: string): Promise<ReadArchive> {
	const root = await realFolder(folder);
	if (root === null) return { archive: null, problems: [contentMissing(folder)], documents: 0 };
	const { files, problems } = await readContent(root);
	const drafted = draftArchive(files);
	await addSources(drafted.draft, root);
	const all = sortProblems([...problems, ...drafted.problems, ...checkLaws(drafted.draft)]);
	const archive = errorsOf(all).length > 0 ? null : assembleArchive(drafted.draft, root);
	return { archive, problems: all, documents: drafted.documents };
}

/** Reads divisions, outline and metrics only: what a new report is read against, whatever the state of the others. */
export async function readRegistry(folder: string): Promise<Registry & { problems: Problem[] }> {
	const root = await realFolder(folder);
	const nothing = { files: byKind([], []), problems: [contentMissing(folder)] };
	const { files, problems } =
		root === null ? nothing : await readContent(root, /^(?!reports\/|plans\/|rules\/)/);
	const registry = draftRegistry(files, problems);
	return { ...registry, problems: sortProblems(problems) };
}

async function readContent(
	root: string,
	wanted = /^/,
): Promise<{ files: ContentFiles; problems: Problem[] }> {
	const listing = await listFolder(root);
	const paths = listing.paths.filter((path) => wanted.test(path));
	const { files, problems } = await readFiles(root, paths);
	return { files: byKind(files, paths), problems: [...listing.problems, ...problems] };
}

/** The files of a content folder, by what they hold. */
export function byKind(files: readonly TextFile[], paths: readonly string[]): ContentFiles {
	const read = new Set(files.map(({ path }) => path));
	const below = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
	const at = (path: string) => files.find((file) => file.path === path) ?? null;
	return {
		outline: at('outline.yaml'),
		divisions: at('divisions.yaml'),
		metrics: below('metrics'),
		reports: below('reports'),
		plans: below('plans'),
		rules: below('rules'),
		corrections: at('corrections.yaml'),
		about: at('archive.yaml'),
		unreadable: paths.filter((path) => !read.has(path)),
	};
}

/** Adds to a draft the digests of the files below `sources/` that its documents name. */
export async function addSources(draft: ArchiveDraft, root: string): Promise<void> {
	const named = [...new Set(documentsOf(draft).map(({ data }) => data.source.file))];
	const digests = await inBatches(named, (file) => sourceDigest(root, file));
	named.forEach((file, i) => {
		const digest = digests[i];
		if (digest !== undefined) draft.sources.set(file, digest);
	});
}

/** There is no such folder. */
export function contentMissing(folder: string): Problem {
	const remedy = 'Point `--content` or CONTENT_DIR at the folder that holds `divisions.yaml`.';
	return readingProblem('content-missing', folder, START, `There is no folder \`${folder}\`.`, remedy);
}
