/** Reads and judges a whole archive. Nothing else in the project knows where content lies on disk. */
import { assembleArchive } from './assemble.ts';
import { type ArchiveDraft, documentsOf, type TextFile } from './draft.ts';
import { type ContentFiles, draftArchive, draftRegistry, type Registry } from './draft-archive.ts';
import { inBatches } from './in-batches.ts';
import { checkLaws } from './laws/index.ts';
import type { Archive } from './model.ts';
import { presentDay } from './present-day.ts';
import { errorsOf, type Problem, sortProblems } from './problem.ts';
import { type Listing, listFolder, readFiles, realFolder, sourceDigest } from './read-folder.node.ts';
import { readingProblem, START } from './reading-rules.ts';
import { type SystemError, unreadable } from './unreadable.ts';

export interface ReadArchive {
	/** Null where there is an error. */
	archive: Archive | null;
	/** Sorted, each once. */
	problems: Problem[];
	/** Reports and plans found, readable or not. */
	documents: number;
}

/** Reads the archive in a folder and judges it on the day `today`. Never throws for what the folder holds. */
export async function readArchive(folder: string, today = presentDay(Date.now())): Promise<ReadArchive> {
	const root = await realFolder(folder);
	if (root === null) return { archive: null, problems: [contentMissing(folder)], documents: 0 };
	const listing = await listFolder(root);
	if (listing.isPartial) return unlisted(listing);
	const { files, problems } = await readListed(root, listing);
	const drafted = draftArchive(files, today);
	const ofSources = await addSources(drafted.draft, root);
	const all = sortProblems([...problems, ...drafted.problems, ...ofSources, ...checkLaws(drafted.draft)]);
	const archive = errorsOf(all).length > 0 ? null : assembleArchive(drafted.draft, root);
	return { archive, problems: all, documents: drafted.documents };
}

/** Reads divisions, outline and metrics only: what a new report is read against, whatever the state of the others. */
export async function readRegistry(folder: string): Promise<Registry & { problems: Problem[] }> {
	const root = await realFolder(folder);
	if (root === null) return { ...draftRegistry(byKind([], []), []), problems: [contentMissing(folder)] };
	const listing = await listFolder(root);
	const { files, problems } = await readListed(root, listing, /^(?!reports\/|plans\/|rules\/)/);
	const registry = draftRegistry(files, problems);
	return { ...registry, problems: sortProblems(problems) };
}

async function readListed(
	root: string,
	listing: Listing,
	wanted = /^/,
): Promise<{ files: ContentFiles; problems: Problem[] }> {
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

/** Adds to a draft the digests of the files below `sources/` that its documents name; returns the problems of those that cannot be read. */
export async function addSources(draft: ArchiveDraft, root: string): Promise<Problem[]> {
	const named = [...new Set(documentsOf(draft).map(({ data }) => data.source.file))];
	const problems = await inBatches(named, async (file) => {
		const path = `sources/${file}`;
		try {
			const digest = await sourceDigest(root, file);
			if (digest !== undefined) draft.sources.set(file, digest);
			return [];
		} catch (error) {
			draft.unread.add(path);
			return [unreadable(path, error as SystemError)];
		}
	});
	return problems.flat();
}

/** Where a folder cannot be listed, nobody knows what the rest refers to: nothing is judged. */
export function unlisted({ paths, problems }: Listing): ReadArchive {
	const documents = paths.filter((path) => /^(?:reports|plans)\//.test(path)).length;
	return { archive: null, problems: sortProblems(problems), documents };
}

/** There is no such folder. */
export function contentMissing(folder: string): Problem {
	const remedy = 'Point `--content` or CONTENT_DIR at the folder that holds `divisions.yaml`.';
	return readingProblem('content-missing', folder, START, `There is no folder \`${folder}\`.`, remedy);
}
