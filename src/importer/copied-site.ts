/** What a text copied from a page, or from an article of a public account (公众号), brings along from around the document. */
import { isDateLine } from './dates.ts';
import { isClock, isLabelled } from './html-content.ts';
import type { Line } from './line.ts';
import { numberingLevel } from './numbering.ts';

const BYLINE =
	/(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\d{1,2}:\d\d(?::\d\d)?(?:发表于\p{Script=Han}{2,8})?$/u;
const ACCOUNT =
	/^(?:原创|收录于(?:合集|话题)|以下文章来源于|(?:点击|轻触|戳)(?:上|下|左|右|这|蓝|阅读).{0,20}|.{0,6}听全文|(?:长按|扫描|识别|扫码|微信扫).{0,20}(?:二维码|关注)|往期(?:推荐|回顾|精选|内容)|(?:点个?赞|在看|写留言|阅读(?:原文|全文))|喜欢此内容的人还|(?:继续|向[上下])滑动看|预览时标签不可点|[-—=·•]*(?:END|完)[-—=·•]*$)/iu;
const CREDIT =
	/^(?:来源|供稿|撰稿|编辑|责编|责任编辑|执行编辑|值班编辑|审核|校对|监制|初审|复审|终审|签发|排版|制作|图文?|文字|摄影|素材)[丨｜|：:]/u;
/** Where an article had a picture. */
const PICTURE = /^[[【(（]图片[\])）】]$|^图片$/u;
const SENTENCE = /[。；]\s*$/u;

/**
 * The lines without those above the first sentence and below the document. Below it is what follows the first line that only
 * a site has, if no sentence, date or number of a heading comes after it.
 */
export function withoutCopiedSite<L extends Line>(lines: readonly L[]): L[] {
	const first = lines.findIndex(({ text }) => SENTENCE.test(text));
	const end = endOf(lines, first);
	return lines.filter(({ text }, i) => {
		if (i >= end || PICTURE.test(bare(text))) return false;
		return i < first ? !isCopied(text) : i < lines.length - 6 || SENTENCE.test(text) || !isField(text);
	});
}

function endOf(lines: readonly Line[], first: number): number {
	const last = lines.findLastIndex(({ text, table }) => table !== undefined || isBody(text));
	const below = lines.findIndex(
		({ text }, i) => i > Math.max(last, first) && (isCopied(text) || isAround(text)),
	);
	return below < 0 ? lines.length : below;
}

function isBody(text: string): boolean {
	if (isCopied(text) || isAround(text)) return false;
	return SENTENCE.test(text) || isDateLine(bare(text)) || numberingLevel(bare(text)) > 0;
}

/** What a page says of itself, or an account of its article. */
function isCopied(text: string): boolean {
	const flat = bare(text);
	if (isField(text)) return true;
	if (flat.length >= 60 || (/[，。；、]/u.test(flat) && !/关注|蓝字|原文|作者/u.test(flat))) return false;
	return ACCOUNT.test(flat) || BYLINE.test(flat);
}

function isField(text: string): boolean {
	const flat = bare(text);
	return flat.length < 160 && (isLabelled(flat) || isClock(flat));
}

/** Who wrote and who checked, which a document's own lines may begin with. */
function isAround(text: string): boolean {
	return CREDIT.test(bare(text)) && text.length < 60;
}

function bare(text: string): string {
	return text.replace(/(?:\s|\p{Extended_Pictographic}|\p{Default_Ignorable_Code_Point})+/gu, '');
}
