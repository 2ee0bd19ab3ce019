import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { searchForm } from '../text/search-form.ts';
import { SIMPLIFIED, TRADITIONAL } from '../text/traditional.ts';
import { joinBytes, toBase64 } from './bytes.ts';
import { encodeChapterMap, MAP_DOCUMENTS, toChapterMap } from './chapter-map.ts';
import { CHUNK, encodeDictionary, LIST_SHARD, type NewEntry, POSITION_SHARD } from './dictionary.ts';
import { type DocumentForm, toDocumentForm } from './document-form.ts';
import { encodeFirsts, type StoredManifest } from './manifest.ts';
import type { Place, SearchDocument } from './model.ts';
import { documentOrder, orderPlaces } from './place-order.ts';
import { encodePostings } from './postings.ts';
import { Runs } from './runs.node.ts';
import { FORMAT } from './shard.ts';
import { type IndexFile, ShardWriter } from './shard-writer.node.ts';
import { encodeTable, type TableRow } from './table.ts';
import { chooseAlphabet, createTextEncoder } from './text-code.ts';
import { chooseDictionary } from './text-dictionary.node.ts';
import { type StoredDocument, TEXT_SHARD, toStored } from './text-shard.ts';

/** Characters of texts by which alphabet and dictionary are chosen. */
const SAMPLE = 1_000_000;

const deflate = promisify(deflateRaw);

export interface IndexInput {
	/** Names the build: of other documents, another name. Letters and digits. */
	build: string;
	/** All divisions that documents are about, and those above them. */
	places: readonly Place[];
	/** Ids of the outline's chapters. */
	chapters: readonly string[];
	/** In the order of `documentOrder`. */
	documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
	/** Further pieces of text, by name. */
	pieces?: Readonly<Record<string, string>>;
	sizes?: ShardSizes;
}

/** Sizes after which shards are closed: characters of texts, bytes of lists, positions and chunks. */
export interface ShardSizes {
	text: number;
	list: number;
	position: number;
	/** At least `position`. */
	chunk: number;
}

const SIZES: ShardSizes = { text: TEXT_SHARD, list: LIST_SHARD, position: POSITION_SHARD, chunk: CHUNK };

export interface BuiltIndex {
	build: string;
	documents: number;
	/** Of all texts in their normal form. */
	characters: number;
	files: IndexFile[];
}

/** Writes the search index into a folder: `manifest.js` and `<build>/`. Holds one run of documents in memory at a time. */
export async function buildIndex(input: IndexInput, folder: string): Promise<BuiltIndex> {
	const scratch = await mkdtemp(join(tmpdir(), 'duizhao-index-'));
	try {
		await mkdir(join(folder, input.build), { recursive: true });
		return await new Building(input, folder, scratch).run();
	} finally {
		await rm(scratch, { recursive: true, force: true });
	}
}

class Building {
	private readonly input: IndexInput;
	private readonly sizes: ShardSizes;
	private readonly writer: ShardWriter;
	private readonly runs: Runs;
	private readonly rows: TableRow[] = [];
	private characters = 0;
	private maps: Uint8Array[] = [];
	private texts: StoredDocument[] = [];
	private textSize = 0;
	private textShards = 0;
	/** Texts that wait until there are enough of them to choose alphabet and dictionary by. */
	private waiting: { name: string; json: string }[] = [];
	private alphabet = '';
	private dictionary: Uint8Array = new Uint8Array(0);
	private encode: ((text: string) => Uint8Array) | undefined;

	constructor(input: IndexInput, folder: string, scratch: string) {
		this.input = input;
		this.sizes = input.sizes ?? SIZES;
		this.writer = new ShardWriter(folder, input.build);
		this.runs = new Runs(scratch);
	}

	async run(): Promise<BuiltIndex> {
		const places = orderPlaces(this.input.places);
		const compare = documentOrder(places);
		const indexOf = new Map(places.map(({ code }, i) => [code, i]));
		let last: SearchDocument | undefined;
		for await (const document of this.input.documents) {
			const place = indexOf.get(document.division);
			if (place === undefined)
				throw new Error(`A bug of Duizhao: no place ${document.division} in the index.`);
			if (last !== undefined && compare(last, document) >= 0)
				throw new Error(
					`A bug of Duizhao: ${document.division} ${document.year} is out of order in the index.`,
				);
			await this.add(document, place);
			last = document;
		}
		await this.closeMaps();
		await this.closeTexts();
		await this.writeTexts();
		await this.writer.bytes('table', deflate(encodeTable(places, this.rows)));
		await this.writer.text('fold', TRADITIONAL + SIMPLIFIED);
		for (const [name, data] of Object.entries(this.input.pieces ?? {})) await this.writer.text(name, data);
		await this.writeManifest(await this.writePostings(), places.length);
		await this.writer.close();
		const { writer, rows, characters } = this;
		return { build: this.input.build, documents: rows.length, characters, files: writer.files };
	}

