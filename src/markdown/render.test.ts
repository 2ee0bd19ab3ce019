import { describe, expect, it } from 'vitest';
import { htmlOf, options } from './fixtures/options.ts';
import { REPORTS, readReport, reportOf } from './fixtures/report-of.ts';
import { renderDocument } from './render.ts';

const render = (...report: Parameters<typeof reportOf>) => renderDocument(reportOf(...report), options).parts;
const html = (...report: Parameters<typeof reportOf>) => htmlOf(render(...report));

const figure = (key: string, value: number, inner: string, index: number) =>
	`<data class="fig" id="${key}" value="${value}"><a href="../../metrics/${key}.html">${inner}</a></data>${sup(index)}`;
const sup = (index: number) =>
	`<sup class="fig-n"><a href="#n-${index}" aria-label="注 ${index}" data-n="${index}"></a></sup>`;

describe('figures', () => {
	it('marks a figure that fills its paragraph', () => {
		expect(html('59件', { a: ['59件', '59件', 59] })).toBe(
			`<span class="quoted" data-for="a">${figure('a', 59, '59件', 1)}</span>`,
		);
	});

	it('marks figures at the start and at the end of a sentence, each with its number', () => {
		expect(html('59件受理，办结51件', { b: ['办结51件', '51件', 51], a: ['59件受理', '59件', 59] })).toBe(
			`<span class="quoted" data-for="a">${figure('a', 59, '59件', 1)}受理</span>，` +
				`<span class="quoted" data-for="b">办结${figure('b', 51, '51件', 2)}</span>`,
		);
	});

	it('marks a figure across the border of a strong passage', () => {
		expect(html('共**受理59**件。', { a: ['受理59件', '59件', 59] })).toBe(
			`共<span class="quoted" data-for="a"><strong>受理</strong>${figure('a', 59, '<strong>59</strong>件', 1)}</span>。`,
		);
	});

	it('marks a figure and a quote across hard wraps', () => {
		expect(html('共受理行政\n复议5\n9件。', { a: ['受理行政复议59件', '59件', 59] })).toBe(
			`共<span class="quoted" data-for="a">受理行政复议${figure('a', 59, '5 9件', 1)}</span>。`,
		);
	});

	it('keeps a line break beside a figure out of its link', () => {
		expect(html('受理59件\\\n办结', { a: ['59件', '59件', 59] })).toMatch(
			/<\/sup><br><\/span>办结$|<\/sup><\/span><br>办结$/u,
		);
	});

	it('sets one quote around the two figures it states', () => {
		const quote = '受理59件，办结51件';
		expect(html(quote, { a: [quote, '59件', 59], b: [quote, '51件', 51] })).toBe(
			`<span class="quoted" data-for="a b">受理${figure('a', 59, '59件', 1)}，办结${figure('b', 51, '51件', 2)}</span>`,
		);
	});

	it('nests a quote in a longer one and leaves out one that crosses it', () => {
		const parts = render('受理59件，办结51件，调解10件', {
			a: ['受理59件，办结51件', '59件', 59],
			b: ['办结51件', '51件', 51],
			c: ['51件，调解10件', '10件', 10],
		});
		const text = htmlOf(parts);
		expect(text).toContain('<span class="quoted" data-for="a">受理');
		expect(text).toContain('<span class="quoted" data-for="b">办结');
		expect(text).not.toContain('data-for="c"');
		expect(text).toContain(figure('c', 10, '10件', 3));
	});

	it('gives a numeral that states two metrics both anchors and both numbers', () => {
		const quote = '受理并办结59件';
		expect(html(quote, { a: [quote, '59件', 59], b: [quote, '59件', 59] })).toContain(
			`<data class="fig" id="b" value="59"><data class="fig" id="a" value="59"><a href="../../metrics/a.html">59件</a></data></data>${sup(1)}${sup(2)}`,
		);
	});

	it('lets a link of the text give way to the figure inside it', () => {
		expect(html('见[受理59件的公告](https://a.cn/)。', { a: ['受理59件', '59件', 59] })).toBe(
			'见<span class="quoted" data-for="a"><a href="https://a.cn/" rel="external nofollow noreferrer">受理</a>' +
				`${figure('a', 59, '59件', 1)}</span><a href="https://a.cn/" rel="external nofollow noreferrer">的公告</a>。`,
		);
	});

	it('marks reviewed numerals with their reason, but not where a figure stands', () => {
		expect(html('五项承诺，5项落实', { a: ['5项落实', '5项', 5] }, ['五项', '5项'])).toBe(
			'<span class="fig plain" title="已复核：name">五项</span>承诺，' +
				`<span class="quoted" data-for="a">${figure('a', 5, '5项', 1)}落实</span>`,
		);
	});

	it('numbers figures over the document, in a table too, and never across cells', () => {
		const body = '甲1件。\n\n| 事项 | 数 | 单位 |\n| --- | ---: | --- |\n| 受理 | 59 | 件 |\n\n- 乙2件';
		const parts = render(body, {
			c: ['乙2件', '2件', 2],
			b: ['受理 | 59 | 件', '59 | 件', 59],
			a: ['甲1件', '1件', 1],
		});
		expect(parts.map((part) => part.kind)).toEqual(['block', 'table', 'block']);
		expect(parts[1]).toMatchObject({ blocks: [2, 3], figures: [{ key: 'b', index: 2 }] });
		expect(parts[1]?.html.replaceAll('\n', '')).toContain(
			`<tr id="p-3"><td>受理</td><td>${figure('b', 59, '59', 2)}</td><td>件</td></tr>`,
		);
		expect(parts[1]?.html.replaceAll('\n', '')).toContain('<tr id="p-2"><th scope="col">事项</th>');
		expect(parts[2]).toMatchObject({ tag: 'li', marker: '•', n: 4, figures: [{ key: 'c', index: 3 }] });
	});

	it('loses no figure: one that lies outside the text is an error of ours', () => {
		const report = reportOf('受理59件', { a: ['59件', '59件', 59] });
		report.observations = report.observations.map((o) => ({
			...o,
			figure: { block: 1, start: 90, end: 93 },
		}));
		expect(() => renderDocument(report, options)).toThrow(
			'A fault of Duizhao, not of the content: a figure of block 1 lies outside its text.',
		);
	});

	it('says so when blocks and body are of two documents', () => {
		const report = { ...reportOf('受理59件'), body: '受理95件' };
		expect(() => renderDocument(report, options)).toThrow('block 1 of the document differs from its body');
	});
});

