import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartPicture, LOOKS } from './chart-picture.ts';
import { estimatingPen } from './pen.ts';
import { anyModel } from './sample-models.ts';
import { svgTree } from './svg-tree.ts';

const css = readFileSync('src/styles/chart.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colour = (token: string) => new RegExp(`${token}: (#[0-9a-f]{6})`).exec(tokens)?.[1] ?? '';

/** What the style sheet says of a class: `svg .st.new` → its declarations, light colours, the paper white. */
function declared(cls: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [, selector = '', body = ''] of css.matchAll(/^svg (\.[\w.-]+) \{([^}]*)\}/gm)) {
		const wanted = selector.slice(1).split('.');
		if (!wanted.every((name) => cls.split(' ').includes(name))) continue;
		for (const [, name = '', value = ''] of body.matchAll(/([\w-]+): ([^;]+);/g))
			found[name] =
				value === 'var(--paper)'
					? '#fff'
					: value.replace(/^var\((--[\w-]+)\)$/, (_, token) => colour(token) || 'font');
	}
	return found;
}

test.each(Object.keys(LOOKS))('a mark of class %s looks in a picture as on the page', (cls) => {
	const { 'font-family': _, 'font-size': size, ...look } = declared(cls);
	const { 'font-family': __, 'font-size': drawn, ...rest } = LOOKS[cls] ?? {};
	expect(Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]))).toEqual(
		look,
	);
	if (drawn !== undefined) expect(`${drawn}px`).toBe(size);
});

test('every class that charts draw has a look, and nothing of the style sheet is needed', () => {
	for (const model of fc.sample(anyModel, { numRuns: 200, seed: 1 })) {
		const { children } = svgTree(model, 'full');
		for (const { attributes } of children)
			if (attributes['class']) expect(Object.keys(LOOKS)).toContain(attributes['class']);
		const { svg } = chartPicture(
			{
				title: 'A & B',
				unit: '件',
				marks: children,
				width: 288,
				height: 176,
				foot: ['来源'],
			},
			estimatingPen('zh-CN'),
		);
		expect(svg).not.toMatch(/class=|var\(|style=/);
		expect(svg).toContain('A &#38; B（件）');
		expect(svg).toContain('>来源</text>');
	}
});

test('a long title and a long address are broken, and the picture grows with them', () => {
	const facts = { unit: '', marks: [], width: 288, height: 176 };
	const short = chartPicture({ ...facts, title: '甲', foot: [] }, estimatingPen('zh-CN'));
	const long = chartPicture(
		{
			...facts,
			title: '甲'.repeat(90),
			foot: [`https://example.org/${'a/'.repeat(200)}`],
		},
		estimatingPen('zh-CN'),
	);
	expect(long.height).toBeGreaterThan(short.height + 100);
	expect(long.svg.match(/<text /g)?.length).toBeGreaterThan(4);
});

test('an English title is measured as English is set: bold, in Latin letters, its unit in their brackets', () => {
	const title = 'People’s congress suggestions and CPPCC proposals handled, total';
	const facts = { title, unit: '%', marks: [], width: 288, height: 176, foot: [] };
	const asked = new Set<string>();
	const { svg } = chartPicture(facts, {
		language: 'en',
		widthOf: (text, size, isBold) => {
			asked.add(`${size} ${isBold}`);
			return text.length * size * 0.5;
		},
	});
	const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line);
	expect(lines).toEqual(['People’s congress suggestions and CPPCC proposals handled,', 'total (%)']);
	expect([...asked]).toEqual(['22 true']);
	expect(svg).toContain('font-family="Arial');
});
