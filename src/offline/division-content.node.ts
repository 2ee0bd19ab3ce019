import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import {
	belongsTo,
	type Part,
	type Place,
	partOf,
	partOfDivisions,
	planWithoutOthers,
	withoutOthers,
} from './division-content.ts';

/** Writes the part of an archive about one division as a content folder of its own. False where the code is unknown. */
export async function writeDivisionContent(content: string, code: string, to: string): Promise<boolean> {
	const places: Place[] = parse(await readFile(join(content, 'divisions.yaml'), 'utf8'));
	const part = partOf(places, code);
	if (part === null) return false;
	const paths = (await filesOf(content)).filter((path) => belongsTo(path, part));
	const sources = new Set<string>();
	for (const path of paths) {
		const text = await readFile(join(content, path), 'utf8');
		for (const [, file = ''] of text.matchAll(SOURCE)) sources.add(`sources/${file}`);
		await write(join(to, path), textOf(path, text, places, part));
	}
	for (const source of [...sources].filter((file) => !file.split('/').includes('..'))) {
		await mkdir(dirname(join(to, source)), { recursive: true });
		await copyFile(join(content, source), join(to, source)).catch(ignoreMissing);
	}
	return true;
}

/** `file: 410411/2020.txt` or `{ file: original.pdf, … }` in a document's frontmatter. */
const SOURCE = /\bfile:\s*["']?([^\s"',}]+)/g;

function textOf(path: string, text: string, places: readonly Place[], part: Part): string {
	if (path === 'divisions.yaml') return partOfDivisions(places, part);
	if (path.startsWith('plans/')) return planWithoutOthers(text, part);
	return !path.includes('/') && path.endsWith('.yaml') ? withoutOthers(text, part) : text;
}

async function filesOf(content: string): Promise<string[]> {
	const entries = await readdir(content, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && /\.(ya?ml|md)$/.test(entry.name))
		.map((entry) => relative(content, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

/** An archive may name a file that it does not keep. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
	if (error.code !== 'ENOENT') throw error;
}
