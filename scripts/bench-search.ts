// npm run bench -- search [--reports N] [--queries N] [--seed N] [--others]: the search index on generated reports.
import { parseArgs } from 'node:util';
import { currentArchive } from '../src/archive/current.node.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { benchOthers } from '../src/bench/other-engines.node.ts';
import { benchSearch, createCorpus } from '../src/bench/search-bench.node.ts';

const { values } = parseArgs({
	options: {
		reports: { type: 'string', default: '1000' },
		queries: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		others: { type: 'boolean', default: false },
	},
});
const options = {
	reports: Number(values.reports),
	queries: Number(values.queries),
	seed: Number(values.seed),
};
const archive = await currentArchive();
const places = nationalPlaces();
const { index, asked } = await benchSearch(archive, places, options);

const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
const kilo = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const range = (list: number[], show: (value: number) => string) => {
	const sorted = list.toSorted((a, b) => a - b);
	const at = (part: number) => show(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
	return `mean ${show(mean(list))}, median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`;
};
const rare = asked.filter(({ truth }) => truth <= 10);
const right = asked.filter((each) => each.right);

console.log(`${index.documents} reports, ${(index.characters / 1e6).toFixed(1)} M characters`);
console.log(`index      ${index.seconds.toFixed(1)} s, ${Math.round(index.megabytes)} MB of memory at most`);
console.log(
	`on disk    ${(index.bytes / 1e6).toFixed(1)} MB, ${(index.gzipped / 1e6).toFixed(1)} MB gzipped, ${index.files.length} files`,
);
console.log(`exact      ${right.length} of ${asked.length} queries`);
for (const { query, truth, total } of asked.filter((each) => !each.right))
	console.log(`  wrong: ${JSON.stringify(query)} ${total}, not ${truth}`);
console.log('first ten hits, nothing loaded before');
console.log(
	`  requests ${range(
		asked.map(({ first }) => first.requests),
		(value) => String(Math.round(value)),
	)}`,
);
console.log(
	`  bytes    ${range(
		asked.map(({ first }) => first.bytes),
		kilo,
	)}`,
);
console.log(
	`  gzipped  ${range(
		asked.map(({ first }) => first.gzipped),
		kilo,
	)}`,
);
console.log(
	`  the total is exact at once for ${asked.filter(({ first }) => first.exact).length} of ${asked.length}`,
);
console.log(`exact total of a rare phrase (${rare.length} in ten reports at most), nothing loaded before`);
console.log(
	`  bytes    ${range(
		rare.map(({ count }) => count.bytes),
		kilo,
	)}`,
);
console.log(
	`  gzipped  ${range(
		rare.map(({ count }) => count.gzipped),
		kilo,
	)}`,
);
console.log('exact total of any phrase, nothing loaded before');
console.log(
	`  bytes    ${range(
		asked.map(({ count }) => count.bytes),
		kilo,
	)}`,
);
console.log(
	`in memory  ${range(
		asked.map(({ warm }) => warm),
		(value) => `${value.toFixed(1)} ms`,
	)}`,
);
if (values.others) {
	const corpus = createCorpus(archive, places, options);
	for (const { name, seconds, right, milliseconds } of benchOthers(
		corpus,
		asked.map(({ query }) => query),
	))
		console.log(
			`${name}: ${right} of ${asked.length} exact, ${seconds.toFixed(1)} s to build, ${milliseconds.toFixed(1)} ms a query`,
		);
}
process.exitCode = right.length === asked.length ? 0 : 1;
