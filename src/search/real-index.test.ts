/** What the index of the real archive finds: every string of its texts, what only heads state, and names. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realArchive } from '../compare/real.node.ts';
import { searchForm } from '../text/search-form.ts';
import { openEngine } from './engine.ts';
import { found } from './fixtures/found.ts';
import { newFolder } from './fixtures/new-folder.node.ts';
import { fromArchive } from './from-archive.ts';
import { HEAD } from './model.ts';
import { openJump } from './open-jump.ts';
import { loadFrom } from './script-shards.ts';
import { writeSearch } from './write-search.node.ts';

const folder = await newFolder();
const archive = await realArchive();
await writeSearch(archive, folder, 'test');
const load = loadFrom((path) => readFile(join(folder, path), 'utf8').catch(() => null));

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

test('marks the term in the sentence, paragraph and chapter where it stands', async () => {
	const engine = await openEngine(load);
	const answer = found(await engine.search('受理行政复议9件'));
	const [hit] = answer.hits;
	const [sentence] = hit?.sentences ?? [];
	expect(answer).toMatchObject({ total: 1, exact: true, terms: ['受理行政复议9件'] });
	expect(hit).toMatchObject({ id: '410411-2020', type: 'annual-report', sentencesInAll: 1 });
	expect(sentence).toMatchObject({ chapter: 'ch8' });
	const [mark] = sentence?.marks ?? [];
	expect(sentence?.text.slice(mark?.start, mark?.end)).toBe('受理行政复议9件');
	const report = archive.reports.find(({ id }) => id === '410411-2020');
	expect(report?.blocks[(sentence?.block ?? 0) - 1]?.text).toContain(sentence?.text);
	expect(answer.counts.places).toEqual(
		new Map([
			['410000', 1],
			['410400', 1],
			['410411', 1],
		]),
	);
	expect(found(await engine.search('受理行政複議９ 件'.replace(' ', ''))).total).toBe(1);
});

test('pauses once for each document whose sentences it shows, and answers the same', async () => {
	const engine = await openEngine(load);
	let pauses = 0;
	const pause = async () => {
		pauses++;
	};
	const answer = found(await engine.search('行政复议', {}, { pause }));
	expect(pauses).toBe(answer.hits.length);
	expect(answer).toEqual(found(await engine.search('行政复议')));
	await engine.search('行政复议', {}, { limit: 0, pause });
	expect(pauses).toBe(answer.hits.length);
});

test('finds every string of two to eight characters of the real archive where grep finds it', async () => {
	const engine = await openEngine(load);
	const input = fromArchive(archive);
	const texts = [...input.documents].map((document) =>
		searchForm(document.passages.map(({ text }) => text).join('')),
	);
	const titles = [...input.documents].map(({ title }) => searchForm(title));
	for (const body of texts) {
		for (let at = 0; at < body.length - 8; at += 97) {
			const query = body.slice(at, at + 2 + (at % 7));
			const expected = texts.filter((other, i) => other.includes(query) || titles[i]?.includes(query)).length;
			expect([query, found(await engine.search(`"${query.replaceAll('"', '”')}"`)).total]).toEqual([
				query,
				expected,
			]);
		}
	}
}, 60_000);
