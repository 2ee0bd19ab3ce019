// npm run bench -- corpus --reports N --out DIR [--characters N] [--seed N]: a generated archive as content, for measuring only.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitWithUsage } from '../src/archive/content-dir.node.ts';
import { currentArchive } from '../src/archive/current.node.ts';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { writeCorpus } from '../src/bench/write-corpus.node.ts';

const values = benchOptions({
	reports: { type: 'string', default: '1000' },
	characters: { type: 'string', default: '5000' },
	seed: { type: 'string', default: '1' },
	out: { type: 'string', default: '' },
});
const options = {
	reports: Number(values.reports),
	characters: Number(values.characters),
	seed: Number(values.seed),
};
if (values.out === '') exitWithUsage('Usage: npm run bench -- corpus --reports N --out DIR');
const out = resolve(values.out);
// What is left of another corpus would be read as part of this one.
if (existsSync(out) && readdirSync(out).length > 0)
	exitWithUsage(`${out} is not empty. Name a new folder, or delete it first.`);

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const { divisions, characters } = await writeCorpus(
	await currentArchive(),
	nationalPlaces(),
	options,
	out,
	(written) => {
		if (written % 5000 === 0) console.log(`${written} of ${options.reports} reports, ${seconds()} s`);
	},
);
const size = `${options.reports} reports of ${divisions} divisions, ${(characters / 1e6).toFixed(1)} M characters`;
console.log(`Wrote ${size} to ${out} in ${seconds()} s. It is made up: never mix it into content/.`);