	private async add(document: SearchDocument, place: number): Promise<void> {
		const form = toDocumentForm(document, searchForm);
		const { year, type } = document;
		const length = form.text.length - form.bodyStart;
		this.characters += length;
		this.runs.add(form.text);
		this.rows.push({ place, year, type, length, shard: this.textShards });
		this.addMap(document, form);
		if (this.maps.length === MAP_DOCUMENTS) await this.closeMaps();
		this.texts.push(toStored(document, this.input.chapters));
		this.textSize += length;
		if (this.textSize >= this.sizes.text) await this.closeTexts();
	}

	private addMap({ passages }: SearchDocument, { passageStarts }: DocumentForm): void {
		const chapters = passages.map(({ chapter }) =>
			chapter === null ? -1 : this.input.chapters.indexOf(chapter),
		);
		this.maps.push(encodeChapterMap(toChapterMap(passageStarts, chapters)));
	}

	private async closeMaps(): Promise<void> {
		if (this.maps.length === 0) return;
		const number = Math.ceil(this.rows.length / MAP_DOCUMENTS) - 1;
		await this.writer.bytes(`m${number}`, joinBytes(this.maps));
		this.maps = [];
	}

	private async closeTexts(): Promise<void> {
		if (this.texts.length === 0) return;
		const name = `t${this.textShards++}`;
		const json = JSON.stringify(this.texts);
		this.texts = [];
		this.textSize = 0;
		this.waiting.push({ name, json });
		if (this.alphabet !== '' || this.characters >= SAMPLE) await this.writeTexts();
	}

	private async writeTexts(): Promise<void> {
		const encode = this.encode ?? this.chooseCode(this.waiting.map(({ json }) => json).join(''));
		for (const { name, json } of this.waiting.splice(0)) {
			await this.writer.bytes(name, deflate(encode(json), { dictionary: this.dictionary }));
		}
	}

	private chooseCode(sample: string): (text: string) => Uint8Array {
		this.alphabet = chooseAlphabet(sample);
		this.encode = createTextEncoder(this.alphabet);
		this.dictionary = chooseDictionary(this.encode(sample));
		return this.encode;
	}

	/** Writes lists and positions; the first bigram of each list shard. */
	private async writePostings(): Promise<number[]> {
		const positions = new PositionShards(this.writer, this.sizes.position);
		let entries: NewEntry[] = [];
		let size = 0;
		const firsts: number[] = [];
		const close = async () => {
			const key = entries[0]?.key;
			if (key === undefined) return;
			await this.writer.bytes(`l${firsts.length}`, encodeDictionary(entries));
			firsts.push(key);
			entries = [];
			size = 0;
		};
		for (const { key, postings } of this.runs.merge()) {
			const { parameters, list, chunks } = encodePostings(postings, this.sizes.chunk);
			const placed = await positions.add(chunks);
			entries.push({ key, documents: postings.documents.length, parameters, list, ...placed });
			size += list.length + 12;
			if (size >= this.sizes.list) await close();
		}
		await close();
		await positions.close();
		return firsts;
	}

	private async writeManifest(firsts: readonly number[], places: number): Promise<void> {
		const manifest: StoredManifest = {
			format: FORMAT,
			documents: this.rows.length,
			places,
			chapters: [...this.input.chapters],
			averageLength: Math.round(this.characters / Math.max(1, this.rows.length)),
			alphabet: this.alphabet,
			dictionary: toBase64(await deflate(this.dictionary)),
			firsts: encodeFirsts(firsts),
		};
		await this.writer.text('manifest', JSON.stringify(manifest));
	}
}

/** Fills position shards one after another. */
class PositionShards {
	private readonly writer: ShardWriter;
	private readonly limit: number;
	private held: Uint8Array[] = [];
	private size = 0;
	private number = 0;

	constructor(writer: ShardWriter, limit: number) {
		this.writer = writer;
		this.limit = limit;
	}

	/** Puts down the chunks of a bigram. Every chunk but the last fills its shard, so that the next begins the next one. */
	async add(
		chunks: readonly { documents: number; bytes: Uint8Array }[],
	): Promise<Pick<NewEntry, 'shard' | 'offset' | 'chunks'>> {
		const placed = { shard: this.number, offset: this.size };
		for (const { bytes } of chunks) {
			this.held.push(bytes);
			this.size += bytes.length;
			if (this.size >= this.limit) await this.close();
		}
		return { ...placed, chunks: chunks.map(({ documents, bytes }) => ({ documents, size: bytes.length })) };
	}

	async close(): Promise<void> {
		if (this.size === 0) return;
		await this.writer.bytes(`p${this.number++}`, joinBytes(this.held));
		this.held = [];
		this.size = 0;
	}
}
