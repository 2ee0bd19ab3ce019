import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Report } from '../archive/model.ts';
import { htmlOf, options, textOf } from './fixtures/options.ts';
import { REPORTS, readFile, readReport, reportOf } from './fixtures/report-of.ts';
import type { RenderedPart } from './model.ts';
import { renderDocument } from './render.ts';

/** The text of each part as shown, and as the archive has it: a table's is that of its cells. */
function texts(report: Report, parts: RenderedPart[]): { shown: string[]; archived: string[] } {
	const textAt = (n: number) => report.blocks[n - 1]?.text ?? '';
	const pairs = parts.flatMap((part) => {
		if (part.kind === 'block') return [[textOf(part.html), textAt(part.n)] as const];
		if (part.kind !== 'table') return [];
		const cells = part.blocks.map((n) => textAt(n).split(' | ').join(''));
		return [[textOf(part.html.replaceAll('>\n', '>')), cells.join('')] as const];
	});
	return { shown: pairs.map(([shown]) => shown), archived: pairs.map(([, archived]) => archived) };
}

const WORDS = [
	'受理',
	'59',
	'件',
	'，',
	'。',
	' ',
	'and',
	'5~10',
	'“',
	'”',
	'（一）',
	'&amp;',
	'&lt;',
	'1.',
	'a_b',
	'\\*',
];
const word = fc.constantFrom(...WORDS);
const plain = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(''));
const inline = fc.oneof(
	plain,
	plain.map((text) => `**${text}**`),
	plain.map((text) => `*${text}*`),
	plain.map((text) => `~~${text}~~`),
	plain.map((text) => `[${text}](https://a.cn/)`),
	plain.map((text) => `\`${text}\``),
	fc.constantFrom('\n', '  \n', '\\\n', '\n  ', '<b>', '![图](x.png)', 'www.a.cn'),
);
const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const flow = fc.oneof(
	line,
	line.map((text) => `## ${text.replace(/\n/gu, '')}`),
	line.map((text) => `- ${text}`),
	line.map((text) => `> ${text}`),
	line.map((text) => `3. ${text}\n   - ${text}`),
	fc.tuple(plain, plain).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(...'*_~`[]()<>#-|\\&! \n\t.1甲，'), maxLength: 30 }),
);
const markdown = fc.array(flow, { maxLength: 6 }).map((flows) => flows.join('\n\n'));

describe('the text of a page', () => {
	it('is the text of the archive, block by block, for any Markdown', () => {
		fc.assert(
			fc.property(markdown, (body) => {
				const report = reportOf(body);
				const { parts } = renderDocument(report, options);
				const numbers = parts.flatMap((part) =>
					part.kind === 'block' ? [part.n] : part.kind === 'table' ? part.blocks : [],
				);
				expect(numbers).toEqual(report.blocks.map((block) => block.n));
				const { shown, archived } = texts(report, parts);
				expect(shown).toEqual(archived);
			}),
			{ numRuns: 200 },
		);
	});

	it('stays so wherever figures and quotes are set, and every figure is set once', () => {
		const place = fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.nat({ max: 6 }));
		fc.assert(
			fc.property(line, fc.array(place, { maxLength: 5 }), (body, places) => {
				const report = reportOf(body);
				const block = report.blocks[0];
				fc.pre(block !== undefined && report.blocks.length === 1 && !body.includes('|'));
				report.observations = places.map(([at, before, length, after], i) => {
					const start = at % (block?.text.length ?? 1);
					const end = Math.min(start + length + 1, block?.text.length ?? 0);
					const figure = { block: 1, start, end };
					const quoted = { block: 1, start: Math.max(0, start - before), end: end + after };
					return {
						metric: { key: `k${i}` },
						value: i,
						figure,
						quoted,
					} as unknown as Report['observations'][number];
				});
				const { parts } = renderDocument(report, options);
				const { shown, archived } = texts(report, parts);
				expect(shown).toEqual(archived);
				const html = htmlOf(parts);
				expect(html.match(/ id="k\d"/gu)?.toSorted() ?? []).toEqual(places.map((_, i) => ` id="k${i}"`));
				expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /u);
			}),
			{ numRuns: 200 },
		);
	});

	it.each(REPORTS)('is the text of %s', (name) => {
		const report = readReport(name);
		const { shown } = texts(report, renderDocument(report, options).parts);
		expect(report.observations.length).toBeGreaterThan(0);
		expect(shown).toEqual(report.blocks.map((block) => block.text));
	});

	it('is the text of the work plan, which has no figures', () => {
		const { observations: _, ...plan } = reportOf(readFile('plans/410000/2020').body);
		const { parts } = renderDocument(plan as unknown as Plan, options);
		expect(parts.filter((part) => part.kind === 'heading').length).toBeGreaterThan(0);
		expect(texts(plan as Report, parts).shown).toEqual(plan.blocks.map((block) => block.text));
	});
});
