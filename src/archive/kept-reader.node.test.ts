import {
	appendFileSync,
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeepOptions, readKeptArchive } from './kept-reader.node.ts';
import type { Archive } from './model.ts';
import type { Problem } from './problem.ts';
import { readArchive } from './reader.node.ts';

let folder = '';
let content = '';
let judged: string[] = [];
let options: KeepOptions;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'duizhao-kept-'));
	content = join(folder, 'content');
	cpSync('content', content, { recursive: true });
	judged = [];
	options = { folder: join(folder, 'kept'), version: '1', judge };
});
afterEach(() => rmSync(folder, { recursive: true }));

function judge({ reports }: Archive): Problem[] {
	judged.push(...reports.map(({ id }) => id));
	return [];
}

const REPORT = 'reports/410411/2023.md';
const path = () => join(content, REPORT);
/** Reports as plain data: what is read when asked for is read. */
const plain = (archive: Archive | null) =>
	archive?.reports.map(({ judged: _, ...report }) => JSON.parse(JSON.stringify(report)));

async function readBoth() {
	const [kept, whole] = [await readKeptArchive(content, options), await readArchive(content)];
	return { kept, whole };
}

describe('an archive read with what was kept', { timeout: 60_000 }, () => {
	it('is the archive read from its files, the first time and again', async () => {
		for (let times = 0; times < 2; times++) {
			const { kept, whole } = await readBoth();
			expect(kept.problems).toEqual(whole.problems);
			expect(kept.documents).toBe(whole.documents);
			expect(plain(kept.archive)).toEqual(plain(whole.archive));
			expect(kept.archive?.plans).toEqual(whole.archive?.plans);
		}
		expect(judged).toHaveLength(4);
	});

	it('judges a changed report anew and no other', async () => {
		await readKeptArchive(content, options);
		judged = [];
		appendFileSync(path(), '\n新增一段，共有99项。\n');
		const { kept, whole } = await readBoth();
		expect(judged).toEqual(['410411-2023']);
		expect(plain(kept.archive)).toEqual(plain(whole.archive));
	});

	it('reads every report anew when the registry or the program is another', async () => {
		await readKeptArchive(content, options);
		judged = [];
		appendFileSync(join(content, 'outline.yaml'), '# changed\n');
		await readKeptArchive(content, options);
		expect(judged).toHaveLength(4);
		await readKeptArchive(content, { ...options, version: '2' });
		expect(judged).toHaveLength(8);
	});

	it('finds the same errors at the same places, each time', async () => {
		await readKeptArchive(content, options);
		writeFileSync(path(), readFileSync(path(), 'utf8').replace('value: 59', 'value: 95'));
		for (let times = 0; times < 2; times++) {
			const { kept, whole } = await readBoth();
			expect(kept.archive).toBeNull();
			expect(kept.problems).toEqual(whole.problems);
			expect(kept.problems.some(({ rule }) => rule === 'quote-value-mismatch')).toBe(true);
		}
	});

	it('finds errors between documents, of which each alone is sound', async () => {
		await readKeptArchive(content, options);
		const divisions = join(content, 'divisions.yaml');
		writeFileSync(divisions, readFileSync(divisions, 'utf8').replace('code: "410803"', 'code: "410804"'));
		cpSync(path(), join(content, 'reports/410411/2024.md'));
		const { kept, whole } = await readBoth();
		expect(kept.problems).toEqual(whole.problems);
		expect(kept.problems.map(({ rule }) => rule)).toEqual(
			expect.arrayContaining(['division-unknown', 'document-duplicate']),
		);
	});

	it('does without a file that was cut off or is gone', async () => {
		const { archive } = await readKeptArchive(content, options);
		for (const version of readdirSync(options.folder, { recursive: true, withFileTypes: true }))
			if (version.isFile()) writeFileSync(join(version.parentPath, version.name), '{"data":');
		expect(archive?.reports[0]?.blocks.length).toBeGreaterThan(5);
		const { kept, whole } = await readBoth();
		expect(plain(kept.archive)).toEqual(plain(whole.archive));
	});

	it('keeps nothing of reports that are no longer there', async () => {
		const all = { ...options, prepare: async () => {} };
		await readKeptArchive(content, all);
		const files = () =>
			readdirSync(options.folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
		expect(files()).toHaveLength(4);
		appendFileSync(path(), '\n再加一段。\n');
		await readKeptArchive(content, all);
		expect(files()).toHaveLength(4);
	});
});
