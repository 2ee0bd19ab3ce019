import { HOTLINES } from './names.ts';
import type { Core } from './numeral-core.ts';

export type NumeralKind = 'count' | 'date' | 'documentNumber' | 'ordinal' | 'range' | 'name';

/** What surrounds a number in squeezed text. */
export interface Context {
	/** Up to twelve characters before the number. */
	before: string;
	/** Up to twelve characters after the number (behind its per cent sign, before its measure word). */
	after: string;
	/** Up to eight characters after the measure word and qualifier. */
	rest: string;
	unit: string | null;
	qualified: boolean;
	/** Nothing but white space and list marks stands before it on its line. */
	opensLine: boolean;
	/** It is all that its line holds, dashes aside, as a page number is. */
	fillsLine: boolean;
	/** It lies in a known name. */
	named: boolean;
}

/** Parts of a text, a procedure or a slogan, which reports number but do not count: 10 个方面, 六个关键环节. */
const STRUCTURE = /^(?:关键|重点|主要|基本|重要)?(?:方面|环节|层面|维度|角度|阶段|步骤)/u;
// Markdown's ** may stand between: …。**二是
const CLAUSE_END = /(?:^|[。；;：:！!？?,”"》)])\**$/u;
const RANGE_MARK = '(?:[-—–~〜−]{1,2}|至|到)';
const RANGE_AFTER = new RegExp(`^(?:[%万亿年月日件个天])?${RANGE_MARK}[0-9]`, 'u');
const RANGE_BEFORE = new RegExp(`[0-9](?:[%万亿]|个|件|天)?${RANGE_MARK}$`, 'u');

/** What a number is. Rules of form, tried from the surest to the loosest. */
export function kindOf(core: Core, digits: string, context: Context): NumeralKind {
	if (core.whole !== null) return core.whole;
	if (core.percent !== null)
		return RANGE_AFTER.test(context.after) || RANGE_BEFORE.test(context.before) ? 'range' : 'count';
	if (context.named) return 'name';
	if (isOrdinal(core, digits, context)) return isNumbered(context) ? 'documentNumber' : 'ordinal';
	return core.script === 'han' ? kindOfHan(core, digits, context) : kindOfArabic(core, digits, context);
}

function isNumbered({ before, after }: Context): boolean {
	return before.endsWith('第') && after.startsWith('号');
}

function isOrdinal(
	core: Core,
	digits: string,
	{ before, after, opensLine, fillsLine, qualified }: Context,
): boolean {
	if (qualified) return false;
	const session = core.script === 'han' && before.endsWith('届');
	if (before.endsWith('第') || /^[届级](?!联)/u.test(after) || session)
		return core.script !== 'han' || !/^级/u.test(after);
	if (fillsLine && digits.length <= 3 && /[-—]$/u.test(before) && /^[-—]/u.test(after)) return true;
	if (digits.length > 4) return false;
	const bracketed = /[(]$/u.test(before) && /^[)]/u.test(after) && digits.length <= 3;
	const opens = opensLine || CLAUSE_END.test(before);
	const listed = opens && /^(?:、|\.(?!\d)|[)])/u.test(after) && digits.length <= 3;
	return (
		bracketed ||
		listed ||
		(core.script === 'han' && opens && /^(?:是|要|则是)/u.test(after)) ||
		isCongress(after, digits)
	);
}

/** 十九大, 二中全会, 十三五: congresses, plenums and five-year plans. */
function isCongress(after: string, digits: string): boolean {
	if (/^[一二三四五六七八九]$/u.test(digits))
		return /^中(?:[、,]|全会)/u.test(after) || (/^[五六七八]$/u.test(digits) && /^五普法/u.test(after));
	if (/^(?:十[一二三四五六]|[五六七八九])五$/u.test(digits)) return true;
	return (
		/^(?:十[一二三四五六七八九]?|二十[一二三四五六]?)$/u.test(digits) &&
		/^大(?!项|类|举|工|行|任|重)/u.test(after)
	);
}

function kindOfHan(
	core: Core,
	digits: string,
	{ before, after, rest, unit, qualified }: Context,
): NumeralKind {
	if (/^[零〇一二三四五六七八九]{4}$/u.test(digits) && after.startsWith('年')) return 'date';
	if (/^月(?!度)/u.test(after) || (/月$/u.test(before) && /^[日号]/u.test(after))) return 'date';
	if (
		(unit === null && !qualified) ||
		core.value === undefined ||
		STRUCTURE.test(rest) ||
		/[“‘"《「『]$/u.test(before)
	)
		return 'name';
	if (isVague(digits, before, qualified)) return 'name';
	if (/^(?:年|周|日)$/u.test(unit ?? '') && !qualified) return 'name';
	if (digits !== '一') return 'count';
	return isArticle(before, rest, unit) ? 'name' : 'count';
}

/** 几十, 数百, and 百 or 万 without a qualifier, which are words more often than numbers: 百姓, 千家万户. */
function isVague(digits: string, before: string, qualified: boolean): boolean {
	if (!/^[十百千万亿]/u.test(digits)) return false;
	return /[几数]$/u.test(before) || (!digits.startsWith('十') && !qualified);
}

/** 一 counts only where its measure word closes the clause (报告一次。); elsewhere it is an article, or part of a word. */
function isArticle(before: string, rest: string, unit: string | null): boolean {
	if (
		/[统唯同单逐每另某任这那哪之合专不进首万其]$/u.test(before) ||
		(unit !== null && '起批种类家处年日天'.includes(unit))
	)
		return true;
	return rest !== '' && !/^[,。；;、：:！!？?)]/u.test(rest);
}

function kindOfArabic(core: Core, digits: string, context: Context): NumeralKind {
	const { before, after, unit, qualified } = context;
	if (isDocumentNumber(digits, before, after)) return 'documentNumber';
	if (!qualified && isDate(digits, context)) return 'date';
	if (isNamed(digits, context)) return 'name';
	if (RANGE_AFTER.test(after) || (!context.opensLine && RANGE_BEFORE.test(before))) return 'range';
	const structure = unit !== null && STRUCTURE.test(context.rest);
	return structure || core.value === Number.MAX_VALUE ? 'name' : 'count';
}

function isDocumentNumber(digits: string, before: string, after: string): boolean {
	if (/^(?:19|20)\d\d$/u.test(digits) && /[[〔(【]$/u.test(before))
		return /^[\]〕)】]第?\d{1,5}号/u.test(after);
	return /^号/u.test(after) && !/月$/u.test(before);
}

const YEAR = /^(?:19|20)\d\d$/u;
// 由15日压缩至5日 are terms, not days of a month.
const TERM = /(?:[由为共达期时]|(?:缩|缩短|缩减|延长|减少)[至到为])$/u;
/** Years, months, days, hours. A number with a qualifier (1980多次) never gets here. */
function isDate(digits: string, { before, after, unit, fillsLine }: Context): boolean {
	if (YEAR.test(digits)) return isYear(before, after, unit) || (fillsLine && unit === null);
	if (/^20\d\d\.(?:0?[1-9]|1[0-2])$/u.test(digits)) return unit === null;
	if (!/^\d{1,2}$/u.test(digits)) return false;
	if (/^月(?!龄)/u.test(after) || /^(?:[-—–~至到]{1,2}\d{1,2}|[、和及]\d{1,2})月/u.test(after)) return true;
	if (/月$/u.test(before) && /^(?:[日号]|[-—–~至到、]{1,2}\d{1,2}日)/u.test(after)) return true;
	if (/^[日号]/u.test(after))
		return /日[-—–~至到、]$/u.test(before) || (Number(digits) <= 31 && !TERM.test(before));
	return /^时(?!间|期|任|候)/u.test(after) || (/时$/u.test(before) && /^分(?!之)/u.test(after));
}

function isYear(before: string, after: string, unit: string | null): boolean {
	if (/^(?:学?年|财年)/u.test(after)) return true;
	if (/^(?:[-—–~〜至到]{1,2}|[、和与及])(?:19|20)\d\d/u.test(after)) return true;
	if (/(?:19|20)\d\d年?(?:[-—–~〜至到]{1,2})$/u.test(before)) return true;
	return unit === null && (/[(]$/u.test(before) ? /^[)]/u.test(after) : /^(?:版|底|级)/u.test(after));
}

/** Numbers that are part of a name: “1543”机制, 1+N, 5G, 12345, 0379-62211234, 7×24小时. */
function isNamed(digits: string, { before, after, unit }: Context): boolean {
	if (/^\d{16,}$/u.test(digits)) return true;
	if (/[A-Za-z+×·/]$/u.test(before) || /^[A-Za-z+×/]/u.test(after) || /^·\d/u.test(after)) return true;
	if (/[“‘"'「『]$/u.test(before) && /^[”’"'」』]/u.test(after)) return true;
	if (HOTLINES.has(digits) && unit === null) return true;
	if (/^0\d{2,3}$/u.test(digits) && /^-\d{7}/u.test(after)) return true;
	if (/(?:^|\D)0\d{2,3}-$/u.test(before) && /^\d{7,8}$/u.test(digits)) return true;
	return unit === null && /^(?:”|")?(?:机制|工程|模式|工作法|行动|热线|平台|体系|战略|专案)/u.test(after);
}