describe('parts', () => {
	it('gives headings the ids, depths and chapters of their sections', () => {
		const [heading, , deeper] = render('## 一、**依法**全面履行政府职能\n\n甲\n\n### （一）乙\n\n丙');
		expect(heading).toMatchObject({ kind: 'heading', id: 's-1', depth: 1 });
		expect(heading?.html).toBe('一、<strong>依法</strong>全面履行政府职能');
		expect(deeper).toMatchObject({ kind: 'heading', id: 's-2', depth: 2, html: '（一）乙' });
	});

	it('keeps the printed numbers of lists, their nesting, and quotations', () => {
		const parts = render('3) 甲\n\n   续\n   - 乙\n4) [x] 丙\n\n> 丁');
		expect(
			parts.map((part) => part.kind === 'block' && [part.tag, part.marker, part.nesting, part.html]),
		).toEqual([
			['li', '3)', 1, '甲'],
			['li', null, 1, '续'],
			['li', '•', 2, '乙'],
			['li', '4) [x]', 1, '丙'],
			['blockquote', null, 1, '丁'],
		]);
	});

	it('keeps a footnote with its mark', () => {
		const [text, note] = render('受理59件[^1]。\n\n[^1]: 含上年结转。');
		expect(text?.html).toBe('受理59件<sup>[1]</sup>。');
		expect(note).toMatchObject({ tag: 'li', marker: '[1]', html: '含上年结转。' });
	});

	it('keeps all cells of a row that is longer than its header', () => {
		expect(html('| 甲 |\n| --- |\n| 1 | 2 |')).toContain('<td>1</td>\n<td>2</td>');
	});

	it('ends a bare address where Chinese begins', () => {
		expect(html('见：www.zhq.gov.cn）公开59件', { a: ['公开59件', '59件', 59] })).toBe(
			'见：<a href="http://www.zhq.gov.cn" rel="external nofollow noreferrer">www.zhq.gov.cn</a>）' +
				`<span class="quoted" data-for="a">公开${figure('a', 59, '59件', 1)}</span>`,
		);
	});

	it.each(REPORTS)('marks every figure and reviewed numeral of %s, in order', (name) => {
		const report = readReport(name);
		const { parts } = renderDocument(report, options);
		const figures = parts.flatMap((part) => ('figures' in part ? part.figures : []));
		expect(figures.map(({ index }) => index)).toEqual(report.observations.map((_, i) => i + 1));
		for (const { metric, value } of report.observations)
			expect(htmlOf(parts)).toContain(`id="${metric.key}" value="${value}"`);
		expect(htmlOf(parts).match(/<a href="#n-/gu)).toHaveLength(report.observations.length);
		expect(htmlOf(parts).match(/class="fig plain"/gu) ?? []).toHaveLength(report.ignored.length);
		expect(parts.filter((part) => part.kind === 'heading')).toHaveLength(report.sections.length - 1);
	});
});

describe('untrusted content', () => {
	it.each([
		['[点](javascript:alert(1))', '点'],
		['[点](JaVaScRiPt:alert(1))', '点'],
		['[点](data:text/html,x)', '点'],
		['[点](//evil.example)', '点'],
		['[点](../../index.html)', '点'],
		['[点](#main)', '点'],
		['甲<script>alert(1)</script>乙', '甲alert(1)乙'],
		['甲<b onclick="x()" id="main" class="fig">乙</b>', '甲乙'],
		['![甲](https://evil.example/x.png)乙', '乙'],
		['&lt;script&gt;甲', '&#x3C;script>甲'],
		['`<img src=x>`甲', '<code>&#x3C;img src=x></code>甲'],
	])('neutralises %s', (body, expected) => {
		expect(html(body)).toBe(expected);
	});

	it('drops raw HTML blocks whole', () => {
		expect(html('甲\n\n<script>\nalert(1)\n</script>\n\n<div id="reconsideration_accepted">\n\n乙')).toBe(
			'甲\n乙',
		);
	});

	it('lets no content name an id, a class or an attribute of ours', () => {
		const body = '# 题 {#main .fig}\n\n```js id=x\n码\n```\n\n[^main]: 注\n\n甲[^main]<p data-block="1">';
		const text = htmlOf(render(body));
		expect(text).not.toMatch(/\s(?:id|class|data-[a-z]+|style|on\w+)=/u);
	});
});
