import { z } from 'zod';
import { type Checksum, parseSums } from './checksums.ts';
import { type Files, UnreadableFiles } from './files-to-verify.ts';
import { isLitter } from './litter.ts';

/** A file that is not as it was published. */
export interface Finding {
	path: string;
	/** `missing`: listed, not there; `changed`: other bytes; `unlisted`: there, in no list; `unreadable`: cannot be read. */
	kind: 'missing' | 'changed' | 'unlisted' | 'unreadable';
	detail?: string;
}

export interface Verified {
	/** Lists that were read: `SHA256SUMS`, `manifest.json`, `data/checksums.json`. */
	lists: string[];
	/** Files that were compared. */
	files: number;
	/** Documents among them. */
	documents: number;
	/** Files of a built site that is no package: no list has them, so nothing is known of them. */
	others: number;
	/** SHA-256 of `SHA256SUMS` in hexadecimal, which a reader compares with one from elsewhere; null where there is none. */
	own: string | null;
	findings: Finding[];
}

/** Bytes of the largest list that is read: some 300,000 files. */
const LARGEST_LIST = 64_000_000;
const SUMS = 'SHA256SUMS';
const MANIFEST = 'manifest.json';
const DOCUMENTS = 'data/checksums.json';

const ChecksumsSchema = z.object({
	algorithm: z.literal('sha256'),
	documents: z.array(z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

const ManifestSchema = z.object({
	files: z.array(z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

/**
 * Holds files against the lists among them, and the lists against one another: a file is changed where any of them says so. Throws `UnreadableFiles` where there is no list, or none that can be read:
 * nothing is known then.
 */
export async function verifyFiles(files: Files): Promise<Verified> {
	const present = new Set(files.paths);
	const sums = present.has(SUMS) ? await readSums(files) : null;
	const documents = present.has(DOCUMENTS) ? await readDocuments(files) : null;
	// Only a package has a manifest, and a package has a list of all its files.
	const isPackage = present.has(MANIFEST);
	const manifest = isPackage ? await readManifest(files) : null;
	if (sums === null && documents === null)
		throw new UnreadableFiles(
			`It holds neither ${SUMS} nor ${DOCUMENTS}, so there is nothing to compare with.`,
		);
	const listed = new Map<string, Set<string>>();
	for (const { path, sha256 } of [...(sums ?? []), ...(manifest ?? []), ...(documents ?? [])])
		listed.set(path, (listed.get(path) ?? new Set()).add(sha256));
	const findings: Finding[] = sums === null && isPackage ? [{ path: SUMS, kind: 'missing' }] : [];
	for (const [path, wanted] of listed) {
		const finding = present.has(path)
			? await compare(files, path, wanted)
			: { path, kind: 'missing' as const };
		if (finding) findings.push(finding);
	}
	if (sums !== null) for (const finding of unlisted(files.paths, listed)) findings.push(finding);
	const lists = [...(sums ? [SUMS] : []), ...(manifest ? [MANIFEST] : []), ...(documents ? [DOCUMENTS] : [])];
	const own = sums ? await files.digest(SUMS) : null;
	findings.sort((a, b) => (a.path < b.path ? -1 : 1));
	const others = sums === null ? unlisted(files.paths, listed).length : 0;
	return { lists, files: listed.size, documents: documents?.length ?? 0, others, own, findings };
}

async function compare(files: Files, path: string, wanted: ReadonlySet<string>): Promise<Finding | null> {
	try {
		const found = await files.digest(path);
		return wanted.size === 1 && wanted.has(found) ? null : { path, kind: 'changed', detail: found };
	} catch (error) {
		return { path, kind: 'unreadable', detail: (error as Error).message };
	}
}

function unlisted(paths: readonly string[], listed: ReadonlyMap<string, unknown>): Finding[] {
	return paths
		.filter((path) => path !== SUMS && !listed.has(path) && !isLitter(path))
		.map((path) => ({ path, kind: 'unlisted' as const }));
}

async function readSums(files: Files): Promise<Checksum[]> {
	const sums = parseSums(await files.text(SUMS, LARGEST_LIST));
	if (sums === null) throw new UnreadableFiles(`${SUMS} is not a list of checksums.`);
	return sums;
}

/** Null where it is none: `SHA256SUMS` then says that it was changed. */
async function readManifest(files: Files): Promise<Checksum[] | null> {
	const text = await files.text(MANIFEST, LARGEST_LIST);
	try {
		return ManifestSchema.parse(JSON.parse(text)).files;
	} catch {
		return null;
	}
}

async function readDocuments(files: Files): Promise<Checksum[]> {
	const text = await files.text(DOCUMENTS, LARGEST_LIST);
	try {
		return ChecksumsSchema.parse(JSON.parse(text)).documents;
	} catch {
		throw new UnreadableFiles(`${DOCUMENTS} is not a list of checksums.`);
	}
}
