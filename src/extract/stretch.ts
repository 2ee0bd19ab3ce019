/** How far a number's own words reach. */
import { isWeak, type Word } from './concepts.ts';
import { type Figure, type Passage, wordsBetween } from './passage.ts';

/** Characters on either side of a number, and behind a list, that are read. */
export const REACH = 90;

/** Where what is said of a number ends: before 由31件降至 where it has replaced an old one. */
export function leftEdge({ text, figures }: Passage, index: number, start: number): number {
	const { start: figure } = figures[index] as Figure;
	const before = figures[index - 1];
	if (before === undefined || before.start < start || !hasMoved(text.slice(before.end, figure)))
		return figure;
	const from = /(?:由|从)[^由从]{0,12}$/u.exec(text.slice(start, before.start));
	return from === null ? before.start : start + from.index;
}

/** 11件决策、8件文件: between two numbers of a clause the last 、 parts what belongs to which. */
function withinList(
	text: string,
	[from, to]: [number, number],
	{ start, end }: Figure,
	{ after, before, words }: { after: boolean; before: boolean; words: readonly Word[] },
): [number, number] {
	const mark = after ? seamIn(text, from, start, words) : -1;
	const next = before ? seamIn(text, end, to, words) : -1;
	return [mark < 0 ? from : mark + 1, next < 0 ? to : next];
}

/** The last 、 between two numbers, or the 和 right before the second: 13个司法所和187个调委会. */
function seamIn(text: string, from: number, to: number, words: readonly Word[]): number {
	const joined = /(?<=\p{Script=Han}{2})[和及与]$/u.test(text.slice(from, to));
	if (joined) return to - 1;
	const mark = text.lastIndexOf('、', to - 1);
	// 行政处罚、行政许可案卷 is one name.
	return mark < from || words.some((word) => word.start < mark && word.end > mark) ? -1 : mark;
}

/** 由31件降至19件: what stands before the old number is said of the new one. */
export const MOVED =
	/^\p{Script=Han}{0,4}?(?:下降|上升|减少|增加|提高|提升|降低|精简|压减|压缩|缩减|缩短|调整|优化|整合|归并|合并|扩大|扩充|扩展|拓展|变|调|降|增|升|减)(?:至|到|为|成)/u;
/** What may stand behind that, up to the new number. */
const NOW = /^(?:了|目前的?|现在的?|今年的?|20\d\d年的?)?$/u;

function hasMoved(between: string): boolean {
	const moved = MOVED.exec(between);
	return moved !== null && NOW.test(between.slice(moved[0].length));
}

/** 36家执法单位现有持证人员674人, 受理的13件中已审结11件: what is had or done belongs to the number behind it. */
function beforeHaving(text: string, from: number, to: number, unit: string | null): number {
	const between = text.slice(from, to);
	const at = between.search(/(?:现有|共有|拥有|配有|配备|聘有|聘请|聘任)/u);
	if (at > 1) return from + at;
	const among = /^(?:案件|申请|案)?中(?![心期标小止断央])/u.exec(between);
	if (among !== null) return from + among[0].length;
	const deed = AGENTS.test(unit ?? '') ? (DEED.exec(between)?.[1]?.length ?? 0) : 0;
	return deed > 0 ? from + deed : to;
}

/** 187个调委会化解纠纷2345件: what bodies and people have done is counted by the number behind it. */
const AGENTS = /^[个家名人位支]$/u;
const DEED =
	/^(\p{Script=Han}{2,12}?)(?:共|共计|累计|全年|先后)?(?:调解|化解|调处|排查|审查|审核|办理|受理|参与|代理|解答|接待|提出|出具)(?![员委组])/u;

/** 分解为7大类39项, 业务培训9期1060人次: how many kinds or rounds there are parts nothing. */
function beforeKinds(figures: Passage['figures'], index: number): number {
	const kinds = figures[index - 1];
	const figure = figures[index];
	if (kinds === undefined || kinds.end !== figure?.start) return index;
	const rounds = /^人次?$/u.test(figure.numeral.unit ?? '') && /^[期批]$/u.test(kinds.numeral.unit ?? '');
	return rounds || /^(?:[大小]?类|方面)$/u.test(kinds.numeral.unit ?? '') ? index - 1 : index;
}

/** 12个部门和5个乡镇的案卷228宗: the bodies belong to their own number. */
function behindBodies(text: string, { end, numeral }: Figure): number {
	const bodies = /^(?:区直|县直|市直)?(?:部门|单位|乡镇|镇街|街镇|街道|镇|村|社区)(?:\([^()]*\))?的/u;
	return /^[个家]$/u.test(numeral.unit ?? '')
		? end + (bodies.exec(text.slice(end, end + 20))?.[0].length ?? 0)
		: end;
}

/** 接受政协监督(代表建议67件: a bracket that names by itself what it counts begins anew; 0 where none does. */
function labelIn(said: string, words: readonly Word[], first: number): number {
	const open = said.lastIndexOf('(') + 1;
	if (open === 0 || said.includes(')', open)) return 0;
	const named = wordsBetween(words, first + open, first + said.length);
	return named.some((word) => !isWeak(word)) ? first + open : 0;
}

/** From the number before to the number behind, within the clause and the list. */
export function stretch({ figures, clauses, text, words }: Passage, index: number): [number, number] {
	const { start, end, clause } = figures[index] as Figure;
	const bounds = clauses[clause] ?? { start: 0, end };
	const before = figures[beforeKinds(figures, index) - 1];
	const after = figures[index + 1];
	const moved = before !== undefined && hasMoved(text.slice(before.end, start));
	const first = before?.clause === clause && !moved ? behindBodies(text, before) : bounds.start;
	const from = Math.max(first, labelIn(text.slice(first, start), words, first));
	const to =
		after?.clause === clause
			? beforeHaving(text, end, after.start, (figures[index] as Figure).numeral.unit)
			: bounds.end;
	const own: [number, number] = [Math.max(from, start - REACH), Math.min(to, end + REACH)];
	return moved
		? own
		: withinList(text, own, figures[index] as Figure, {
				after: first !== bounds.start,
				before: to !== bounds.end,
				words: wordsBetween(words, own[0], own[1]),
			});
}
