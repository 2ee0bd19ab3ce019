// npm run bench -- search [--reports N] [--queries N] [--seed N] [--heap MB] [--others]: the search index on generated reports.
// Left to itself, V8 lets garbage lie as long as there is room; --heap bounds that, and shows how little memory is enough.
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { currentArchive } from '../src/archive/current.node.ts';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { runBounded } from '../src/bench/bounded-heap.node.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { benchOthers } from '../src/bench/other-engines.node.ts';
import { type Asked, benchSearch, type Cost } from '../src/bench/search-bench.node.ts';
import { createSearchCorpus } from '../src/bench/search-corpus.ts';
import { bundleScript } from '../src/build/bundle.node.ts';

const values = benchOptions({
	reports: { type: 'string', default: '1000' },
	queries: { type: 'string', default: '200' },
	seed: { type: 'string', default: '1' },
	heap: { type: 'string' },
	others: { type: 'boolean', default: false },
});
if (values.heap !== undefined)
	runBounded(import.meta.filename, { ...values, heap: undefined }, { old: Number(values.heap), young: 8 });
const options = {
	reports: Number(values.reports),
	queries: Number(values.queries),
	seed: Number(values.seed),
};
const corpus = createSearchCorpus(await currentArchive(), nationalPlaces(), options);
const { index, asked } = await benchSearch(corpus, options);

const kilo = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const whole = (value: number) => String(Math.round(value));
const range = (list: number[], show: (value: number) => string) => {
	const sorted = list.toSorted((a, b) => a - b);
	const at = (part: number) => show(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
	const mean = list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
	return `mean ${show(mean)}, median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`;
};
const costs = (title: string, some: readonly Asked[], of: (one: Asked) => Cost) => {
	if (some.length === 0) return;
	console.log(title);
	const list = (show: (value: number) => string, value: (cost: Cost) => number) =>
		range(
			some.map((one) => value(of(one))),
			show,
		);
	console.log(`  requests ${list(whole, ({ requests }) => requests)}`);
	console.log(`  bytes    ${list(kilo, ({ bytes }) => bytes)}`);
	console.log(`  gzipped  ${list(kilo, ({ gzipped }) => gzipped)}`);
	const worst = some.toSorted((a, b) => of(b).requests - of(a).requests)[0];
	const dearest = some.toSorted((a, b) => of(b).bytes - of(a).bytes)[0];
	for (const one of new Set([worst, dearest]))
		if (one !== undefined) console.log(`  ${shares(one, of(one))}`);
};
const shares = ({ terms, truth }: Asked, { kinds }: Cost) =>
	`${JSON.stringify(terms.join(' '))}, in ${truth}: ${[...kinds].map(([kind, { requests, bytes }]) => `${requests} ${kind} ${kilo(bytes)}`).join(', ')}`;

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`${index.documents} reports, ${(index.characters / 1e6).toFixed(1)} M characters`);
console.log(
	`index      ${index.seconds.toFixed(1)} s of time, ${index.cpuSeconds.toFixed(1)} s of processors, ${Math.round(index.megabytes)} MB of memory at most`,
);
console.log(
	`on disk    ${megabytes(index.bytes)}, ${megabytes(index.gzipped)} gzipped, ${index.files.length} files`,
);
const root = join(import.meta.dirname, '..');
const engine = await bundleScript(root, 'engine', join(root, 'src/search/engine.ts'));
console.log(`engine     ${brotliCompressSync(engine).length} bytes compressed with brotli`);
const kindOf = (kind: string) => asked.filter((one) => one.kind === kind);
for (const kind of new Set(asked.map((one) => one.kind)))
	console.log(
		`exact      ${kindOf(kind).filter(({ right }) => right).length} of ${kindOf(kind).length}: ${kind}`,
	);
for (const { terms, filters, truth, total } of asked.filter(({ right }) => !right))
	console.log(`  wrong: ${JSON.stringify({ terms, filters })} ${total}, not ${truth}`);
const random = kindOf('substring');
const rare = asked.filter(({ truth, kind }) => truth <= 10 && (kind === 'substring' || kind === 'frequent'));
costs('first ten hits of a random substring, nothing loaded before', random, ({ first }) => first);
console.log(
	`  the total is exact at once for ${random.filter(({ first }) => first.exact).length} of ${random.length}`,
);
costs('first ten hits of frequent characters', kindOf('frequent'), ({ first }) => first);
for (const kind of ['place', 'year', 'chapter', 'two terms'])
	costs(`first ten hits: ${kind}`, kindOf(kind), ({ first }) => first);
costs(`exact total of a rare phrase (${rare.length} in ten reports at most)`, rare, ({ count }) => count);
costs('exact total of a random substring', random, ({ count }) => count);
console.log(
	`in memory  ${range(
		asked.map(({ warm }) => warm),
		(value) => `${value.toFixed(1)} ms`,
	)}`,
);
if (values.others) {
	const queries = random.map(({ terms }) => terms[0] ?? '');
	for (const { name, seconds, right, milliseconds } of benchOthers(corpus, queries))
		console.log(
			`${name}: ${right} of ${queries.length} exact, ${seconds.toFixed(1)} s to build, ${milliseconds.toFixed(1)} ms a query`,
		);
}
process.exitCode = asked.every(({ right }) => right) ? 0 : 1;
