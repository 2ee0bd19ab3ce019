// npm run bench -- extract [--all] [--wrong] [--only=PATTERN]: extraction against the hand-checked labels and the made-up reports.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBody } from '../src/archive/body.ts';
import type { Block, Section } from '../src/archive/model.ts';
import { readArchive } from '../src/archive/reader.node.ts';
import type { Division, Metric, Outline } from '../src/archive/schema/index.ts';
import type { PhraseFilter } from '../src/extract/phrases.ts';
import { type Extraction, proposeMetrics } from '../src/extract/propose.ts';
import { normalise } from '../src/text/normalise.ts';

const ROOT = join(import.meta.dirname, '..');
const FIXTURES = join(ROOT, 'src/extract/fixtures');
const GOLD = join(ROOT, 'tests/fixtures/gold');

interface Sample {
	name: string;
	body: { sections: Section[]; blocks: Block[] };
	division: Division | null;
	year: number;
	expected: [string, number][];
	/** Values of which careful readers may judge differently: they count neither way. */
	open: Record<string, number>;
	/** Numbers that must not be taken for a value. */
	decoys: number[];
}

interface Counts {
	right: number;
	missed: number;
	wrongValue: number;
	wrongMetric: number;
	decoy: number;
}

const { archive, problems } = await readArchive(join(ROOT, 'content'));
if (archive === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
const { metrics, outline } = archive;
const wanted = process.argv.slice(2);
const verbose = wanted.includes('--wrong');
const only = new RegExp(wanted.find((word) => word.startsWith('--only='))?.slice(7) ?? '', 'u');

const real = goldSamples();
const made = fixtureSamples(outline);
print('four reports, all phrases', real, () => undefined);
print('four reports, phrases that stand in the report left out', real, unseen);
print(
	'made-up reports, for development',
	made.filter(({ name }) => name.startsWith('dev')),
	() => undefined,
);
if (wanted.includes('--all'))
	print(
		'made-up reports, held out',
		made.filter(({ name }) => name.startsWith('held')),
		() => undefined,
	);
speed();

function goldSamples(): Sample[] {
	return readdirSync(GOLD)
		.filter((file) => /^(?!plan).*-\d{4}\.json$/u.test(file))
		.map((file) => {
			const gold = JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as {
				division_code: string;
				coverage_year: number;
				labels: { metric_key: string | null; value: number }[];
			};
			const id = `${gold.division_code}-${gold.coverage_year}`;
			const report = archive?.reports.find((each) => each.id === id);
			if (report === undefined) throw new Error(id);
			const expected = gold.labels.flatMap(({ metric_key, value }): [string, number][] =>
				metric_key === null ? [] : [[metric_key, value]],
			);
			return {
				name: id,
				body: report,
				division: report.place,
				year: report.year,
				expected,
				open: {},
				decoys: [],
			};
		});
}

function fixtureSamples(order: Outline): Sample[] {
	return readdirSync(FIXTURES)
		.filter((file) => file.endsWith('.md') && only.test(file))
		.map((file) => {
			const told = JSON.parse(readFileSync(join(FIXTURES, file.replace('.md', '.json')), 'utf8')) as {
				division: string;
				year: number;
				values: Record<string, number>;
				optional?: Record<string, number>;
				decoys: number[];
			};
			const body = parseBody(readFileSync(join(FIXTURES, file), 'utf8'), 1, order);
			const division = { code: '999999', name: told.division } as Division;
			const expected = Object.entries(told.values);
			const { year, decoys, optional: open = {} } = told;
			return { name: file, body, division, year, expected, open, decoys };
		});
}

/** Leave one document out: no phrase whose words stand in the document under test. */
function unseen({ body }: Sample): PhraseFilter {
	const text = body.blocks
		.map((block) => normalise(block.text).replace(/\d+(?:\.\d+)?(?:余|多)?/gu, 'X'))
		.join('\n');
	return (phrase) => !text.includes(normalise(phrase).replaceAll('x', 'X'));
}

function print(
	title: string,
	samples: Sample[],
	filterOf: (sample: Sample) => PhraseFilter | undefined,
): void {
	const total = nothing();
	const chapters = new Map<string, Counts>();
	let decoys = 0;
	for (const sample of samples) {
		const filter = filterOf(sample);
		const found = extract(sample, metrics, filter);
		const counts = compare(sample, found, chapters);
		for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
		decoys += sample.decoys.length;
		if (verbose) console.log(`  ${sample.name}: ${line(counts)}`);
	}
	console.log(`${title}\n  ${line(total)}${decoys > 0 ? `  decoys taken ${total.decoy}/${decoys}` : ''}`);
	for (const [chapter, counts] of [...chapters].sort())
		console.log(`    ${chapter.padEnd(5)} ${line(counts)}`);
}

function extract(
	{ body, division, year }: Sample,
	of: Map<string, Metric>,
	filter?: PhraseFilter,
): Extraction {
	return proposeMetrics(body, of, { division, year, outline, ...(filter === undefined ? {} : { filter }) });
}

function compare(
	{ expected, open, decoys, name }: Sample,
	found: Extraction,
	chapters: Map<string, Counts>,
): Counts {
	const counts = nothing();
	const truth = new Map(expected);
	const note = (metric: string, kind: keyof Counts, text: string) => {
		const chapter = metrics.get(metric)?.chapter ?? '?';
		const own = chapters.get(chapter) ?? nothing();
		own[kind]++;
		chapters.set(chapter, own);
		counts[kind]++;
		if (verbose && kind !== 'right') console.log(`    ${name} ${kind} ${metric} ${text}`);
	};
	for (const { metric, value, quote, reason, confidence } of found.proposals) {
		const said = `${value} 「${quote}」 by ${reason} ${confidence}`;
		if (open[metric] === value) continue;
		if (truth.get(metric) === value) note(metric, 'right', said);
		else if (decoys.includes(value)) note(metric, 'decoy', said);
		else note(metric, truth.has(metric) ? 'wrongValue' : 'wrongMetric', said);
	}
	const proposed = new Set(found.proposals.map(({ metric }) => metric));
	for (const [metric, value] of expected) {
		if (proposed.has(metric)) continue;
		const near = found.unassigned.find(({ text }) => text.includes(String(value)));
		note(
			metric,
			'missed',
			`${value} ${near === undefined ? '' : `「${near.quote}」 ${near.why} ${near.closest}`}`,
		);
	}
	return counts;
}

function nothing(): Counts {
	return { right: 0, missed: 0, wrongValue: 0, wrongMetric: 0, decoy: 0 };
}

function line({ right, missed, wrongValue, wrongMetric, decoy }: Counts): string {
	const precision = right / Math.max(1, right + wrongValue + wrongMetric + decoy);
	const recall = right / Math.max(1, right + missed + wrongValue);
	const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
	const shares = [precision, recall, f1].map((share) => share.toFixed(3)).join('  ');
	return `P R F1 ${shares}  right ${right} missed ${missed} wrong value ${wrongValue} wrong metric ${wrongMetric} decoy ${decoy}`;
}

function speed(): void {
	const [sample] = real;
	if (sample === undefined) return;
	const length = sample.body.blocks.reduce((sum, { text }) => sum + text.length, 0);
	const started = performance.now();
	const rounds = 40;
	for (let round = 0; round < rounds; round++) extract(sample, metrics);
	const each = (performance.now() - started) / rounds;
	console.log(`speed: ${((each / length) * 5000).toFixed(1)} ms for 5000 characters`);
}
