/** Where an imported document goes, and writing it so that it is there whole or not at all. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileKind, LARGEST } from './file-kind.ts';
import { readFrontmatter } from './frontmatter.ts';
import { tooLarge } from './import-document.ts';
import { ImportError } from './import-error.ts';
import { lineDiff } from './line-diff.ts';

/** A file's bytes. Its size is held against its kind before it is read. Throws an `ImportError`. */
export async function readReceived(path: string): Promise<Buffer> {
	const found = await stat(path).catch(() => null);
	if (found === null) throw new ImportError('There is no such file.', 'Check its name.');
	if (!found.isFile()) throw new ImportError('It is no file.', 'Name the documents in it.');
	const head = await readHead(path);
	const largest = LARGEST[fileKind(head)];
	if (found.size > largest) throw tooLarge(found.size, largest);
	return readFile(path);
}

async function readHead(path: string): Promise<Uint8Array> {
	const file = await open(path).catch(() => null);
	if (file === null) throw new ImportError('The file cannot be read.', 'Check its permissions.');
	const { bytesRead, buffer } = await file.read(new Uint8Array(4096), 0, 4096, 0);
	await file.close();
	return buffer.subarray(0, bytesRead);
}

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Path below the content folder. */
export function documentPath(type: string, division: string, year: number): string {
	return `${type === 'work-plan' ? 'plans' : 'reports'}/${division}/${year}.md`;
}

/** Path below `sources/` for the received bytes: `410411/2023.pdf`, or with the type where another document has that name. */
export async function sourcePath(
	content: string,
	document: { type: string; division: string; year: number },
	fileName: string,
	bytes: Uint8Array,
): Promise<string> {
	const { type, division, year } = document;
	const kind = fileKind(bytes.subarray(0, 4096));
	const ending = kind !== 'text' ? kind : extname(fileName).toLowerCase() === '.md' ? 'md' : 'txt';
	const plain = `${division}/${year}.${ending}`;
	const there = await readFile(join(content, 'sources', plain)).catch(() => null);
	if (there === null || there.equals(bytes)) return plain;
	const old = await readFile(join(content, documentPath(type, division, year)), 'utf8').catch(() => '');
	return readFrontmatter(old)?.frontmatter.source.file === plain
		? plain
		: `${division}/${year}-${type}.${ending}`;
}

export type Written = 'written' | 'unchanged';

/** Writes the source, then the document. A document that is there and differs is refused with the difference, unless forced. */
export async function store(
	content: string,
	path: string,
	markdown: string,
	source: { path: string; bytes: Uint8Array } | null,
	force: boolean,
): Promise<Written> {
	const target = join(content, path);
	const old = await readFile(target, 'utf8').catch(() => null);
	if (old === markdown) return 'unchanged';
	if (old !== null && !force)
		throw new ImportError(
			`${path} is there already and differs:\n${lineDiff(old, markdown)}\n`,
			'Replace it with --force.',
		);
	if (source !== null) await writeWhole(join(content, 'sources', source.path), source.bytes);
	await writeWhole(target, markdown);
	return 'written';
}

async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const part = join(dirname(path), `.${randomBytes(6).toString('hex')}.part`);
	try {
		const file = await open(part, 'wx');
		await file.writeFile(data);
		await file.close();
		await rename(part, path);
	} finally {
		await rm(part, { force: true });
	}
}
