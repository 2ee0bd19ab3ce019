import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import type { BuiltFile } from './collect.ts';
import { CHECKSUMS, documentChecksums, textPath } from './document-checksums.ts';

/** Puts every document's text beside the pages, and the list of their checksums. Says which texts these are. */
export function writeTexts(archive: Archive, folder: string): BuiltFile[] {
	const documents = [...archive.reports, ...archive.plans];
	for (const path of new Set([CHECKSUMS, ...documents.map(textPath)].map(dirname)))
		mkdirSync(join(folder, path), { recursive: true });
	const list = { algorithm: 'sha256', documents: documentChecksums(archive) };
	writeFileSync(join(folder, CHECKSUMS), `${JSON.stringify(list, null, '\t')}\n`);
	// One after the other: with promises it takes four times as long.
	return documents.map((document) => {
		const path = textPath(document);
		copyFileSync(join(archive.root, document.path), join(folder, path));
		return { path, bytes: statSync(join(folder, path)).size, sha256: document.digest, links: [] };
	});
}
