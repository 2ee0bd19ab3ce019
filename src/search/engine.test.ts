import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchForm } from '../text/search-form.ts';
import { buildIndex, type ShardSizes } from './build-index.node.ts';
import { createEngine, type Engine, openEngine } from './engine.ts';
import { CHAPTERS, documents, filters, keyOf, PLACES, sample, TINY, term } from './fixtures/arbitrary.ts';
import { found } from './fixtures/found.ts';
import { newFolder } from './fixtures/new-folder.node.ts';
import type { Filters, SearchDocument } from './model.ts';
import { documentOrder, orderPlaces } from './place-order.ts';
import { loadFrom } from './script-shards.ts';
import { COSTS, type Costs, costsIn } from './settle.ts';
import { type LoadShard, type Shard, ShardError } from './shard.ts';

const fromFolder = (folder: string): LoadShard =>
	loadFrom((path) => readFile(join(folder, path), 'utf8').catch(() => null));

async function indexOf(
	documents: SearchDocument[],
	sizes?: ShardSizes,
): Promise<{ engine: Engine; load: LoadShard }> {
	const folder = await newFolder();
	const sorted = documents.toSorted(documentOrder(orderPlaces(PLACES)));
	const input = { build: 'b1', places: PLACES, chapters: CHAPTERS, documents: sorted };
	await buildIndex(sizes === undefined ? input : { ...input, sizes }, folder);
	const load = fromFolder(folder);
	return { engine: await openEngine(load), load };
}

/** What a search must find: plain `includes` on the normal form. */
function grep(
	documents: SearchDocument[],
	terms: string[],
	{ place, years, chapter, type }: Filters = {},
): string[] {
	const below = new Set(place === undefined ? PLACES.map(({ code }) => code) : [place]);
	for (const { code, parent } of PLACES) if (parent !== null && below.has(parent)) below.add(code);
	const hits = documents.filter((document) => {
		if (!below.has(document.division) || (years && !years.includes(document.year))) return false;
		if (type !== undefined && document.type !== type) return false;
		return terms.every((term) => hasTerm(document, searchForm(term), chapter));
	});
	return hits.map(keyOf).sort();
}

function hasTerm({ title, passages }: SearchDocument, term: string, chapter: string | undefined): boolean {
	const forms = passages.map(({ text }) => searchForm(text));
	const body = forms.join('');
	if (chapter === undefined) return body.includes(term) || searchForm(title).includes(term);
	let start = 0;
	return forms.some((form, i) => {
		const from = start;
		start += form.length;
		const at = body.indexOf(term, from);
		return passages[i]?.chapter === chapter && at >= 0 && at < start;
	});
}

// Reads nothing that it can look up; looks up nothing unasked.
const LOOK_UP = { ...COSTS, readShards: 0, texts: 0, textBytes: 1e9, requests: 1e9 };
const AT_MOST = { ...COSTS, readShards: 0, texts: 0, textBytes: 1e9, requests: 0, spare: 1e9 };
// Asks more of the index as soon as one text lacks a term.
const CLOSER = { ...AT_MOST, few: 0, spare: 0, requests: 1e9 };

