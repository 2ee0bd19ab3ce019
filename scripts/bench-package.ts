// npm run bench -- package [--reports N] [--characters N] [--seed N]: what the zip of a generated archive weighs, and which part of it how much.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { findDirectory, LONGEST_END, parseDirectory, type ZipEntry } from '../src/offline/zip-directory.ts';

const values = benchOptions({
	reports: { type: 'string', default: '1000' },
	characters: { type: 'string', default: '5000' },
	seed: { type: 'string', default: '1' },
});
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));

function run(script: string, ...argv: string[]): void {
	const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...argv], {
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	if (status !== 0) throw new Error(`${script} failed:\n${stderr.slice(-2000)}`);
}

/** `divisions/410411/2020.html` → `divisions/<code>/<year>.html` */
function kindOf(path: string): string {
	if (path.startsWith('search/')) return 'search/*';
	return path
		.replace(/(?<!\d)\d{6}(?!\d)/g, '<code>')
		.replace(/(?<!\d)\d{4}(?!\d)/g, '<year>')
		.replace(/metrics\/(?!index).*/, 'metrics/<key>')
		.replace(/^sources\/.*/, 'sources/*');
}

interface Kind {
	files: number;
	packed: number;
	plain: number;
}

function kindsOf(entries: readonly ZipEntry[]): Map<string, Kind> {
	const kinds = new Map<string, Kind>();
	for (const { path, bytes, packedBytes } of entries) {
		const { files, packed, plain } = kinds.get(kindOf(path)) ?? { files: 0, packed: 0, plain: 0 };
		kinds.set(kindOf(path), { files: files + 1, packed: packed + packedBytes, plain: plain + bytes });
	}
	return kinds;
}

function print(entries: readonly ZipEntry[], bytes: number): void {
	const rows = [...kindsOf(entries)].sort(([, a], [, b]) => b.packed - a.packed);
	// A name stands twice in a zip, with 30 bytes before it and 46; the day once in each.
	const names = entries.reduce((all, { path }) => all + 2 * Buffer.byteLength(path) + 76, 0);
	const million = (count: number) => `${(count / 1e6).toFixed(2).padStart(7)} MB`;
	for (const [kind, { files, packed, plain }] of rows.slice(0, 24))
		console.log(`${million(packed)}  ${million(plain)} unzipped  ${String(files).padStart(6)}  ${kind}`);
	console.log(`${million(names)}  names and headers of ${entries.length} files`);
	const longest = entries.map(({ path }) => path).toSorted((a, b) => b.length - a.length)[0] ?? '';
	console.log(`longest path: ${longest.length} characters, ${longest}`);
	console.log(`${million(bytes)}  in all, ${values.reports} reports`);
}

try {
	const content = join(folder, 'content');
	run('bench-corpus.ts', '--out', content, ...Object.entries(values).flatMap(([k, v]) => [`--${k}`, v]));
	run('package.ts', '--content', content, '--out', folder);
	const zip = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.zip')) ?? ''));
	const tail = zip.subarray(Math.max(0, zip.length - LONGEST_END));
	const { offset, bytes, entries } = findDirectory(tail);
	print(parseDirectory(zip.subarray(offset, offset + bytes), entries), zip.length);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
