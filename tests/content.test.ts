import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Heading, Strong } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
	DivisionsSchema,
	type Metric,
	MetricSchema,
	OutlineSchema,
	PlanSchema,
	ReportSchema,
} from '../src/archive/schema/index.ts';

interface Label {
	metric_key: string | null;
	value: number;
	unit: string;
	unit_registry?: string;
	qualifier: string;
	quote: string;
}
interface GoldHeading {
	level: number;
	label: string;
	title: string;
	style: string;
}
interface GoldMetadata {
	title: string;
	coverage_year: number;
	division_code: string;
	issuer: string | null;
	document_number: string | null;
	signatory: string | null;
	issue_date: string | null;
	headings: GoldHeading[];
}

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(`${root}content/${path}`, 'utf8');
const gold = (name: string) => JSON.parse(readFileSync(`${root}tests/fixtures/gold/${name}.json`, 'utf8'));
const labelled = (name: string) => (gold(name).labels as Label[]).filter((label) => label.metric_key);
const squash = (text: string) => text.replace(/\s+/gu, '');
/** Full and half width made equal, white space removed. */
const fold = (text: string) => squash(text).normalize('NFKC');

function split(path: string) {
	const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(path)) ?? [];
	const tree = unified().use(remarkParse).parse(body);
	return { front: parse(front) as unknown, tree, blocks: tree.children.map((node) => textOf(node)) };
}
const load = <T extends z.ZodType>(schema: T, path: string) => {
	const { front, ...rest } = split(path);
	return { path, ...rest, front: schema.parse(front) };
};

/** `head`: how many paragraphs stand above the number and signatory that moved to the frontmatter. */
const cases = [
	{ name: 'zhanhe-2020', head: 0, ...load(ReportSchema, 'reports/410411/2020.md') },
	{ name: 'zhanhe-2023', head: 0, ...load(ReportSchema, 'reports/410411/2023.md') },
	{ name: 'zhongzhan-2020', head: 1, ...load(ReportSchema, 'reports/410803/2020.md') },
	{ name: 'yanshi-2022', head: 1, ...load(ReportSchema, 'reports/410307/2022.md') },
];
const plan = { name: 'plan-henan-2020', head: 1, ...load(PlanSchema, 'plans/410000/2020.md') };
const documents = [...cases, plan];
const metrics = new Map<string, Metric>();
for (const file of readdirSync(`${root}content/metrics`, { recursive: true, encoding: 'utf8' })) {
	if (!file.endsWith('.yaml')) continue;
	const path = file.replaceAll('\\', '/');
	const metric = MetricSchema.parse(parse(read(`metrics/${path}`)));
	if (path !== `${metric.chapter}/${metric.key}.yaml`) throw new Error(`${path} holds ${metric.key}`);
	metrics.set(metric.key, metric);
}
const outline = OutlineSchema.parse(parse(read('outline.yaml')));

/** The document as published: the body, with what moved to the frontmatter back in its place. */
function published({ front, blocks, head, name }: (typeof documents)[number]) {
	const signatory = front.signatory && `签发人：${front.signatory}`;
	// The plan's own title stays in its body: the notice that forwards it comes first.
	const title = name === plan.name ? null : front.title;
	const moved = [front.documentNumber, signatory, title].filter((text) => text !== null);
	return squash([...blocks.slice(0, head), ...moved, ...blocks.slice(head)].join(''));
}