describe('search', () => {
	const queries = fc.array(fc.tuple(fc.array(term, { minLength: 1, maxLength: 2 }), filters), {
		minLength: 5,
		maxLength: 5,
	});

	it('finds exactly the documents that include the terms, read or looked up, whatever stands in them and however filtered', async () => {
		await fc.assert(
			fc.asyncProperty(documents, queries, async (all, asked) => {
				const { engine, load } = await indexOf(all, TINY);
				for (const each of [engine, createEngine({ ...engine, load, costs: LOOK_UP })]) {
					for (const [terms, wanted] of answerable(asked)) {
						const answer = found(await each.search(terms.join(' '), wanted, { limit: 100, exact: true }));
						const hits = answer.hits.map(keyOf).sort();
						expect(hits).toEqual(grep(all, terms, wanted));
						expect(answer).toMatchObject({ exact: true, total: hits.length });
					}
				}
			}),
			{ numRuns: 150 },
		);
	}, 120_000);

	it('shows only documents that have the terms where it counts at most, and never too low a total', async () => {
		await fc.assert(
			fc.asyncProperty(documents, queries, async (all, asked) => {
				const { engine, load } = await indexOf(all, TINY);
				for (const costs of [AT_MOST, CLOSER]) {
					const cheap = createEngine({ ...engine, load, costs });
					for (const [terms, wanted] of answerable(asked)) {
						const expected = grep(all, terms, wanted);
						const answer = found(await cheap.search(terms.join(' '), wanted, { limit: 3 }));
						expect(expected).toEqual(expect.arrayContaining(answer.hits.map(keyOf)));
						expect(answer.hits).toHaveLength(Math.min(3, expected.length));
						expect(
							answer.total >= expected.length && (!answer.exact || answer.total === expected.length),
						).toBe(true);
					}
				}
			}),
			{ numRuns: 100 },
		);
	}, 120_000);

	it('gives the same documents whether it reads, looks up or counts at most', async () => {
		const many = Array.from({ length: 7 }, (_, i) => i + 2018).flatMap((year) =>
			PLACES.map(({ code }) => sample(code, year, '行政复议案件。'.repeat(2000))),
		);
		const { engine } = await indexOf(many);
		const atMost = found(await engine.search('行政复议案件'));
		expect(atMost).toMatchObject({ total: 28, exact: false });
		const exact = found(await engine.search('行政复议案件', {}, { exact: true }));
		expect(exact).toMatchObject({ total: 28, exact: true, hits: { length: 10 } });
		expect(found(await engine.search('案复议行政'))).toMatchObject({ total: 0, exact: true });
		let hits = 0;
		for await (const { hit, of } of engine.allHits('复议案件', { place: '410400' })) {
			hits += Math.sign(hit.sentencesInAll);
			expect(of).toBe(14);
		}
		expect(hits).toBe(14);
	}, 30_000);

	it('asks more of the index where its first lists leave many texts that lack the phrase', async () => {
		// The rarest parts stand in all texts of a division; what tells these apart is more frequent elsewhere.
		const own = (year: number) => (year % 4 === 0 ? '甲乙丙丁戊己庚' : '甲乙。丙丁。戊己。'.repeat(2));
		const words = new Map([
			['410411', own],
			['110000', () => '乙丙。丁戊。己庚。'],
		]);
		const years = Array.from({ length: 50 }, (_, i) => i + 1970);
		const many = PLACES.flatMap(({ code }) =>
			years.map((year) => sample(code, year, `${words.get(code)?.(year) ?? ''}${'依法行政。'.repeat(60)}`)),
		);
		const sizes = { text: 100, dictionary: 6_000, list: 100, position: 100, inline: 0, chunk: 24_000 };
		const { load } = await indexOf(many, { ...sizes, spared: 1_000 });
		const texts = async (costs: Costs) => {
			const asked: string[] = [];
			const counted: LoadShard = (name, path) => {
				asked.push(name);
				return load(name, path);
			};
			const engine = createEngine({ ...(await openEngine(counted)), load: counted, costs });
			expect(found(await engine.search('甲乙丙丁戊己庚')).hits).toHaveLength(10);
			return asked.filter((name) => name.startsWith('t')).length;
		};
		expect(await texts(COSTS)).toBeLessThan(14);
		const without = { ...COSTS, spare: 1e9 };
		expect(await texts(without)).toBeGreaterThan(20);
	}, 30_000);

	it('counts at once what a small archive has, and says at most how much where it would have to read more', async () => {
		const many = (years: number) =>
			PLACES.flatMap(({ code }) =>
				Array.from({ length: years }, (_, i) =>
					sample(code, 1990 + i, `${i % 3 ? '政府法治' : '法治政府'}。`),
				),
			);
		const answers = async (all: SearchDocument[], costs = costsIn(all.length)) => {
			const { engine, load } = await indexOf(all, { ...TINY, text: 1 });
			return found(await createEngine({ ...engine, load, costs }).search('法治政府'));
		};
		const [small, large] = [many(Math.floor(40 / PLACES.length)), many(40)];
		expect(await answers(small)).toMatchObject({ exact: true, total: grep(small, ['法治政府']).length });
		expect((await answers(small, COSTS)).exact).toBe(false);
		expect((await answers(large)).exact).toBe(false);
	});

	it('counts by chapter what the filter by it leaves, read or looked up, and says so where it does not', async () => {
		await fc.assert(
			fc.asyncProperty(documents, queries, async (all, asked) => {
				const { engine, load } = await indexOf(all, TINY);
				for (const costs of [COSTS, LOOK_UP, AT_MOST]) {
					const each = createEngine({ ...engine, load, costs });
					for (const [terms, wanted] of answerable(asked)) {
						const { chapter: _, ...others } = wanted;
						const answer = found(await each.search(terms.join(' '), others, { chapters: true }));
						const expected = CHAPTERS.map(
							(chapter) => [chapter, grep(all, terms, { ...others, chapter }).length] as const,
						);
						expect(answer.exact).toBe(true);
						expect(answer.counts.chapters).toEqual(new Map(expected.filter(([, count]) => count > 0)));
					}
				}
			}),
			{ numRuns: 60 },
		);
	}, 120_000);

	it('counts by chapter unasked only where few documents are found', async () => {
		const many = Array.from({ length: 20 }, (_, i) => sample('110000', 2000 + i, '行政复议'.repeat(2000)));
		const { engine } = await indexOf([...many, sample('410000', 2024, '行政应诉')]);
		expect(found(await engine.search('应诉')).counts.chapters).toEqual(new Map([['ch1', 1]]));
		expect(found(await engine.search('复议'))).toMatchObject({ exact: true, counts: { chapters: null } });
		expect(found(await engine.search('复议', {}, { chapters: true })).counts.chapters?.get('ch1')).toBe(20);
	});

	it('keeps a phrase together and terms apart', async () => {
		const { engine } = await indexOf([
			sample('110000', 2020, '出庭 率为百分之百'),
			sample('110000', 2021, '率先出庭'),
		]);
		expect(found(await engine.search('"出庭 率"')).total).toBe(1);
		expect(found(await engine.search('率先 出庭')).total).toBe(1);
		expect(found(await engine.search('出庭')).total).toBe(2);
	});

	it('orders by relevance, by year and by place, titles first', async () => {
		const { engine } = await indexOf([
			sample('110000', 2020, '行政应诉一次，其余不详'),
			sample('410000', 2021, '行政应诉，行政应诉，行政应诉'),
			{ ...sample('410411', 2019, '没有什么可说的事'), title: '行政应诉报告' },
		]);
		const years = async (order: 'relevance' | 'year' | 'place') =>
			found(await engine.search('行政应诉', {}, { order })).hits.map(({ year }) => year);
		expect((await years('relevance')).at(-1)).toBe(2020);
		expect(await years('year')).toEqual([2021, 2020, 2019]);
		expect(await years('place')).toEqual([2020, 2021, 2019]);
	});

	it.each([
		['empty', ''],
		['empty', '   '],
		['empty', '\u0000\u0007'],
		['too-short', '法'],
		['too-short', '法治 府'],
		['too-long', '法治'.repeat(5000)],
		['too-long', '法治'.repeat(500_000)],
		['too-many', '法治 政府 复议 应诉 案件 行政 执法 监督 公开 决策 听证'],
	])('refuses case %# with the reason %s', async (reason, query) => {
		const { engine } = await indexOf([sample('110000', 2020, '法治政府')]);
		expect(await engine.search(query)).toMatchObject({ status: 'refused', reason });
	});

	it('refuses places and chapters that do not exist', async () => {
		const { engine } = await indexOf([sample('110000', 2020, '法治政府')]);
		expect(await engine.search('法治', { place: '999999' })).toMatchObject({ reason: 'unknown-place' });
		expect(await engine.search('法治', { chapter: 'ch9' })).toMatchObject({ reason: 'unknown-chapter' });
	});

	it.each(['<script>alert(1)</script>', '😀', '__proto__', '\\u0022);', "');//", '\ud83d', '%00', '$x'])(
		'takes %j literally',
		async (query) => {
			const text = `法治<script>alert(1)</script>政府😀__proto__\\u0022);');//%00$x`;
			const { engine } = await indexOf([sample('110000', 2020, text), sample('110000', 2021, '法治政府')]);
			const answer = await engine.search(query);
			if (answer.status === 'found') expect(answer).toMatchObject({ total: 1, exact: true });
			else expect(answer.reason).toBe('too-short');
		},
	);
});

