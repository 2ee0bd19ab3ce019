import { expect, it } from 'vitest';
import { withoutCopiedSite } from './copied-site.ts';

const DOCUMENT = ['某旗2022年度法治政府建设情况报告', '2022年，某旗受理行政复议申请22件。', '2023年1月16日'];
const kept = (...lines: string[]) =>
	withoutCopiedSite(lines.map((text) => ({ text }))).map(({ text }) => text);

it.each([
	'原创 某旗司法 某旗司法局 2023-02-10 17:30 发表于内蒙古',
	'某旗司法局 2023年2月10日 17:30',
	'👆点击上方蓝字，关注我们吧！👆',
	'收录于合集 #法治政府建设 12个',
	'▲ 听全文约6分钟 ▲',
	'以下文章来源于某旗发布，作者旗融媒体中心',
	'浏览次数：123',
])('leaves %s above the first sentence out', (line) => {
	expect(kept(line, ...DOCUMENT)).toEqual(DOCUMENT);
	expect(kept(DOCUMENT[0] ?? '', line, ...DOCUMENT.slice(1))).toEqual(DOCUMENT);
});

it.each([
	'END',
	'— END —',
	'来源：旗司法局',
	'编辑丨娜仁',
	'往期推荐',
	'长按识别二维码关注我们。',
	'阅读原文',
])('ends the document at %s and what follows it without a sentence', (line) => {
	expect(kept(...DOCUMENT, '', line, '某旗2021年法治政府建设报告', '点赞👍 在看 分享')).toEqual([
		...DOCUMENT,
		'',
	]);
});

it('leaves out the places of pictures', () => {
	expect(kept(...DOCUMENT.slice(0, 2), '[图片]', '（图片）', ...DOCUMENT.slice(1))).toEqual([
		...DOCUMENT.slice(0, 2),
		...DOCUMENT.slice(1),
	]);
});

it('keeps what a document itself says of sources, audits and codes', () => {
	const body = [
		DOCUMENT[0] ?? '',
		'原创节目《法治之窗》播出12期。',
		'原创性贡献，在全旗开展宣讲，',
		'点赞文明执法、评选案例3件。',
		'审核：对规范性文件进行审核，共29件；',
		'扫描二维码即可办理120项。',
		'一、完善制度',
		'抄送：旗委各部门',
	];
	expect(kept(...body)).toEqual(body);
});
