import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { CHECKSUMS, documentChecksums, textPath } from './document-checksums.ts';

/** Puts every document's text beside the pages, and the list of their checksums. */
export async function writeTexts(archive: Archive, folder: string): Promise<void> {
	for (const document of [...archive.reports, ...archive.plans]) {
		const to = join(folder, textPath(document));
		await mkdir(dirname(to), { recursive: true });
		await copyFile(join(archive.root, document.path), to);
	}
	const list = { algorithm: 'sha256', documents: documentChecksums(archive) };
	await mkdir(dirname(join(folder, CHECKSUMS)), { recursive: true });
	await writeFile(join(folder, CHECKSUMS), `${JSON.stringify(list, null, '\t')}\n`);
}
