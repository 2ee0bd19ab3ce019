// A thread that renders pages and writes them. It reads the archive for itself, since threads share no objects.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openPages } from './page-app.node.ts';
import type { Page } from './page-routes.ts';

/** What a thread is told when it begins. */
export interface PageThreadData {
	entry: string;
	/** Folder that the pages are written to. */
	folder: string;
}

/** What it answers to each list of pages. */
export type PageThreadAnswer = { written: { file: string; bytes: number }[] } | { failed: string; error: unknown };

const { entry, folder } = workerData as PageThreadData;
const app = await openPages(entry);

parentPort?.on('message', async (pages: Page[]) => {
	const written: { file: string; bytes: number }[] = [];
	for (const page of pages) {
		try {
			const content = await app.render(page);
			const to = join(folder, page.file);
			await mkdir(dirname(to), { recursive: true });
			await writeFile(to, content);
			written.push({ file: page.file, bytes: content.length });
		} catch (error) {
			answer({ failed: page.file, error });
			return;
		}
	}
	answer({ written });
});

function answer(message: PageThreadAnswer): void {
	parentPort?.postMessage(message);
}
