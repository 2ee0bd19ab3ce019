import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { searchForm } from '../text/search-form.ts';
import { SIMPLIFIED, TRADITIONAL } from '../text/traditional.ts';
import { joinBytes, toBase64 } from './bytes.ts';
import { encodeChapterMap, MAP_DOCUMENTS, toChapterMap } from './chapter-map.ts';
import { DictionaryWriter, LONGEST, type NewEntry, type PieceSizes } from './dictionary.ts';
import { type DocumentForm, toDocumentForm } from './document-form.ts';
import { foldOf } from './fold-of.ts';
import { GramWalk } from './gram-walk.node.ts';
import { findGrams } from './grams.node.ts';
import { encodeFirsts, type StoredManifest } from './manifest.ts';
import type { Place, SearchDocument } from './model.ts';
import { Pieces } from './pieces.node.ts';
import { documentOrder, type OrderedPlace, orderPlaces } from './place-order.ts';
import { runPositionsThread } from './run-positions-thread.node.ts';
import { Runs } from './runs.node.ts';
import { FORMAT } from './shard.ts';
import { type IndexFile, ShardWriter } from './shard-writer.node.ts';
import { readSpool } from './spool.node.ts';
import { COMMON, encodeTable, type TableRow } from './table.ts';
import { chooseAlphabet, createTextEncoder } from './text-code.ts';
import { chooseDictionary } from './text-dictionary.node.ts';
import { type StoredDocument, toStored } from './text-shard.ts';
import { type PositionsJob, writePositions } from './write-positions.node.ts';

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

/** How the index is cut. */
export interface ShardSizes extends PieceSizes {
	/** Characters of texts after which a piece is closed. */
	text: number;
	/** Bytes after which a chunk of positions is closed. */
	chunk: number;
	/** What a list of a longer gram is to keep away: see `GramInput`. By the number of documents where it is not given. */
	spared?: number;
	/** Characters that are sorted at a time; a few million where it is not given. */
	run?: number;
}

const SIZES: ShardSizes = {
	text: 4_000,
	dictionary: 5_500,
	list: 4_000,
	position: 8_000,
	inline: 200,
	chunk: 24_000,
};

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
	/** For each UTF-16 unit whether texts have it. */
	private readonly seen = new Uint8Array(65536);
	private readonly scratch: string;
	private readonly folder: string;
	/** Common bigrams and in how many documents each stands. */
	private readonly common: [key: number, documents: number][] = [];
	private encode: ((text: string) => Uint8Array) | undefined;

	constructor(input: IndexInput, folder: string, scratch: string) {
		this.input = input;
		this.sizes = input.sizes ?? SIZES;
		this.writer = new ShardWriter(folder, input.build);
		this.scratch = scratch;
		this.folder = folder;
		this.runs = new Runs(scratch, this.sizes.run);
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
		this.writer.text('fold', TRADITIONAL + SIMPLIFIED);
		for (const [name, data] of Object.entries(this.input.pieces ?? {})) this.writer.text(name, data);
		await this.writeManifest(await this.writePostings(this.scratch), places);
		await this.writer.close();
		const { writer, rows, characters } = this;
		return { build: this.input.build, documents: rows.length, characters, files: writer.files };
	}

	private get spared(): number {
		return this.sizes.spared ?? Math.min(20, Math.max(4, Math.round(this.rows.length / 500)));
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
		for (let at = 0; at < json.length; at++) this.seen[json.charCodeAt(at)] = 1;
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

	/** Writes dictionary, lists and positions; the first gram of each piece of the dictionary. */
	private async writePostings(scratch: string): Promise<number[]> {
		const { runs, spared, writer } = this;
		const bigrams = runs.finish();
		const { keys } = bigrams;
		const spool = join(scratch, 'bigrams');
		const positions = this.writePositions(spool);
		const input = { runs: runs.runs, ...bigrams, documentCount: this.rows.length };
		const levels = findGrams({ ...input, longest: LONGEST, spared, folder: scratch });
		writer.files.push(...(await positions));
		const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
		return this.writeDictionary(readSpool(spool), new GramWalk(runs.runs, levels), order);
	}

	/** In a thread of its own, unless there is little of it. */
	private writePositions(spool: string): Promise<IndexFile[]> {
		const { sizes, runs, folder } = this;
		const job: PositionsJob = { runs: runs.runs, sizes, folder, build: this.input.build, spool };
		return runs.runs.length > 1 ? runPositionsThread(job) : writePositions(job);
	}

	/** `order` has the numbers of the bigrams in their order. */
	private async writeDictionary(
		bigrams: Iterable<NewEntry>,
		walk: GramWalk,
		order: Uint32Array,
	): Promise<number[]> {
		const { sizes, writer } = this;
		const dictionary = new DictionaryWriter(sizes);
		const lists = new Pieces(writer, 'l', sizes.list);
		let count = 0;
		const add = async (entry: NewEntry) => {
			const full = dictionary.add(entry, (list) => lists.add(list));
			if (full !== null) await writer.bytes(`d${count++}`, full);
			if (lists.isFull) await lists.written();
		};
		let at = 0;
		try {
			for (const bigram of bigrams) {
				const { key, documents } = bigram;
				if (documents * COMMON >= this.rows.length) this.common.push([key, documents]);
				await add(bigram);
				for (const gram of walk.below(order[at++] ?? -1)) await add(gram);
			}
		} finally {
			walk.close();
		}
		await writer.bytes(`d${count}`, dictionary.take());
		await lists.close();
		return dictionary.firsts;
	}

	private async writeManifest(firsts: readonly number[], places: readonly OrderedPlace[]): Promise<void> {
		const { rows, characters, sizes } = this;
		const { dictionary, list, position, inline } = sizes;
		const manifest: StoredManifest = {
			format: FORMAT,
			documents: rows.length,
			places: places.length,
			table: toBase64(await deflate(encodeTable(places, rows, this.common))),
			chapters: [...this.input.chapters],
			averageLength: Math.round(characters / Math.max(1, rows.length)),
			alphabet: this.alphabet,
			dictionary: toBase64(await deflate(this.dictionary)),
			fold: foldOf(this.seen),
			sizes: { dictionary, list, position, inline },
			spared: this.spared,
			longest: LONGEST,
			firsts: encodeFirsts(firsts),
		};
		this.writer.text('manifest', JSON.stringify(manifest));
	}
}
