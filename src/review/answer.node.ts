/** Answers `/review/` while developing: reads a report, shows it, writes what a reviewer decides. */
import { globSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readRegistry } from '../archive/reader.node.ts';
import { type Frontmatter, readFrontmatter } from '../importer/frontmatter.ts';
import { sha256, writeWhole } from '../importer/store.node.ts';
import { decide } from './decide.ts';
import { applyEdits } from './edit.ts';
import { listPage, reviewPage } from './page.ts';
import { type ReviewRegistry, reviewOf } from './rows.ts';

export interface Asked {
	method: string;
	/** Below `/review/`, without query. */
	path: string;
	/** Fields of the form; null but for a POST. */
	form: URLSearchParams | null;
}

export interface Answer {
	status: number;
	/** A page, or one sentence. */
	body: string;
	/** Where to go instead. */
	location?: string;
}

const ADDRESS = /^(\d{6}\/\d{4})\/$/u;

export async function answerReview(content: string, { path, form }: Asked): Promise<Answer> {
	if (path === '') return { status: 200, body: listPage(await reportsIn(content)) };
	const report = ADDRESS.exec(path)?.[1];
	const file = report === undefined ? null : await reportFile(content, report);
	if (file === null) return { status: 404, body: 'There is no such report.' };
	const { outline, metricOf, divisionOf } = await readRegistry(content);
	if (outline === null)
		return { status: 500, body: 'The archive has no outline: npm run validate says why.' };
	const registry = { outline: outline.data, metricOf, divisionOf };
	return form === null ? show(file, path, registry, null) : await write(file, path, registry, form);
}

async function reportsIn(content: string): Promise<Parameters<typeof listPage>[0]> {
	const files = globSync('reports/*/*.md', { cwd: content }).sort();
	return Promise.all(
		files.map(async (file) => {
			const head = readFrontmatter(await readFile(join(content, file), 'utf8'))?.frontmatter;
			const path = file.split(sep).slice(1).join('/').replace(/\.md$/u, '');
			return { path, title: head?.title ?? file, proposed: proposedIn(head) };
		}),
	);
}

function proposedIn(frontmatter: Frontmatter | undefined): number {
	const metrics: unknown = frontmatter?.['metrics'];
	return Array.isArray(metrics) ? metrics.filter((entry) => entry?.proposed === true).length : 0;
}

/** The report's real path; null where there is none, or where it leads out of the content folder. */
async function reportFile(content: string, report: string): Promise<string | null> {
	const file = await realpath(join(content, 'reports', `${report}.md`)).catch(() => null);
	return file?.startsWith((await realpath(content)) + sep) ? file : null;
}

async function show(
	file: string,
	path: string,
	registry: ReviewRegistry,
	fault: string | null,
): Promise<Answer> {
	const bytes = await readFile(file);
	const review = reviewOf(bytes.toString('utf8'), registry);
	if (review === undefined)
		return { status: 422, body: 'Its frontmatter cannot be read: npm run validate says why.' };
	const body = reviewPage(review, registry, { address: `/review/${path}`, digest: sha256(bytes), fault });
	return { status: fault === null ? 200 : 422, body };
}

async function write(
	file: string,
	path: string,
	registry: ReviewRegistry,
	form: URLSearchParams,
): Promise<Answer> {
	const field = (name: string) => form.get(name) ?? '';
	const bytes = await readFile(file);
	const text = bytes.toString('utf8');
	const review = sha256(bytes) === field('digest') ? reviewOf(text, registry) : undefined;
	if (review === undefined)
		return show(file, path, registry, 'The file has changed meanwhile. Look at it again.');
	const [id, action, metric, reason, note] = [
		field('id'),
		field('action'),
		field('metric'),
		field('reason'),
		field('note'),
	];
	const block = review.rows.find((row) => row.id === id)?.place?.block ?? 1;
	const edits = decide(review, registry, { id, action, metric, reason, note });
	if (typeof edits === 'string') return show(file, path, registry, edits);
	await writeWhole(file, applyEdits(text, edits));
	return { status: 303, body: '', location: `/review/${path}#p-${block}` };
}
