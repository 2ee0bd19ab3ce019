import { isCarried, isHedged } from '../doubt.ts';
import type { Check, Count, Statement } from './model.ts';
import { between, isDelta } from './statements.ts';
import { printed, rangeOf } from './weigh.ts';

/** What may stand between 收到 and the figure: applications as such. 收到网上申请, 收到投诉举报 are others than those accepted. */
const APPLICATIONS = '(?:了|各类|各种|行政|复议|仲裁|公证|法律援助|政府信息|公开|申请|案件|案)*';
/** 全年行政复议申请51件, and not 引导群众提出行政复议申请5件. */
const BARE =
	'^(?:(?:19|20)\\d\\d年度?|全[年市区县]|[我本][市区县]|共|总)*(?:行政)?(?:复议|仲裁|公证|法律援助|政府信息公开)申请';
const RECEIVED = new RegExp(`(?:(?:收到|接到|接收)${APPLICATIONS}|收案|${BARE})$`, 'u');
const CONCLUDED = /(?:审结|办结|结案)$/u;
/** The steps of a case; each later one counts some of those of the step before. */
const STEPS = [RECEIVED, /(?:受理|立案)$/u, CONCLUDED];
/** 不予受理, 未立案, 拟受理, 待审结 and 另收到 are no steps, nor is what came one way or was sent back. */
const NO_STEP =
	/不|未|没|无|非|拟|待|暂|缓|免|驳回|撤|退|移|转|补正|其中|含|包括|另|应|需|超|逾|网|线|邮|信函|口头|书面|当面|窗口|新/u;

/** 收到行政复议申请案件51起，受理48起，审结44起: 51 ≥ 48 ≥ 44. */
export function chains({ text, start, end, counts }: Statement): Check[] {
	if (isCarried(text, start, end)) return [];
	const checks: Check[] = [];
	for (let at = 0; at < counts.length; ) {
		const run = isFirst(text, counts, at) ? runFrom(text, counts, at) : [];
		const check = run.length > 1 ? chainCheck(run) : null;
		if (check?.verdict === 'holds' || (check && !isHedged(text, start, end))) checks.push(check);
		at += Math.max(1, run.length);
	}
	return checks;
}

/** Nothing of its kind is counted before it: in 收到63件，受理58件，不予受理5件，办结52件 what is concluded is some of the 58. */
function isFirst(text: string, counts: readonly Count[], at: number): boolean {
	const first = counts[at];
	const before = counts.slice(0, at).findLast(({ unit }) => unit === first?.unit);
	return !first || !before || /[；;]/u.test(text.slice(before.end, first.start));
}

function runFrom(text: string, counts: readonly Count[], from: number): Count[] {
	const run: Count[] = [];
	let step = -1;
	for (const count of counts.slice(from)) {
		const last = run.at(-1);
		const next = last ? stepOf(count.lead) : firstStepOf(count.lead);
		if (next <= step || (last && !isNext(text, last, count))) break;
		// Cases of earlier years are concluded too, whether the text says so or not.
		if (last && CONCLUDED.test(count.lead) && isMore(count, last)) break;
		run.push(count);
		step = next;
	}
	return run;
}

const stepOf = (lead: string) => STEPS.findIndex((words) => words.test(lead));
const firstStepOf = (lead: string) => (NO_STEP.test(lead) || isDelta(lead) ? -1 : stepOf(lead));

/** The next clause says the step and nothing more: 受理48起, not 受理投诉举报48起, and not 不予受理5起. */
function isNext(text: string, last: Count, count: Count): boolean {
	return (
		last.unit === count.unit &&
		/^[，,、；;](?:其中|已|共)?\p{Script=Han}{2}$/u.test(between(text, last, count))
	);
}

const isMore = (later: Count, earlier: Count) => rangeOf(later).low > rangeOf(earlier).high;

function chainCheck(run: readonly Count[]): Check {
	const pairs = run.slice(1).map((later, at) => ({ earlier: run[at] ?? later, later }));
	const formula = pairs.reduce(
		(words, { earlier, later }) => `${words} ${isMore(later, earlier) ? '<' : '≥'} ${printed(later)}`,
		run[0] ? printed(run[0]) : '',
	);
	const verdict = pairs.some(({ earlier, later }) => isMore(later, earlier)) ? 'fails' : 'holds';
	return { kind: 'chain', verdict, formula, start: run[0]?.start ?? 0, end: run.at(-1)?.figureEnd ?? 0 };
}
