/** Reports kept on disk, one file each: a line with the head, a line with the text. What cannot be kept costs time and nothing else. */
import { createHash, randomUUID } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptHead, KeptText } from './kept-report.ts';

/** Texts in memory at a time: a division's years, and those of the next. */
const REMEMBERED = 48;

export class Keep {
	readonly #folder: string;
	readonly #texts = new Map<string, KeptText>();

	/** `folder` holds what was read by the same program with the same registry. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** The kept file of a document: another path or another content is another file. */
	fileOf(path: string, digest: string): string {
		const key = createHash('sha256').update(`${digest} ${path}`).digest('hex').slice(0, 32);
		return join(this.#folder, key.slice(0, 2), key.slice(2));
	}

	has(file: string): boolean {
		return existsSync(file);
	}

	/** The head alone, without reading the text, which is several times as long. */
	readHead(file: string): KeptHead | undefined {
		try {
			return headOf(file);
		} catch {
			return undefined;
		}
	}

	/** The text, of which some are remembered. `undefined` where the file is gone. */
	readText(file: string): KeptText | undefined {
		const known = this.#texts.get(file);
		if (known !== undefined) {
			this.#texts.delete(file);
			this.#texts.set(file, known);
			return known;
		}
		const read = textOf(file);
		if (read !== undefined) this.remember(file, read);
		return read;
	}

	remember(file: string, text: KeptText): void {
		this.#texts.set(file, text);
		const [oldest] = this.#texts.keys();
		if (this.#texts.size > REMEMBERED && oldest !== undefined) this.#texts.delete(oldest);
	}

	write(file: string, head: KeptHead, text: KeptText): void {
		const lines = `${JSON.stringify(head)}\n${JSON.stringify(text)}\n`;
		const draft = `${file}.${randomUUID()}`;
		try {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(draft, lines);
			renameSync(draft, file);
		} catch {
			rmSync(draft, { force: true });
		}
	}

	/** Removes what no document of the archive needs any more. */
	prune(used: ReadonlySet<string>): void {
		for (const folder of namesIn(this.#folder)) {
			for (const name of namesIn(join(this.#folder, folder))) {
				const file = join(this.#folder, folder, name);
				if (!used.has(file)) rmSync(file, { force: true });
			}
		}
	}
}

const BREAK = '\n'.charCodeAt(0);
/** Most heads are shorter. */
const room = Buffer.alloc(32 * 1024);

/** The first line of a file of two. One that does not end with a line break was not written to its end. */
function headOf(file: string): KeptHead | undefined {
	const open = openSync(file, 'r');
	try {
		const { size } = fstatSync(open);
		const start = size > room.length ? room : room.subarray(0, size);
		readSync(open, start, 0, start.length, 0);
		const end = start.indexOf(BREAK);
		if (end < 0) return linesOf(file)?.head();
		const last = Buffer.alloc(1);
		readSync(open, last, 0, 1, size - 1);
		if (last[0] !== BREAK || end === size - 1) return undefined;
		return JSON.parse(start.toString('utf8', 0, end));
	} finally {
		closeSync(open);
	}
}

function textOf(file: string): KeptText | undefined {
	try {
		return linesOf(file)?.text();
	} catch {
		return undefined;
	}
}

/** Throws where there is no such file. */
function linesOf(file: string): { head: () => KeptHead; text: () => KeptText } | undefined {
	const content = readFileSync(file, 'utf8');
	const end = content.indexOf('\n');
	if (end < 0 || !content.endsWith('\n') || end === content.length - 1) return undefined;
	return { head: () => JSON.parse(content.slice(0, end)), text: () => JSON.parse(content.slice(end + 1)) };
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