/** The received text without white space and Markdown marks: headings' `#`, emphasis, rules. */
const received = (file: string) =>
	squash(
		read(`sources/${file}`)
			.replace(/^ *(#+ |---+ *$)/gmu, '')
			.replaceAll('**', ''),
	);

/** The places where two texts differ: least edits first, aligned again after four equal characters. */
function differences(before: string, after: string) {
	const found: { gone: string; put: string }[] = [];
	let [i, j] = [0, 0];
	while (i < before.length || j < after.length) {
		if (before[i] === after[j]) {
			i++;
			j++;
			continue;
		}
		const [gone, put] = shortestEdit(before.slice(i), after.slice(j));
		found.push({ gone: before.slice(i, i + gone), put: after.slice(j, j + put) });
		i += gone;
		j += put;
	}
	return found;
}
function shortestEdit(before: string, after: string): [number, number] {
	for (let size = 1; size <= before.length + after.length; size++)
		for (let gone = 0; gone <= size; gone++)
			if (before.slice(gone, gone + 4) === after.slice(size - gone, size - gone + 4))
				return [gone, size - gone];
	return [before.length, after.length];
}

/** Damage of the extraction that is repaired, by name. */
function damage({ gone, put }: { gone: string; put: string }) {
	if (/^-\d+-$/.test(gone) && put === '') return 'page number';
	if (gone === 'and' && put === '和') return 'and for 和';
	if (gone.normalize('NFKC') === put.normalize('NFKC')) return 'half-width punctuation';
	return `unnamed: ${gone} → ${put}`;
}
/** The places repaired in each document; brackets around a short label are one place. */
const repaired: Record<string, Record<string, number>> = {
	'zhanhe-2020': { 'half-width punctuation': 4, 'page number': 1 },
	'zhanhe-2023': {},
	'zhongzhan-2020': { 'half-width punctuation': 39 },
	'yanshi-2022': { 'and for 和': 2, 'half-width punctuation': 1 },
	'plan-henan-2020': { 'and for 和': 1, 'half-width punctuation': 40 },
};
const tally = (names: string[]) =>
	Object.fromEntries(
		[...new Set(names)].sort().map((name) => [name, names.filter((n) => n === name).length]),
	);

const bodies = new Map(
	documents.map(({ front, blocks }) => [`${front.division}-${front.year}`, fold(blocks.join(''))]),
);
const occurrences = (text: string, quote: string) => text.split(fold(quote)).length - 1;

describe('the files of the archive', () => {
	test('divisions name parents and predecessors that are listed, each code once', () => {
		const divisions = DivisionsSchema.parse(parse(read('divisions.yaml')));
		const codes = divisions.map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
		for (const { parent, predecessor } of divisions) {
			if (parent !== null) expect(codes).toContain(parent);
			if (predecessor !== null) expect(codes).toContain(predecessor);
		}
		for (const { front } of documents) expect(codes).toContain(front.division);
	});

	test('the registry holds 157 metrics, in chapters of the outline, and refers only to its own keys', () => {
		expect(metrics.size).toBe(157);
		const chapters = outline.chapters.map(({ id }) => id);
		for (const { chapter, do_not_confuse_with, composite, plan_target } of metrics.values()) {
			expect(chapters).toContain(chapter);
			const { parts = [], optional = [], alternatives = [] } = composite ?? {};
			for (const key of [...do_not_confuse_with, ...parts, ...optional, ...alternatives.flat()])
				expect([...metrics.keys()]).toContain(key);
			if (plan_target) expect(plan.front.requirements.map(({ item }) => item)).toContain(plan_target.item);
		}
	});

	test('figures of reconsideration break in Henan in 2021, others do not', () => {
		for (const { key, breaks } of metrics.values())
			expect([key, breaks.map(({ date, divisions }) => [date, ...divisions])]).toEqual([
				key,
				key.startsWith('reconsideration_') ? [['2021-01-01', '41']] : [],
			]);
	});
});

describe.each(documents)('$name', (document) => {
	const { name, front, tree, blocks, path } = document;
	const metadata = (gold('metadata').docs as (GoldMetadata & { doc: string })[]).find((d) => d.doc === name);

	test('its source has the bytes that its SHA-256 says', () => {
		const bytes = readFileSync(`${root}content/sources/${front.source.file}`);
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(front.source.sha256);
	});

	test('its frontmatter says what the document says, and stands where its code and year lead', () => {
		expect(path).toMatch(new RegExp(`/${front.division}/${front.year}\\.md$`));
		expect(metadata).toMatchObject({
			title: front.title,
			coverage_year: front.year,
			division_code: front.division,
			issuer: front.issuer,
			document_number: front.documentNumber,
			signatory: front.signatory,
			issue_date: front.issued,
		});
		// The labels explain the addressee in brackets where the document only says 市政府.
		if (front.addressee) expect(blocks[name === plan.name ? 2 : 1]).toBe(`${front.addressee}：`);
	});

	test('differs from its source only by named damage, at most 0.2 % of characters, width aside', () => {
		const before = received(front.source.file);
		const found = differences(before, published(document));
		const beyondWidth = found.filter((each) => damage(each) !== 'half-width punctuation');
		const changed = beyondWidth.reduce((sum, { gone, put }) => sum + Math.max(gone.length, put.length), 0);
		expect(tally(found.map(damage))).toEqual(repaired[name]);
		expect(changed / before.length).toBeLessThanOrEqual(0.002);
	});

	test('has the headings of its source, run-in headings in bold', () => {
		const found: { level: number; text: string }[] = [];
		visit(tree, ['heading', 'strong'], (node) => {
			const level = node.type === 'heading' ? (node as Heading).depth - 1 : 3;
			found.push({ level, text: fold(textOf(node as Heading | Strong)).replace(/。$/u, '') });
		});
		const expected = (metadata?.headings ?? [])
			.filter(({ style }) => style !== 'unnumbered_closing_paragraph')
			.map(({ level, label, title }) => ({ level, text: fold(label + title) }));
		const own = name === plan.name ? found.slice(2) : found;
		expect(own).toEqual(expected);
	});
});

describe.each(cases)('the figures of $name', ({ name, front }) => {
	const body = bodies.get(`${front.division}-${front.year}`) ?? '';

	test('are those that a careful reader labels, all of them and no other', () => {
		const found = front.metrics.map(({ metric, value, unit, qualifier }) => ({
			metric,
			value,
			unit: unit ?? metrics.get(metric)?.unit,
			qualifier,
		}));
		const expected = labelled(name).map((label) => ({
			metric: label.metric_key,
			value: label.value,
			unit: (label.unit_registry ?? label.unit).replace('个工作日', '工作日'),
			qualifier: label.qualifier,
		}));
		expect(found).toEqual(expected);
		expect(new Set(found.map(({ metric }) => metric)).size).toBe(found.length);
	});

	test('are quoted from one place of the text, in the order of the text', () => {
		const places = front.metrics.map(({ quote, value }) => {
			expect([quote, occurrences(body, quote)]).toEqual([quote, 1]);
			expect(quote).toMatch(new RegExp(`(?<![\\d.])${value}(?![\\d.])`));
			return body.indexOf(fold(quote)) + fold(quote).search(new RegExp(`(?<![\\d.])${value}(?![\\d.])`));
		});
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	test('leave aside numerals that stand in one place of the text', () => {
		for (const { quote, number } of front.ignored) {
			expect([quote, occurrences(body, quote)]).toEqual([quote, 1]);
			expect(quote).toContain(number);
		}
	});

	test('account for every Arabic numeral that is no date and no document number', () => {
		const reviewed = [
			...front.metrics.map(({ quote, value }) => ({ quote, number: String(value) })),
			...front.ignored,
		].map(({ quote, number }) => {
			const digits = /^[\d.]+/.exec(number)?.[0] ?? number;
			return body.indexOf(fold(quote)) + fold(quote).search(new RegExp(`(?<![\\d.])${digits}(?![\\d.])`));
		});
		const open = [...body.matchAll(/\d+(?:\.\d+)?(?!\d*(?:年|月|日|号|—\d{4}年))/gu)]
			.filter(({ 0: number, index }) => !/\d/.test(body[index + number.length] ?? ''))
			.filter(({ index }) => !reviewed.includes(index));
		expect(open.map(({ index }) => body.slice(index - 5, index + 9))).toEqual([]);
	});
});

describe('the plan', () => {
	const { requirements, verdicts } = plan.front;
	const text = bodies.get('410000-2020') ?? '';
	const read2020 = ['410411-2020', '410803-2020'];

	test('has its 44 items, each as its heading prints it', () => {
		expect(requirements.map(({ item }) => item)).toEqual(Array.from({ length: 44 }, (_, i) => i + 1));
		for (const { number, title } of requirements) expect(plan.blocks).toContain(`${number}${title}。`);
	});

	test('quotes its targets from itself and its answers from the reports', () => {
		for (const { targets, answers } of requirements) {
			for (const { quote } of targets) expect(occurrences(text, quote)).toBeGreaterThan(0);
			for (const { report, quote } of answers)
				expect([quote, occurrences(bodies.get(report) ?? '', quote)]).toEqual([quote, 1]);
		}
	});

	test('says of every item and report either who answers it or that nobody does', () => {
		for (const { answers, notMentioned } of requirements)
			expect([...new Set(answers.map(({ report }) => report)), ...notMentioned].sort()).toEqual(read2020);
	});

	test('judges its targets as the labels do', () => {
		const items = gold('plan-henan-2020').items as { targets: { id: string; metric: string | null }[] }[];
		expect(requirements.flatMap(({ targets }) => targets.map(({ id, metric }) => ({ id, metric })))).toEqual(
			items.flatMap(({ targets }) => targets.map(({ id, metric }) => ({ id, metric }))),
		);
		const verdict = (target: string) =>
			verdicts.filter((each) => each.target === target).map(({ verdict }) => verdict);
		expect(verdict('item37.t2')).toEqual(['unknown', 'unknown']);
		expect(verdict('item37.t3')).toEqual(['met', 'not_mentioned']);
		expect(verdict('item37.t4')).toEqual(['met', 'unknown']);
		expect(verdict('item37.t5')).toEqual(['not_mentioned', 'not_mentioned']);
		expect(verdict('item39.t1')).toEqual(['met', 'met']);
		expect(verdict('item41.t1')).toEqual(['unknown', 'not_mentioned']);
	});
});

test('a figure that a report repeats for another subject stands under both keys', () => {
	const found = cases.find(({ name }) => name === 'zhongzhan-2020')?.front.metrics ?? [];
	const values = (keys: string[]) =>
		found.filter(({ metric }) => keys.includes(metric)).map(({ value }) => value);
	expect(values(['adviser_litigation_cases', 'admin_litigation_handled'])).toEqual([7, 7]);
	expect(values(['adviser_normative_docs_reviewed', 'normative_docs_reviewed_filed'])).toEqual([5, 5]);
});
