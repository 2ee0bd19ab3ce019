// npm run bench -- weights [--reports N] [--sample N] [--only KIND]… [--out DIR] [--seed N]: what the pages of a large
// archive weigh. With --out the heaviest of each kind is written, to be looked at.
import { join } from 'node:path';
import { currentArchive } from '../src/archive/current.node.ts';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { madeArchive } from '../src/bench/made-archive.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { weighPages } from '../src/bench/weigh-pages.node.ts';

const values = benchOptions({
	reports: { type: 'string', default: '1000' },
	sample: { type: 'string', default: '40' },
	only: { type: 'string', multiple: true },
	out: { type: 'string' },
	seed: { type: 'string', default: '1' },
});
/** Compressed, with all that a page loads at once. */
const LIMIT = 150_000;

const archive = madeArchive(await currentArchive(), nationalPlaces(), {
	reports: Number(values.reports),
	seed: Number(values.seed),
});
const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
console.log(
	`${archive.reports.length} reports of ${archive.divisions.size} divisions; kB, gzipped unless plain`,
);
console.log('   whole    html    mean   plain  rendered/pages  kind: heaviest');
const weights = await weighPages(archive, {
	root: join(import.meta.dirname, '..'),
	sample: Number(values.sample),
	only: values.only ?? [],
	out: values.out,
	onKind: ({ kind, pages, rendered, params, htmlBytes, html, whole, mean }) => {
		const of = `${rendered}/${pages}`.padStart(14);
		const named = Object.entries(params).flatMap(([, value]) => value ?? []);
		const sizes = `${kilo(whole)}${kilo(html)}${kilo(mean)}${kilo(htmlBytes)}`;
		console.log(`${sizes}  ${of}  ${kind}${named.length > 0 ? `: ${named.join(' ')}` : ''}`);
	},
});
const heavy = weights.filter(({ whole }) => whole > LIMIT);
console.log(`${heavy.length === 0 ? 'no' : heavy.length} kind of page above ${LIMIT / 1000} kB`);
process.exitCode = heavy.length === 0 ? 0 : 1;
