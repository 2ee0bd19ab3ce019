import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RenderCache, renderCached } from './cached-render.node.ts';
import { options } from './fixtures/options.ts';
import { reportOf } from './fixtures/report-of.ts';
import { pipelineVersion } from './pipeline-version.node.ts';
import { renderDocument } from './render.ts';

const report = reportOf('## 一、甲\n\n受理59件。', { a: ['受理59件', '59件', 59] });
const fresh = renderDocument(report, options);

let root: string;
let cache: RenderCache;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'render-'));
	cache = { folder: join(root, 'cache'), version: 'v1' };
});
afterEach(() => rm(root, { recursive: true }));

const kept = async () =>
	(await readdir(join(cache.folder, 'v1'))).map((name) => join(cache.folder, 'v1', name));

describe('the cache of renderings', () => {
	it('gives what was rendered, from the disk the second time', async () => {
		expect(await renderCached(report, options, cache)).toEqual(fresh);
		const [path = ''] = await kept();
		const before = await readFile(path, 'utf8');
		expect(before).toContain('受理');
		expect(await renderCached(report, options, cache)).toEqual(fresh);
		expect(await kept()).toEqual([path]);
	});

	it('is really read: the stored rendering comes back, not a new one', async () => {
		await renderCached(report, options, cache);
		const [path = ''] = await kept();
		const other = renderDocument(reportOf('另一篇'), options);
		await renderCached(reportOf('另一篇'), options, cache);
		const otherPath = (await kept()).find((name) => name !== path) ?? '';
		await cp(otherPath, path);
		expect(await renderCached(report, options, cache)).toEqual(other);
	});

	it('renders anew for other links, other figures or another pipeline', async () => {
		await renderCached(report, options, cache);
		await renderCached(report, { ...options, metricHref: (key) => `x/${key}` }, cache);
		await renderCached({ ...report, observations: [] }, options, cache);
		expect(await kept()).toHaveLength(3);
		await renderCached(report, options, { ...cache, version: 'v2' });
		expect(await readdir(cache.folder)).toEqual(['v1', 'v2']);
	});

	it.each(['', '{', 'null', `${'0'.repeat(64)}\n{"parts":[]}`])(
		'mends a spoilt file (%j)',
		async (spoilt) => {
			await renderCached(report, options, cache);
			const [path = ''] = await kept();
			const good = await readFile(path, 'utf8');
			await writeFile(path, spoilt);
			expect(await renderCached(report, options, cache)).toEqual(fresh);
			expect(await readFile(path, 'utf8')).toBe(good);
		},
	);

	it('does without a folder that cannot be written', async () => {
		await writeFile(join(root, 'cache'), 'a file stands here');
		expect(await renderCached(report, options, cache)).toEqual(fresh);
	});

	it('leaves no drafts when many render at once', async () => {
		await Promise.all(Array.from({ length: 20 }, () => renderCached(report, options, cache)));
		expect(await kept()).toHaveLength(1);
	});
});

describe('the version of the pipeline', () => {
	it('changes with a plugin or a package, not with a test', async () => {
		await mkdir(join(root, 'src', 'markdown'), { recursive: true });
		await mkdir(join(root, 'src', 'archive'));
		for (const name of ['package-lock.json', 'src/archive/body.ts', 'src/archive/plain-text.ts'])
			await writeFile(join(root, name), '{}');
		const versions = [await pipelineVersion(root)];
		for (const [name, text] of [
			['src/markdown/a.ts', '1'],
			['src/markdown/a.ts', '2'],
			['package-lock.json', '{ }'],
			['src/archive/plain-text.ts', '1'],
		] as const) {
			await writeFile(join(root, name), text);
			versions.push(await pipelineVersion(root));
		}
		expect(new Set(versions).size).toBe(5);
		await writeFile(join(root, 'src/markdown/a.test.ts'), '3');
		expect(await pipelineVersion(root)).toBe(versions.at(-1));
	});

	it('is that of this project by default', async () => {
		expect(await pipelineVersion()).toMatch(/^[0-9a-f]{16}$/u);
	});
});
