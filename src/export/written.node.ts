/** All exports of the project's own archive, written once a test file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realArchive } from '../compare/real.node.ts';
import type { ExportContext } from './table.ts';
import { type WrittenExports, writeExports } from './write-exports.node.ts';

export const SITE = 'https://example.org/base/';

/** A made-up entry: the log of the real archive may be empty. */
const CORRECTION = {
	date: '2026-11-21',
	report: '410411-2020',
	metric: 'reconsideration_accepted',
	wrong: '=95 件',
	right: '59 件',
	noticedBy: null,
	note: null,
};

export interface Written extends WrittenExports {
	folder: string;
	context: ExportContext;
	// biome-ignore lint/suspicious/noExplicitAny: tests read files of many shapes.
	json(path: string): any;
	remove(): void;
}

export async function writtenExports(): Promise<Written> {
	const folder = mkdtempSync(join(tmpdir(), 'exports-'));
	const archive = await realArchive();
	const context = { archive: { ...archive, corrections: [CORRECTION] }, site: SITE };
	return {
		...(await writeExports(folder, context)),
		folder,
		context,
		json: (path) => JSON.parse(readFileSync(join(folder, path), 'utf8')),
		remove: () => rmSync(folder, { recursive: true }),
	};
}
