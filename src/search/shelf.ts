import { createFold, type Fold, mayNeedFold } from '../text/fold.ts';
import { fromBase64 } from './bytes.ts';
import { type ChapterMap, decodeChapterMaps, MAP_DOCUMENTS } from './chapter-map.ts';
import { decodeDictionary, type Entry } from './dictionary.ts';
import { inflate, inflateWith } from './inflate.ts';
import { listShardOf, type Manifest } from './manifest.ts';
import { checkedData, type LoadShard } from './shard.ts';
import { decodeTable, type Table } from './table.ts';
import { decodeText } from './text-code.ts';
import type { StoredDocument } from './text-shard.ts';

/** Text shards kept in memory; other pieces are small and stay. */
const TEXTS_KEPT = 64;

/** A bigram's entry and the shard in which its list lies. */
export interface FoundEntry extends Entry {
	bytes: Uint8Array;
}

/** The pieces of one build, each loaded once and checked. Everything here rejects with a `ShardError`. */
export interface Shelf {
	manifest: Manifest;
	table(): Promise<Table>;
	/** Folds texts with the characters of this one; loads the table only where some could change. */
	foldFor(text: string): Promise<Fold>;
	/** Null where the bigram occurs nowhere. */
	entry(key: number): Promise<FoundEntry | null>;
	positions(shard: number): Promise<Uint8Array>;
	/** Chapters of a document. */
	chapters(document: number): Promise<ChapterMap>;
	texts(shard: number): Promise<StoredDocument[]>;
}

export function createShelf(manifest: Manifest, load: LoadShard): Shelf {
	const { build, documents } = manifest;
	const text = async (name: string) => checkedData(await load(name, build), name, build);
	const bytes = async (name: string) => fromBase64(await text(name));
	const lists = kept(async (shard: number) => {
		const data = await bytes(`l${shard}`);
		return { data, entries: decodeDictionary(data) };
	});
	const maps = kept(async (group: number) =>
		decodeChapterMaps(await bytes(`m${group}`), Math.min(MAP_DOCUMENTS, documents - group * MAP_DOCUMENTS)),
	);
	const table = kept(async () =>
		decodeTable(await inflate(await bytes('table')), manifest.places, documents),
	);
	const dictionary = kept(() => inflate(fromBase64(manifest.dictionary)));
	const fold = kept(async () => {
		const pairs = await text('fold');
		return createFold(pairs.slice(0, pairs.length / 2), pairs.slice(pairs.length / 2));
	});
	return {
		manifest,
		table: () => table(0),
		foldFor: async (text) => (mayNeedFold(text) ? fold(0) : (unchanged) => unchanged),
		entry: async (key) => {
			const shard = listShardOf(manifest, key);
			if (shard < 0) return null;
			const { data, entries } = await lists(shard);
			const entry = entries.get(key);
			return entry === undefined ? null : { ...entry, bytes: data };
		},
		positions: kept((shard) => bytes(`p${shard}`)),
		chapters: async (document) =>
			(await maps(Math.floor(document / MAP_DOCUMENTS)))[document % MAP_DOCUMENTS] ?? {
				starts: [0],
				chapters: [-1],
			},
		texts: kept(
			async (shard): Promise<StoredDocument[]> =>
				JSON.parse(
					decodeText(await inflateWith(await dictionary(0), await bytes(`t${shard}`)), manifest.alphabet),
				),
			TEXTS_KEPT,
		),
	};
}

/** Loads once what is asked for by number; what failed is asked for again. */
function kept<T>(
	load: (number: number) => Promise<T>,
	most = Number.POSITIVE_INFINITY,
): (number: number) => Promise<T> {
	const held = new Map<number, Promise<T>>();
	return (number) => {
		const old = held.get(number);
		if (old !== undefined) return old;
		const loading = load(number);
		held.set(number, loading);
		loading.catch(() => held.delete(number));
		if (held.size > most) held.delete(held.keys().next().value ?? number);
		return loading;
	};
}
