// npm run bench -- export [--reports N] [--seed N] [--out DIR] [--heap MB]: everything that other programs take, written for a made-up archive.
// Left to itself, V8 lets garbage lie as long as there is room; --heap bounds that, and shows how little memory is enough. What is
// young has little room then too: making the archive, of which all stays, would widen it for good.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentArchive } from '../src/archive/current.node.ts';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { runBounded } from '../src/bench/bounded-heap.node.ts';
import { lightArchive } from '../src/bench/light-archive.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { sizesBelow } from '../src/bench/sizes.node.ts';
import { writeExports } from '../src/export/write-exports.node.ts';

const values = benchOptions({
	reports: { type: 'string', default: '1000' },
	seed: { type: 'string', default: '1' },
	out: { type: 'string' },
	heap: { type: 'string' },
});
if (values.heap !== undefined)
	runBounded(import.meta.filename, { ...values, heap: undefined }, { old: Number(values.heap), young: 16 });
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
const places = nationalPlaces().toSorted((a, b) => Number(a.parent === null) - Number(b.parent === null));
const archive = lightArchive(await currentArchive(), places, {
	reports: Number(values.reports),
	seed: Number(values.seed),
});
const before = peak();

const folder = values.out ?? mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
const [started, cpu] = [performance.now(), process.cpuUsage()];
const { tables } = await writeExports(folder, { archive, site: 'https://example.org/archive/' });
const wall = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);

const rows = tables.find(({ table }) => table.name === 'observations')?.rows;
console.log(`${archive.reports.length} reports, ${rows} observations`);
console.log(`wall ${wall.toFixed(1)} s, CPU ${((user + system) / 1e6).toFixed(1)} s`);
console.log(`peak memory ${peak()} MB, of which ${before} MB before the first file: Node and the archive`);
for (const { kind, files, bytes } of sizesBelow(folder))
	console.log(
		`${kind.padEnd(24)} ${String(files).padStart(7)} files ${(bytes / 1e6).toFixed(1).padStart(9)} MB`,
	);
if (values.out === undefined) rmSync(folder, { recursive: true });
