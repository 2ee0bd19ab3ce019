/** Where the document stands in a page of a government site, and what the page says around it. */
import type { Element, Root } from 'hast';
import { isDateLine, readDate } from './dates.ts';
import { isDocumentPart, NUMBER } from './document-part.ts';
import { type HtmlLine, htmlLines } from './html-lines.ts';
import { allElements, attribute, elementsOf, type HtmlNode, proseLength, textOf } from './html-tree.ts';
import type { Hints, Line, SourceText } from './line.ts';

/** A part of the page with this share of its prose holds the document. */
const MOST = 0.8;

/** The lowest element that holds the document with its title and signature. */
export function contentOf(root: Root): HtmlNode {
	let at: HtmlNode = allElements(root, 'body')[0] ?? root;
	for (;;) {
		const children: Element[] = elementsOf(at);
		const main: Element | undefined = children.find((child) => proseLength(child) >= MOST * proseLength(at));
		if (main === undefined || INLINE.has(main.tagName) || proseLength(at) === 0) return at;
		if (children.some((child) => child !== main && holdsPart(htmlLines(child)))) return at;
		at = main;
	}
}

/** Whether lines around the main part belong to the document; a title may take two. */
function holdsPart(lines: readonly HtmlLine[]): boolean {
	const own = lines.filter((line) => line.linked !== true && !isSiteLine(line.text));
	return own.some(
		({ text }, i) => isDocumentPart(text) || (i > 0 && isDocumentPart((own[i - 1]?.text ?? '') + text)),
	);
}

const INLINE = new Set(['p', 'span', 'font', 'strong', 'b', 'td']);

const LABELLED =
	/^(?:索引号|主题分类|发文机关|发布机构|成文日期|生成日期|生效日期|发文日期|印发日期|公开日期|发文字号|文件编号|文号|标题|信息名称|名称|有效性|时效性?|主题词|体裁|体裁分类|组配分类|公开(?:方式|范围|形式|责任部门|目录)|信息(?:分类|来源|类别)|关键词|内容概述|所属主题|服务对象|发布(?:时间|日期|者|人|单位)|更新(?:时间|日期)|时间|日期|来源|文章来源|稿源|作者|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|点击(?:次数|量|数|率)?|访问(?:次数|量)|字号|字体|字体大小|视力保护色|保护视力色|责任编辑|编辑|审核|校对|初审|复审|终审|上一[篇条]|下一[篇条]|主办单位?|承办单位?|地址|邮编|联系电话|电话|传真|技术支持|您?(?:的|现在的)?当?前?位置)[：:]/u;
