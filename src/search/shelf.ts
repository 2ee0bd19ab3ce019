import { createFold, type Fold } from '../text/fold.ts';
import { fromBase64 } from './bytes.ts';
import { type ChapterMap, decodeChapterMaps, MAP_DOCUMENTS, NO_CHAPTERS } from './chapter-map.ts';
import { decodeDictionary, type Entry, type Location, type Section } from './dictionary.ts';
import { inflateWith } from './inflate.ts';
import { type Manifest, pieceOf } from './manifest.ts';
import { checkedData, type LoadShard } from './shard.ts';
import { decodeText } from './text-code.ts';
import type { StoredDocument } from './text-shard.ts';

/** Text shards kept in memory; other pieces are small and stay. */
const TEXTS_KEPT = 64;

/** An entry and the piece of the dictionary in which it lies. */
export interface FoundEntry extends Entry {
	section: Section;
}

/** The pieces of one build, each loaded once and checked. Everything here rejects with a `ShardError`. */
export interface Shelf {
	manifest: Manifest;
	/** Folds queries, which may have any traditional character. */
	queryFold(): Promise<Fold>;
	/** Folds texts of the archive. */
	fold: Fold;
	/** The piece of the dictionary that has a gram if any does. */
	section(gram: string): Promise<Section | null>;
	/** The bytes of a list or of positions: in an entry's own section, or in a piece of their kind. */
	bytes(kind: 'l' | 'p', section: Section, location: Location): Promise<Uint8Array>;
	/** Chapters of a document. */
	chapters(document: number): Promise<ChapterMap>;
	texts(shard: number): Promise<StoredDocument[]>;
	/** How many pieces were asked for so far. */
	asked(): number;
}

export function createShelf(manifest: Manifest, load: LoadShard): Shelf {
	const { build, documents, sizes } = manifest;
	let asked = 0;
	const text = async (name: string) => {
		asked++;
		return checkedData(await load(name, build), name, build);
	};
	const bytes = async (name: string) => fromBase64(await text(name));
	const sections = kept(async (piece: number) => decodeDictionary(await bytes(`d${piece}`), sizes));
	const pieces = {
		l: kept((piece: number) => bytes(`l${piece}`)),
		p: kept((piece: number) => bytes(`p${piece}`)),
	};
	const maps = kept(async (group: number) =>
		decodeChapterMaps(await bytes(`m${group}`), Math.min(MAP_DOCUMENTS, documents - group * MAP_DOCUMENTS)),
	);
	const queryFold = kept(async () => foldFrom(await text('fold')));
	return {
		manifest,
		queryFold: () => queryFold(0),
		fold: foldFrom(manifest.fold),
		section: async (gram) => {
			const piece = pieceOf(manifest, gram);
			return piece < 0 ? null : sections(piece);
		},
		bytes: async (kind, section, { piece, offset, size }) => {
			const whole = piece < 0 ? section.bytes : await pieces[kind](piece);
			return whole.subarray(offset, offset + size);
		},
		chapters: async (document) =>
			(await maps(Math.floor(document / MAP_DOCUMENTS)))[document % MAP_DOCUMENTS] ?? NO_CHAPTERS,
		texts: kept(
			async (shard): Promise<StoredDocument[]> =>
				JSON.parse(
					decodeText(await inflateWith(manifest.dictionary, await bytes(`t${shard}`)), manifest.alphabet),
				),
			TEXTS_KEPT,
		),
		asked: () => asked,
	};
}

/** From characters and as many that they become. */
function foldFrom(pairs: string): Fold {
	return createFold(pairs.slice(0, pairs.length / 2), pairs.slice(pairs.length / 2));
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
