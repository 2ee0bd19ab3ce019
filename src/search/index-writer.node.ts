import { rmSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { type IndexFile, ShardWriter } from './shard-writer.node.ts';
import { createTextEncoder } from './text-code.ts';
import { type ListsJob, writeLists } from './write-lists.node.ts';
import { type PositionsJob, writePositions } from './write-positions.node.ts';

/** Where an index goes, and what its build is called. */
export interface IndexFolder {
	folder: string;
	build: string;
}

/** How texts are packed. */
export interface TextCode {
	alphabet: string;
	/** What they are deflated with. */
	dictionary: Uint8Array<ArrayBuffer>;
}

/** Something large to write. The code comes before the texts. */
export type IndexJob =
	| { kind: 'code'; code: TextCode }
	| { kind: 'texts'; name: string; json: string }
	| { kind: 'bytes'; name: string; bytes: Uint8Array<ArrayBuffer> }
	| { kind: 'positions'; positions: PositionsJob }
	| { kind: 'lists'; lists: ListsJob }
	| { kind: 'remove'; paths: readonly string[] };

/** After the last job. */
export const END = 'end';

/** Writes what of an index is large. */
export class IndexWriter {
	private readonly writer: ShardWriter;
	private encode = createTextEncoder('');
	private dictionary = new Uint8Array(0);

	constructor({ folder, build }: IndexFolder) {
		this.writer = new ShardWriter(folder, build);
	}

	get files(): IndexFile[] {
		return this.writer.files;
	}

	take(job: IndexJob): void {
		const { writer, dictionary } = this;
		switch (job.kind) {
			case 'code':
				this.encode = createTextEncoder(job.code.alphabet);
				this.dictionary = job.code.dictionary;
				break;
			case 'texts':
				writer.bytes(job.name, deflateRawSync(this.encode(job.json), { dictionary }));
				break;
			case 'bytes':
				writer.bytes(job.name, job.bytes);
				break;
			case 'positions':
				writePositions(writer, job.positions);
				break;
			case 'lists':
				writeLists(job.lists);
				break;
			case 'remove':
				for (const path of job.paths) rmSync(path, { force: true });
		}
	}
}
