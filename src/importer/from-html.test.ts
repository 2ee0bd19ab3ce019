import { expect, it } from 'vitest';
import { fromHtml } from './from-html.ts';

const textsOf = (body: string, title: string) =>
	fromHtml(
		new TextEncoder().encode(
			`<html><head><meta charset=utf-8><title>${title}</title></head><body>${body}</body></html>`,
		),
	).lines.map(({ text }) => text);

const TITLE = '某旗2022年度法治政府建设情况报告';
const SENTENCE = '2022年，某旗扎实推进法治政府建设，受理行政复议申请22件。';

it('leaves out what the article of a public account has around the document', () => {
	const page = `<h1>${TITLE}</h1><div><span>原创</span> <a>某旗司法局</a> <em>2023-02-10 17:30</em> <em>发表于内蒙古</em></div>
		<div>收录于合集 <a>#法治政府</a> 12个</div><p>👆点击上方<span>蓝字</span>，关注我们吧！👆</p><p>${SENTENCE}</p>
		<p>２０２３年１月１６日</p><p>END</p><p>往期推荐</p><p><a>宪法宣传周</a></p><p>长按识别二维码，关注我们。</p>`;
	expect(textsOf(page, TITLE)).toEqual([TITLE, SENTENCE, '２０２３年１月１６日']);
});

const SITE = '<div><a>首页</a></div>';
const AFTER = '<p>某旗人民政府</p><p>2023年1月16日</p>';

it('leaves out credits in brackets below the document', () => {
	const page = `<h1>${TITLE}</h1><p>${SENTENCE}</p>${AFTER}<p>（责任编辑：旗政府办）</p>`;
	expect(textsOf(page, TITLE).at(-1)).toBe('2023年1月16日');
});

it.each([
	['<h1>某旗2022年度法治政府<br>建设情况报告</h1>', ['某旗2022年度法治政府 建设情况报告']],
	['<div>某旗2022年度法治政府建设<br>情况报告</div>', ['某旗2022年度法治政府建设', '情况报告']],
])('finds the title of several lines in %s', (title, wanted) => {
	const page = `${SITE}<div><div>政务公开</div>${title}<div>${`<p>${SENTENCE}</p>`.repeat(9)}${AFTER}</div></div>`;
	expect(textsOf(page, TITLE).slice(0, wanted.length + 1)).toEqual([...wanted, SENTENCE]);
});

it('reads a page that is text set as it stands, line by line', () => {
	const page = `<h2>${TITLE}</h2><pre>\u3000\u30002022年，某旗扎实推进法治政府\n建设，受理行政复议申请22件。\r\n\n   某旗人民政府</pre>`;
	expect(textsOf(page, TITLE).map((text) => text.trim())).toEqual([
		TITLE,
		'2022年，某旗扎实推进法治政府',
		'建设，受理行政复议申请22件。',
		'某旗人民政府',
	]);
});

it('leaves out source, day and clicks in square brackets below the title', () => {
	const page = `<table><tr><td>${TITLE}</td></tr><tr><td>[ 来源：旗司法局 ] [ 发布日期：2023-01-28 ] [ 点击：432 ] 【字体：大 中 小】</td></tr>
		<tr><td><p>${SENTENCE}</p>${AFTER}</td></tr></table>`;
	expect(textsOf(page, TITLE)).toEqual([TITLE, SENTENCE, '某旗人民政府', '2023年1月16日']);
});
