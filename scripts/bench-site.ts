// npm run bench -- site: what pages weigh, and how the build grows when the archive does. Sizes and ratios hold on any machine.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { contentDirectory } from '../src/archive/content-dir.node.ts';

const root = join(import.meta.dirname, '..');
const content = contentDirectory(process.argv.slice(2), process.env);
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));

/** An archive in which every report stands `times` times, each copy under a county of its own. */
function multiply(times: number): string {
	const copy = join(folder, `content-${times}`);
	cpSync(content, copy, { recursive: true });
	const divisions = parse(readFileSync(join(copy, 'divisions.yaml'), 'utf8'));
	const reports = globSync('reports/*/*.md', { cwd: copy });
	let last = 900_000;
	for (let n = 1; n < times; n++) {
		for (const report of reports) {
			const code = String(++last);
			divisions.push({
				code,
				name: `样${code}区`,
				english: `Sample ${code}`,
				pinyin: 'yang ben qu',
				parent: null,
			});
			mkdirSync(join(copy, 'reports', code));
			const text = readFileSync(join(copy, report), 'utf8');
			writeFileSync(
				join(copy, 'reports', code, basename(report)),
				text.replace(`division: "${basename(dirname(report))}"`, `division: "${code}"`),
			);
		}
	}
	writeFileSync(join(copy, 'divisions.yaml'), stringify(divisions));
	return copy;
}

interface Run {
	pages: string[];
	out: string;
	seconds: number;
}

function build(times: number): Run {
	const out = join(folder, `dist-${times}`);
	const argv = [join(root, 'scripts/build.ts'), '--content', multiply(times), '--out', out];
	const started = performance.now();
	const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`The build of the archive × ${times} failed:\n${stderr}`);
	return {
		out,
		pages: globSync('**/*.html', { cwd: out }).sort(),
		seconds: (performance.now() - started) / 1000,
	};
}

const kB = (file: string) => brotliCompressSync(readFileSync(file)).length / 1000;

/** `divisions/410411/2020.html` → `divisions/<code>/<year>.html` */
function kindOf(page: string): string {
	const named = page.replace(/\d{6}/, '<code>').replace(/\d{4}(?=[-.])/g, '<year>');
	return named.replace(/metrics\/(?!index).*/, 'metrics/<key>.html');
}

function printWeights({ out, pages }: Run): void {
	const kinds = new Map<string, number[]>();
	for (const page of pages.filter((path) => !path.startsWith('en/'))) {
		kinds.set(kindOf(page), [...(kinds.get(kindOf(page)) ?? []), kB(join(out, page))]);
	}
	console.log('\nheaviest, compressed   pages  kind, in the language at the root');
	for (const [kind, weights] of kinds) {
		const heaviest = Math.max(...weights).toFixed(1);
		console.log(`${heaviest.padStart(17)} kB ${String(weights.length).padStart(7)}  ${kind}`);
	}
	for (const file of globSync('assets/*', { cwd: out }).sort()) {
		console.log(`${kB(join(out, file)).toFixed(1).padStart(17)} kB          ${file}`);
	}
}

try {
	printWeights(build(1));
	const [small, large] = [build(10), build(40)] as const;
	const [pages, time] = [large.pages.length / small.pages.length, large.seconds / small.seconds];
	console.log(
		`\nThe archive × 10 and × 40: ${small.pages.length} and ${large.pages.length} pages, × ${pages.toFixed(1)}`,
	);
	console.log(
		`Time to build:             ${small.seconds.toFixed(1)} and ${large.seconds.toFixed(1)} s, × ${time.toFixed(1)}`,
	);
	console.log(
		`Time over pages:           ${(time / pages).toFixed(2)} (above 1, the build grows faster than the archive)`,
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
