/** Renderings kept on disk. A cache that cannot be read or written costs time, never a page. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plan, Report } from '../archive/model.ts';
import { toRenderInput } from './marks.ts';
import type { Rendered, RenderOptions } from './model.ts';
import { pipelineVersion } from './pipeline-version.node.ts';
import { renderInput } from './render.ts';

/** Where renderings are kept, and the state of the pipeline that made them. */
export interface RenderCache {
	folder: string;
	version: string;
}

/** The cache of the project in `root`. */
export async function openRenderCache(root = process.cwd()): Promise<RenderCache> {
	return { folder: join(root, '.cache', 'markdown'), version: await pipelineVersion(root) };
}

/** `renderDocument`, from the cache where text, marks, links and pipeline are the same. */
export async function renderCached(
	doc: Report | Plan,
	options: RenderOptions,
	cache: RenderCache,
): Promise<Rendered> {
	const input = toRenderInput(doc, options);
	const path = join(cache.folder, cache.version, `${digest(JSON.stringify(input))}.json`);
	const kept = await readRendered(path);
	if (kept) return kept;
	const rendered = renderInput(input);
	await writeRendered(path, rendered);
	return rendered;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A file is the digest of its JSON, a line break, and the JSON; anything else counts as absent. */
async function readRendered(path: string): Promise<Rendered | undefined> {
	const content = await readFile(path, 'utf8').catch(() => '');
	const json = content.slice(65);
	return content.slice(0, 65) === `${digest(json)}\n` ? (JSON.parse(json) as Rendered) : undefined;
}

async function writeRendered(path: string, rendered: Rendered): Promise<void> {
	const json = JSON.stringify(rendered);
	const draft = `${path}.${randomUUID()}.draft`;
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(draft, `${digest(json)}\n${json}`);
		await rename(draft, path);
	} catch {
		await rm(draft, { force: true }).catch(() => {});
	}
}
