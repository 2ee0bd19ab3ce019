/** What the documents say is true: their links, their commands, their examples. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { IgnoreReasonSchema, MetricSchema, ReportSchema } from '../src/archive/schema/index.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = globSync(['*.md', 'docs/*.md'], { cwd: root }).sort();
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

/** The code samples of a document in one language. */
function samples(file: string, language: string): string[] {
	return [...read(file).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
		.filter(([, named]) => named === language)
		.map(([, , code = '']) => code);
}

test('links between documents lead to a file', () => {
	const links = documents.flatMap((file) =>
		[...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => ({ file, link })),
	);
	expect(links.length).toBeGreaterThan(10);
	expect(links.filter(({ file, link }) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
});

test('commands that the documents name exist', () => {
	const named = documents.flatMap((file) =>
		[...read(file).matchAll(/npm (?:run ([\w-]+)|(start|test)\b)/g)].map(
			([, run, short]) => run ?? short ?? '',
		),
	);
	expect([...new Set(named)].filter((name) => !scripts.includes(name))).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])('%s names every command that a user may need', (file) => {
	const own = scripts.filter((name) => !name.startsWith('pre') && !['lint', 'types'].includes(name));
	const missing = own.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(read(file)));
	expect(missing).toEqual([]);
});

test('the sample report is a report', () => {
	const [frontmatter = ''] = samples('docs/adding-a-report.md', 'markdown').map(
		(text) => text.split('---\n')[1],
	);
	expect(ReportSchema.safeParse(parse(frontmatter)).error?.issues).toBeUndefined();
});

test('the sample metric is a metric, and every field of the schema is explained', () => {
	const [sample = ''] = samples('docs/adding-a-metric.md', 'yaml');
	expect(MetricSchema.safeParse(parse(sample)).error?.issues).toBeUndefined();
	const text = read('docs/adding-a-metric.md');
	expect(Object.keys(MetricSchema.shape).filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
});

test('every reason why a number is no value is explained', () => {
	const text = read('docs/adding-a-report.md');
	expect(IgnoreReasonSchema.options.filter((reason) => !text.includes(`\`${reason}\``))).toEqual([]);
});

test('the glossary gives each Chinese term one rendering, and each rendering one term', () => {
	const law = read('docs/glossary.md').split("## The law's words")[1] ?? '';
	const rows = [...law.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, zh = '', en = '']) => ({ zh, en }));
	expect(rows.length).toBeGreaterThan(50);
	for (const column of ['zh', 'en'] as const) {
		const words = rows.map((row) => row[column]);
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	}
});
