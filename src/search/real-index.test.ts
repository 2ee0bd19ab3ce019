/** What the index of the real archive finds beside its texts: what heads state, and names. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { realArchive } from '../compare/real.node.ts';
import { openEngine } from './engine.ts';
import { HEAD } from './model.ts';
import { openJump } from './open-jump.ts';
import { loadFrom } from './script-shards.ts';
import { writeSearch } from './write-search.node.ts';

const folder = await mkdtemp(join(tmpdir(), 'search-'));
await writeSearch(await realArchive(), folder, 'test');
const load = loadFrom((path) => readFile(join(folder, path), 'utf8').catch(() => null));
afterAll(() => rm(folder, { recursive: true }));

test.each([
	['赵红兵', '410803-2020'],
	['焦中政文〔2021〕3号', '410803-2020'],
	['偃文〔2023〕12号', '410307-2022'],
	['中共偃师区委、偃师区人民政府', '410307-2022'],
])('%s, which only the head of a document states, is found there', async (query, id) => {
	const answer = await (await openEngine(load)).search(query);
	const [hit] = answer.status === 'found' ? answer.hits : [];
	expect(hit).toMatchObject({ id, sentences: [{ anchor: 'p-0', block: HEAD, chapter: null }] });
});

test('names are found in traditional characters too', async () => {
	const names = await openJump(load);
	expect((await names.find('偃师2022'))[0]).toMatchObject({ id: '410307-2022' });
	expect((await names.find('受理行政複議案件'))[0]).toMatchObject({ id: 'reconsideration_accepted' });
	expect(names.divisions).toBe(4);
});
