import { expect, it } from 'vitest';
import { withoutPageEdges } from './page-edges.ts';
import { type Page, toLine } from './printed-page.ts';

const TITLE = '某县2022年法治政府建设情况报告';
type Set = [text: string, size: number];

/** A page of lines, each with its letters' height; the first stands near the upper edge. */
function page(lines: readonly Set[]): Page {
	const pieces = lines.map(([text, size], i) => ({
		text,
		x: 90,
		y: i === 0 ? 40 : 90 + i * 30,
		width: text.length * size,
		size,
	}));
	return { width: 600, height: 840, pieces };
}

it('leaves out a running head and keeps the title that says the same in larger letters', () => {
	const bodies = ['甲', '乙', '丙'].map((name) => [1, 2, 3].map((n) => `${name}村${'一'.repeat(n)}组`));
	const pages = bodies.map((body, i) => {
		const title: Set[] = i === 0 ? [[TITLE, 22]] : [];
		return page([[TITLE, 9], ...title, ...body.map((text): Set => [text, 16])]);
	});
	const [first, ...others] = withoutPageEdges(pages).map((rows) => rows.map((row) => toLine(row).text));
	expect(first).toEqual([TITLE, ...(bodies[0] ?? [])]);
	expect(others).toEqual(bodies.slice(1));
});
