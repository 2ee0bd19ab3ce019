import type { Check, Count, Statement } from './model.ts';
import { between } from './statements.ts';
import { printed, rangeOf } from './weigh.ts';

/** The steps of a case; each later one counts some of those of the step before. */
const STEPS = [/(?:收到|接收|申请|登记|收案)/u, /(?:受理|立案)$/u, /(?:审结|办结|结案)$/u];
// Cases of earlier years are concluded too, so that more may be concluded than were received.
const CARRIED = /结转|上年|去年|往年|旧存|历年|累计|\d{4}年以来/u;

/** 收到行政复议申请案件51起，受理48起，审结44起: 51 ≥ 48 ≥ 44. */
export function chains({ text, start, end, counts }: Statement): Check[] {
	if (CARRIED.test(text.slice(start, end))) return [];
	const checks: Check[] = [];
	for (let at = 0; at < counts.length; ) {
		const run = runFrom(text, counts, at);
		if (run.length > 1) checks.push(chainCheck(run));
		at += Math.max(1, run.length);
	}
	return checks;
}

function runFrom(text: string, counts: readonly Count[], from: number): Count[] {
	const run: Count[] = [];
	let step = -1;
	for (const count of counts.slice(from)) {
		const last = run.at(-1);
		const next = STEPS.findIndex((words) => words.test(count.lead));
		if (next <= step || (last && !isNext(text, last, count))) break;
		run.push(count);
		step = next;
	}
	return run;
}

/** The next clause says the step and nothing more: 受理48起, not 受理投诉举报48起. */
function isNext(text: string, last: Count, count: Count): boolean {
	return (
		last.unit === count.unit &&
		/^[，,、；;](?:其中|已|共)?\p{Script=Han}{2}$/u.test(between(text, last, count))
	);
}

function chainCheck(run: readonly Count[]): Check {
	const pairs = run.slice(1).map((later, at) => ({ earlier: run[at] ?? later, later }));
	const breaks = ({ earlier, later }: (typeof pairs)[number]) => rangeOf(later).low > rangeOf(earlier).high;
	const formula = pairs.reduce(
		(words, pair) => `${words} ${breaks(pair) ? '<' : '≥'} ${printed(pair.later)}`,
		run[0] ? printed(run[0]) : '',
	);
	const verdict = pairs.some(breaks) ? 'fails' : 'holds';
	return { kind: 'chain', verdict, formula, start: run[0]?.start ?? 0, end: run.at(-1)?.figureEnd ?? 0 };
}
