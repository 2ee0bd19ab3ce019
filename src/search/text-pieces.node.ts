import { foldOf } from './fold-of.ts';
import type { IndexJob, TextCode } from './index-writer.node.ts';
import type { Manifest } from './manifest.ts';
import type { SearchDocument } from './model.ts';
import { createFiller, toHalves } from './table.ts';
import { chooseAlphabet, createTextEncoder } from './text-code.ts';
import { chooseDictionary } from './text-dictionary.node.ts';
import { type StoredDocument, toStored } from './text-shard.ts';

/** UTF-16 units of texts by which their code is chosen. */
const SAMPLE = 1_000_000;

/** Puts texts into pieces. The first ones wait until there are enough of them to choose their code by. */
export class TextPieces {
	private readonly chapters: readonly string[];
	private readonly filler: ReturnType<typeof createFiller>;
	private readonly put: (job: IndexJob) => void;
	private held: StoredDocument[] = [];
	private waiting: { name: string; json: string }[] = [];
	private sampled = 0;
	private code: TextCode | null = null;
	/** For each UTF-16 unit whether texts have it. */
	private readonly seen = new Uint8Array(65536);

	/** A piece has `limit` characters at least. */
	constructor(chapters: readonly string[], limit: number, put: (job: IndexJob) => void) {
		this.chapters = chapters;
		this.filler = createFiller(limit);
		this.put = put;
	}

	/** A document of so many characters. */
	add(document: SearchDocument, length: number): void {
		this.held.push(toStored(document, this.chapters));
		const shard = this.filler.add(toHalves(length));
		if (this.filler.shard > shard) this.end(shard);
	}

	/** No text follows. */
	close(): void {
		if (this.held.length > 0) this.end(this.filler.shard);
		if (this.code === null) this.choose();
	}

	/** What an engine must know of the texts. */
	toManifest(): Pick<Manifest, 'alphabet' | 'dictionary' | 'fold'> {
		return { ...(this.code ?? this.choose()), fold: foldOf(this.seen) };
	}

	private end(shard: number): void {
		const [name, json] = [`t${shard}`, JSON.stringify(this.held)];
		for (let at = 0; at < json.length; at++) this.seen[json.charCodeAt(at)] = 1;
		this.held = [];
		if (this.code === null) this.wait({ name, json });
		else this.put({ kind: 'texts', name, json });
	}

	private wait(piece: { name: string; json: string }): void {
		this.waiting.push(piece);
		this.sampled += piece.json.length;
		if (this.sampled >= SAMPLE) this.choose();
	}

	private choose(): TextCode {
		const sample = this.waiting.map(({ json }) => json).join('');
		const alphabet = chooseAlphabet(sample);
		const code = { alphabet, dictionary: chooseDictionary(createTextEncoder(alphabet)(sample)) };
		this.code = code;
		this.put({ kind: 'code', code });
		for (const { name, json } of this.waiting.splice(0)) this.put({ kind: 'texts', name, json });
		return code;
	}
}