function answerable<F>(asked: [string[], F][]): [string[], F][] {
	return asked.filter(([terms]) => terms.every((each) => searchForm(each).length >= 2));
}

describe('a damaged index', () => {
	const damaged = async (spoil: (shard: Shard) => Shard | null) => {
		const { load, engine } = await indexOf([
			sample('110000', 2020, '法治政府建设'),
			sample('410000', 2020, '依法行政'),
		]);
		const spoilt = async (name: string, build: string | null) => {
			const shard = name === 'manifest' ? await load(name, build) : spoil(await load(name, build));
			if (shard === null) throw new ShardError('missing', name);
			return shard;
		};
		expect(engine.manifest.documents).toBe(2);
		return (await openEngine(spoilt)).search('法治政府');
	};

	it('says which piece is missing, cut short or of another build, and never that nothing was found', async () => {
		for (const name of ['d0', 't0']) {
			const when = (change: (shard: Shard) => Shard | null) => (shard: Shard) =>
				shard.name === name ? change(shard) : shard;
			await expect(damaged(when(() => null))).rejects.toMatchObject({ reason: 'missing', shard: name });
			await expect(damaged(when((shard) => ({ ...shard, data: shard.data.slice(4) })))).rejects.toMatchObject(
				{ reason: 'damaged' },
			);
			await expect(damaged(when((shard) => ({ ...shard, build: 'b0' })))).rejects.toMatchObject({
				reason: 'foreign',
			});
			await expect(damaged(when((shard) => ({ ...shard, name: 'd7' })))).rejects.toMatchObject({
				reason: 'foreign',
			});
		}
	});
	it('calls a script that was cut short missing', async () => {
		const load = loadFrom(async () => 'duizhao.load("manifest","b1","x","{\\"format');
		await expect(openEngine(load)).rejects.toMatchObject({ reason: 'missing', shard: 'manifest' });
	});
});
