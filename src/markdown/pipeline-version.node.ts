import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the pipeline rests on, its own folder aside. */
const FOUNDATIONS = ['src/archive/body.ts', 'src/archive/plain-text.ts', 'package-lock.json'];

/**
 * Names the state of the pipeline: a digest over its sources and foundations, so that a change in a plugin or in any
 * package renders anew. `root` is the project's folder; rejects where it holds no sources.
 */
export async function pipelineVersion(root = process.cwd()): Promise<string> {
	const folder = join(root, 'src', 'markdown');
	const sources = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
	const paths = sources.toSorted().map((name) => join(folder, name));
	const hash = createHash('sha256');
	for (const path of [...paths, ...FOUNDATIONS.map((name) => join(root, name))]) {
		const bytes = await readFile(path);
		hash.update(`${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex').slice(0, 16);
}
