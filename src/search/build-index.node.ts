import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { searchForm } from '../text/search-form.ts';
import { SIMPLIFIED, TRADITIONAL } from '../text/traditional.ts';
import { joinBytes } from './bytes.ts';
import { encodeChapterMap, MAP_DOCUMENTS, toChapterMap } from './chapter-map.ts';
import { DictionaryWriter, LONGEST, type NewEntry, type PieceSizes } from './dictionary.ts';
import { type DocumentForm, toDocumentForm } from './document-form.ts';
import { GramWalk } from './gram-walk.node.ts';
import { findGrams } from './grams.node.ts';
import { openPress, type Press } from './index-press.node.ts';
import { COMMON, COMMON_LEAST, encodeManifest } from './manifest.ts';
import type { Place, SearchDocument } from './model.ts';
import { Pieces } from './pieces.ts';
import { documentOrder, type OrderedPlace, orderPlaces } from './place-order.ts';
import { Runs } from './runs.node.ts';
import { type IndexFile, ShardWriter } from './shard-writer.node.ts';
import { readSpool } from './spool.node.ts';
import { encodeTable, type TableRow } from './table.ts';
import { TextPieces } from './text-pieces.node.ts';

export interface IndexInput {
	/** Names the build: of other documents, another name. Letters and digits. */
	build: string;
	/** All divisions that documents are about, and those above them. */
	places: readonly Place[];
	/** Ids of the outline's chapters. */
	chapters: readonly string[];
	/** In the order of `documentOrder`. */
	documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
	/** Further pieces of text, by name; asked for after the last document. */
	pieces?: () => Readonly<Record<string, string>>;
	sizes?: ShardSizes;
	/** Whether a thread writes what is large; where there is a lot of it if not given. */
	inThread?: boolean;
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
	dictionary: 4_500,
	list: 4_000,
	position: 8_000,
	inline: 400,
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
	const building = new Building(input, folder, scratch);
	try {
		await mkdir(join(folder, input.build), { recursive: true });
		return await building.run();
	} finally {
		await building.stop();
		await rm(scratch, { recursive: true, force: true });
	}
}

class Building {
	private readonly input: IndexInput;
	private readonly sizes: ShardSizes;
	private readonly folder: string;
	private readonly scratch: string;
	/** Writes the small pieces; the others go to the press. */
	private readonly writer: ShardWriter;
	private press: Press | undefined;
	private readonly runs: Runs;
	private readonly texts: TextPieces;
	private readonly rows: TableRow[] = [];
	private characters = 0;
	/** Whether all documents are there. */
	private isWhole = false;
	private maps: Uint8Array[] = [];
	/** Common bigrams and in how many documents each stands. */
	private readonly common: [key: number, documents: number][] = [];

	constructor(input: IndexInput, folder: string, scratch: string) {
		this.input = input;
		this.sizes = input.sizes ?? SIZES;
		this.folder = folder;
		this.scratch = scratch;
		this.writer = new ShardWriter(folder, input.build);
		this.runs = new Runs(scratch, this.sizes.run);
		this.texts = new TextPieces(input.chapters, this.sizes.text, (job) => this.opened.take(job));
	}

	async run(): Promise<BuiltIndex> {
		const { input, writer, rows } = this;
		const places = orderPlaces(input.places);
		await this.addAll(places);
		this.closeMaps();
		this.texts.close();
		writer.text('fold', TRADITIONAL + SIMPLIFIED);
		for (const [name, data] of Object.entries(input.pieces?.() ?? {})) writer.text(name, data);
		this.writeManifest(await this.writePostings(), places);
		const files = [...writer.files, ...(await this.opened.close())].sort((a, b) =>
			a.path < b.path ? -1 : 1,
		);
		writeFileSync(join(this.folder, input.build, 'files.json'), `${JSON.stringify(files)}\n`);
		return { build: input.build, documents: rows.length, characters: this.characters, files };
	}

	async stop(): Promise<void> {
		await this.press?.stop();
	}

	/** Opened for the first job. Where that comes before the last document there is enough to do for a thread. */
	private get opened(): Press {
		const { folder, input } = this;
		this.press ??= openPress({ folder, build: input.build }, input.inThread ?? !this.isWhole);
		return this.press;
	}

