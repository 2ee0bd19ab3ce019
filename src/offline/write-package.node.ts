import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { toSums } from './checksums.ts';
import { type FileFacts, fileDigest, fileFacts, textDigest } from './digest.node.ts';
import { type PackageFacts, toPackageReadme } from './package-readme.ts';
import { unportablePaths } from './portable-paths.ts';
import { type Packed, writeZip } from './write-zip.node.ts';

/** A package that was written. */
export interface WrittenPackage {
	file: string;
	bytes: number;
	files: number;
	/** A package of this name lay there, and was another. */
	replaced: boolean;
	/** Files that some systems will not unzip, each with the reason. */
	unportable: string[];
}

/** Files that only a server is asked for. From disk nothing is saved: all files are at hand. */
const FOR_SERVERS = /\.(br|gz)$|^offline\/saves\//;

/**
 * Packs a built site into `folder` as `<name>.zip`, with `README.html`, `manifest.json` (every file with its size and
 * SHA-256) and `SHA256SUMS` (the same for `sha256sum -c`, these three included as far as a list can hold itself).
 */
export async function writePackage(
	site: string,
	folder: string,
	name: string,
	facts: PackageFacts,
): Promise<WrittenPackage> {
	const built = await fileFacts(site, (path) => !FOR_SERVERS.test(path));
	const readme = made('README.html', toPackageReadme(facts));
	const manifest = made('manifest.json', toManifest(facts, [...built, readme.facts].sort(byPath)));
	const sums = toSums([...built, readme.facts, manifest.facts].sort(byPath));
	const entries: Packed[] = [
		...built.map(({ path }) => ({ path, content: { file: join(site, path) } })),
		...[readme, manifest, made('SHA256SUMS', sums)].map(({ facts, text }) => ({
			path: facts.path,
			content: { text },
		})),
	];
	const file = join(folder, `${name}.zip`);
	const before = await fileDigest(file).catch(() => null);
	await writeZip(file, entries, facts.date ?? '1980-01-01');
	const unportable = unportablePaths(entries.map(({ path }) => path));
	const replaced = before !== null && before !== (await fileDigest(file));
	return { file, bytes: (await stat(file)).size, files: entries.length, replaced, unportable };
}

const byPath = (a: FileFacts, b: FileFacts) => (a.path < b.path ? -1 : 1);

function made(path: string, text: string): { facts: FileFacts; text: string } {
	return { text, facts: { path, bytes: Buffer.byteLength(text), sha256: textDigest(text) } };
}

function toManifest({ date, site, reports, plans, only }: PackageFacts, files: FileFacts[]): string {
	const about = { name: 'duizhao', date, site, division: only?.zh ?? null, reports, plans };
	return `${JSON.stringify({ ...about, files }, null, '\t')}\n`;
}