const BOILERPLATE =
	/^(?:[（(【[](?:责任编辑|编辑|审核|校对|来源|作者|供稿|稿源)[：:]|分享到?|打印(?:本页|此页|文章)?|关闭(?:窗口|本页)?|【?(?:打印|关闭|收藏|纠错|返回)|[[【(（]?\s*(?:(?:字体|字号)[：:]?\s*)?(?:特大|超大|大)[\s/|、\]】]*中[\s/|、\]】]*小|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s|$)|扫一扫|用微信|今天是|当前位置|您(?:现在|当前)?(?:所在)?的?位置|我要纠错|返回(?:顶部|首页|列表)|回到顶部|网站(?:地图|标识码|声明)|联系我们|版权(?:所有|声明)|copyright|主办|承办|政府网站标识码|首页\s*[>＞»]|上一篇|下一篇|相关(?:链接|新闻|文章|阅读|附件|文件)|友情链接|无障碍|登录|注册|设为首页|加入收藏|简体|繁体|全文下载|下载|附件下载|朗读|适老|.{0,20}ICP备|.{0,20}公网安备|.{0,12}星期[一二三四五六日天])/iu;

const ATTACHED = /^附件(?:下载)?[：:\d.、]?.*\.(?:docx?|pdf|wps|xlsx?|zip|rar|ofd)$/iu;
const CREDITS = /版权所有|网站标识码|ICP备|公网安备|技术支持[：:]|all rights reserved/iu;

/** What a site says of the day on which it is read. */
const CLOCK = /今天是(?:(?:公元)?\d{4}年|星期|\d{1,2}月)/u;

/** Whether a line without white space begins with the name of a field: 来源：, 发布时间：. */
export function isLabelled(compact: string): boolean {
	return LABELLED.test(compact);
}

export function isClock(compact: string): boolean {
	return CLOCK.test(compact);
}

/** Whether a line is the site's: date of publication, source, clicks, share buttons, clock, copyright. */
export function isSiteLine(text: string): boolean {
	const compact = text.replace(/\s+/gu, '');
	// [ 来源：县司法局 ] [ 发布日期：2023-01-28 ]
	const bare = compact.replace(/^[[【]/u, '');
	return (
		compact.length < 160 &&
		(LABELLED.test(bare) ||
			CLOCK.test(compact) ||
			ATTACHED.test(compact) ||
			(CREDITS.test(compact) && !/。$/u.test(compact)) ||
			(BOILERPLATE.test(text.trim()) && !/。$/u.test(compact)))
	);
}

export function isSiteTable(table: readonly string[][]): boolean {
	const cells = table.flat().map((cell) => cell.replace(/[\s：:]+/gu, ''));
	return cells.filter((cell) => LABELLED.test(`${cell}：`)).length >= 2;
}

export function withoutSite(lines: readonly HtmlLine[]): HtmlLine[] {
	return lines.filter((line, i) => {
		if (line.table !== undefined) return !isSiteTable(line.table);
		const before = lines[i - 1]?.text ?? '';
		if (isBareLabel(before) && line.text.length < 80) return false;
		if (isDateLine(line.text.trim()) && isDocumentPart(before)) return true;
		return line.linked !== true && !isSiteLine(line.text);
	});
}

/** 成文日期： on a line of its own: what it labels stands on the next. */
function isBareLabel(text: string): boolean {
	const compact = text.replace(/\s+/gu, '');
	return /[：:]$/u.test(compact) && LABELLED.test(compact) && compact.length < 8;
}

/** What the page says of the document: `<meta name="ArticleTitle">`, its heading, the box with 发文字号 and 成文日期. */
export function pageHints(root: Root): SourceText['hints'] {
	const meta = new Map(
		allElements(root, 'meta').map((node) => [
			(attribute(node, 'name') || attribute(node, 'property')).toLowerCase(),
			attribute(node, 'content'),
		]),
	);
	const published = readDate(
		['pubdate', 'publishdate', 'publishtime', 'article:published_time']
			.map((name) => meta.get(name))
			.join(' '),
	);
	const heading = allElements(root, 'h1')
		.map(textOf)
		.find((text) => text.trim().length >= 8);
	const pageTitle = textOf(allElements(root, 'title')[0] ?? { type: 'text', value: '' }).trim();
	const title = meta.get('articletitle') ?? heading ?? pageTitle.split(/\s*[-_–—|]\s*/u)[0];
	const place = [
		meta.get('sitename'),
		pageTitle.split(/\s*[-_–—|]\s*/u).at(-1),
		meta.get('contentsource'),
	].find((text) => text !== undefined && text !== title);
	return {
		...boxHints(htmlLines(root)),
		...(published === null ? {} : { published }),
		...(title === undefined ? {} : { title: title.trim() }),
		...(place === undefined ? {} : { place }),
	};
}

/** What the lines of a page, or of a text copied from one, label as number, date of issue and of publication. */
export function boxHints(lines: readonly Line[]): Pick<Hints, 'number' | 'issued' | 'published'> {
	const text = lines
		.map((line) => (line.table === undefined ? line.text : line.table.map((row) => row.join(' ')).join('\n')))
		.join('\n')
		.replace(/[ \t\u3000\u00a0]+/gu, '');
	const number = /(?:发文字号|文号)[：:]?\n?([^\n]{4,40}?号)/u.exec(text)?.[1];
	const stated = number === undefined ? null : NUMBER.exec(number);
	const issued = readDate(
		/(?:成文日期|生成日期|发文日期|印发日期)[：:]?\n?([^\n]{8,14})/u.exec(text)?.[1] ?? '',
	);
	const published = readDate(
		/(?:发布(?:时间|日期)|(?:^|\n|[|｜])(?:时间|日期))[：:]?\n?([^\n]{8,14})/u.exec(text)?.[1] ?? '',
	);
	return {
		...(published === null ? {} : { published }),
		...(stated === null ? {} : { number: `${stated[1]}〔${stated[2]}〕${Number(stated[3])}号` }),
		...(issued === null ? {} : { issued }),
	};
}