	private get spared(): number {
		return this.sizes.spared ?? Math.min(15, Math.max(4, Math.round(this.rows.length / 500)));
	}

	private async addAll(places: readonly OrderedPlace[]): Promise<void> {
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
			this.add(document, place);
			last = document;
			if (this.press?.isFull) await this.press.room();
		}
		this.isWhole = true;
	}

	private add(document: SearchDocument, place: number): void {
		const form = toDocumentForm(document, searchForm);
		const { year, type } = document;
		const length = form.text.length - form.bodyStart;
		this.characters += length;
		this.runs.add(form.text);
		this.rows.push({ place, year, type, length });
		this.addMap(document, form);
		this.texts.add(document, length);
	}

	private addMap({ passages }: SearchDocument, { passageStarts }: DocumentForm): void {
		const chapters = passages.map(({ chapter }) =>
			chapter === null ? -1 : this.input.chapters.indexOf(chapter),
		);
		this.maps.push(encodeChapterMap(toChapterMap(passageStarts, chapters)));
		if (this.maps.length === MAP_DOCUMENTS) this.closeMaps();
	}

	private closeMaps(): void {
		if (this.maps.length === 0) return;
		this.writer.bytes(`m${Math.ceil(this.rows.length / MAP_DOCUMENTS) - 1}`, joinBytes(this.maps));
		this.maps = [];
	}

	/** Writes dictionary, lists and positions; the first gram of each piece of the dictionary. */
	private async writePostings(): Promise<string[]> {
		const { runs, spared, sizes, scratch, opened } = this;
		const bigrams = runs.finish();
		const { keys } = bigrams;
		const spool = join(scratch, 'bigrams');
		opened.take({ kind: 'positions', positions: { runs: runs.runs, sizes, spool } });
		const levels = findGrams({
			runs: runs.runs,
			...bigrams,
			documentCount: this.rows.length,
			longest: LONGEST,
			spared,
			folder: scratch,
			writeLists: (lists) => opened.take({ kind: 'lists', lists }),
			remove: (paths) => opened.take({ kind: 'remove', paths }),
		});
		await opened.done();
		const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
		return this.writeDictionary(readSpool(spool), new GramWalk(runs.runs, levels), order);
	}

	/** `order` has the numbers of the bigrams in their order. */
	private async writeDictionary(
		bigrams: Iterable<NewEntry>,
		walk: GramWalk,
		order: Uint32Array,
	): Promise<string[]> {
		const { sizes, opened } = this;
		const put = (name: string, bytes: Uint8Array<ArrayBuffer>) => opened.take({ kind: 'bytes', name, bytes });
		const dictionary = new DictionaryWriter(sizes);
		const lists = new Pieces('l', sizes.list, put);
		let count = 0;
		const add = (entry: NewEntry) => {
			const full = dictionary.add(entry, (list) => lists.add(list));
			if (full !== null) put(`d${count++}`, full);
		};
		let at = 0;
		try {
			for (const bigram of bigrams) {
				const { key, documents } = bigram;
				if (documents >= Math.max(COMMON_LEAST, this.rows.length / COMMON))
					this.common.push([key, documents]);
				add(bigram);
				for (const gram of walk.below(order[at++] ?? -1)) add(gram);
				if (opened.isFull) await opened.room();
			}
		} finally {
			walk.close();
		}
		put(`d${count}`, dictionary.take());
		lists.close();
		return dictionary.firsts;
	}

	private writeManifest(firsts: readonly string[], places: readonly OrderedPlace[]): void {
		const { rows, characters, sizes } = this;
		const { dictionary, list, position, inline, text } = sizes;
		const manifest = {
			documents: rows.length,
			places: places.length,
			chapters: [...this.input.chapters],
			averageLength: Math.round(characters / Math.max(1, rows.length)),
			...this.texts.toManifest(),
			sizes: { dictionary, list, position, inline, text },
			spared: this.spared,
			longest: LONGEST,
			common: this.common,
			firsts: [...firsts],
		};
		this.writer.bytes(
			'manifest',
			deflateRawSync(encodeManifest({ ...manifest, table: encodeTable(places, rows) }), { level: 9 }),
		);
	}
}
