/** Which words before a number are said of it: examples, asides and what only tells which things are meant are not. */
import { isWeak, type Word } from './concepts.ts';
import type { Figure } from './passage.ts';
import { ofRole } from './topics.ts';

const OF_NOUN = /^的\p{Script=Han}/u;
const isIssued = ({ concepts }: Word) => concepts.some(({ id }) => id === 'issue');
const isSent = ({ concepts }: Word) =>
	concepts.some(({ id }) => id === 'issue' || id === 'upload' || id === 'review');

/** 印发的88件文件进行清理, 出台的文件开展审核19件: the verb before 的 says which documents, not what was done. `another`: of a deed behind. */
export function withoutRelative(left: Word[], another: boolean, figure: Figure, text: string): Word[] {
	const deeds = ofRole(left, 'verb');
	const [deed, done] = [deeds.at(-2), deeds.at(-1)];
	const which = done !== undefined && isSent(done) && text[done.end] === '的';
	// 审查拟印发的文件21件, 审核部门、镇街报送的文件31件: of a deed and one before 的 with those who did it.
	if (which && deed !== undefined)
		return left.filter((word) => word.end <= deed.end || word.start >= done.end);
	// 近年印发的文件156件列入清理, 拟出台的文件19件: the same where the deed stands behind the number, or is to follow.
	if (which && (another || /拟[^,;。]{0,12}$/u.test(text.slice(Math.max(0, done.start - 14), done.start))))
		return left.filter((word) => word !== done);
	if (done !== undefined && done === left.at(-1) && text[done.end] !== '的')
		return left.filter((word) => text[word.end] !== '的' || !deeds.includes(word));
	const last = left.at(-2);
	const relative = last !== undefined && text.slice(last.end, figure.start) === '的';
	return relative && another && ofRole([last], 'verb').length > 0 ? left.slice(0, -2) : left;
}

/** Of what was issued, only what else was done with it: 审核印发的文件96件，其中规范性文件12件. */
export function withoutSent(deeds: readonly Word[], text: string): Word[] {
	return deeds.filter((word) => deeds.length < 2 || !isSent(word) || text[word.end] !== '的');
}

/** 12件拟出台的文件进行审核: the same behind the number. */
export function withoutIssued(right: Word[], text: string): Word[] {
	const deeds = ofRole(right, 'verb');
	return right.filter(
		(word) =>
			!(isIssued(word) && OF_NOUN.test(text.slice(word.end)) && deeds.some(({ start }) => start > word.end)),
	);
}

/** 执法机关(含乡镇、街道)55家: a bracket behind what is counted says what it takes in. */
export function withoutAsides(left: Word[], text: string, start: number, edge: number): Word[] {
	const aside = /\((?:不?含|包括|不包括)[^()\d]*\)$/u.exec(text.slice(start, edge));
	return aside === null ? left : left.filter(({ end }) => end <= start + aside.index);
}

/** 目录所列5项均履行公众参与、合法性审查等程序, 从人大代表中聘请15名, 聘请30名人大代表担任监督员, 针对重复检查等问题, 围绕行政处罚等开展清理: what is only gone through, chosen from or answered. */
const BESIDES =
	/(?:履行|按照|遵循)[^,;。]{0,40}?程序|从[^,;。]{2,40}?中(?=聘请|选聘|聘任|选派|抽调|遴选|选任|推选|选出)|针对[^,;。]{2,30}?(?:问题|情况|情形|现象)|围绕[^,;。]{2,40}?等(?:领域|方面|重点)?(?=开展|进行|组织)|^\p{Script=Han}[^,;。]{1,40}?(?:担任|为)(?=[^,;。]{0,8}监督员)/gu;

export function withoutBesides(words: Word[], text: string, start: number, end: number): Word[] {
	const asides = [...text.slice(start, end).matchAll(BESIDES)].map(({ index, 0: said }) => ({
		start: start + index,
		end: start + index + said.length,
	}));
	if (asides.length === 0) return words;
	return words.filter((word) => !asides.some((aside) => word.start >= aside.start && word.end <= aside.end));
}

const SUCH_AS = /等(?:各[类项])?(?:事项|事务|材料|案件)?(?:总?共计?)?$/u;

/** 合同审查等事务420件: what is counted are deeds of many kinds. */
export function withoutDeeds(left: Word[], figure: Figure, text: string): Word[] {
	const such = SUCH_AS.exec(text.slice(Math.max(0, figure.start - 10), figure.start));
	if (such === null) return left;
	const end = figure.start - such[0].length;
	return ofRole(left, 'verb').some((word) => word.end === end) ? [] : left;
}

/** 取消行政许可等审批服务事项9项: what stands before 等 is of the kind that is named behind it. */
export function withoutKindsOf(left: Word[], text: string, figure: Figure): Word[] {
	const kind = KIND.exec(text.slice(Math.max(0, figure.start - 14), figure.start));
	if (kind === null) return left;
	const end = figure.start - kind[0].length;
	const named = left.some((word) => word.start > end && !isWeak(word));
	return named ? left.filter((word) => word.end !== end || ofRole([word], 'verb').length > 0) : left;
}

const KIND = /等(?!于|级|待)\p{Script=Han}{3,10}$/u;

/** Papers of several kinds are papers: 审查决策、合同等事项318件. */
export function kindsOf(left: readonly Word[]): number {
	const kinds = left.flatMap(({ concepts }) => concepts.filter(({ id }) => PAPERS.has(id)));
	return new Set(kinds.map(({ id }) => id)).size;
}

/** What papers are called that are looked at for their lawfulness. */
export const PAPERS: ReadonlySet<string> = new Set(['rules', 'contract', 'decision', 'docs']);

/** 对71份合同提出法律意见, 对合同52份提出审查意见: what opinions were given on was looked at. */
export function asReviewed(words: Word[], from: number | undefined): Word[] {
	if (from === undefined) return words;
	return words.map((word) =>
		word.start >= from && word.concepts.some(({ id }) => id === 'opinion')
			? { ...word, concepts: [{ id: 'review', role: 'verb' }] }
			: word,
	);
}

/** Before 等 stand examples of what is counted: 人大代表、政协委员等25名. */
export function withoutExamples(left: Word[], figure: Figure, text: string): Word[] {
	return SUCH_AS.test(text.slice(Math.max(0, figure.start - 10), figure.start)) ? ofRole(left, 'verb') : left;
}
