import { statSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import type { BuiltFile } from './collect.ts';
import { CHECKSUMS, documentChecksums, textPath } from './document-checksums.ts';

/** Puts every document's text beside the pages, and the list of their checksums. Says which texts these are. */
export async function writeTexts(archive: Archive, folder: string): Promise<BuiltFile[]> {
	const texts: BuiltFile[] = [];
	for (const document of [...archive.reports, ...archive.plans]) {
		const path = textPath(document);
		const to = join(folder, path);
		await mkdir(dirname(to), { recursive: true });
		await copyFile(join(archive.root, document.path), to);
		texts.push({ path, bytes: statSync(to).size, sha256: document.digest, links: [] });
	}
	const list = { algorithm: 'sha256', documents: documentChecksums(archive) };
	await mkdir(dirname(join(folder, CHECKSUMS)), { recursive: true });
	await writeFile(join(folder, CHECKSUMS), `${JSON.stringify(list, null, '\t')}\n`);
	return texts;
}
