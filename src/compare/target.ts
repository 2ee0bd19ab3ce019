/** A plan's targets against what a report states. */
import type { Archive, Plan, Report } from '../archive/model.ts';
import type { Requirement, Target } from '../archive/schema/index.ts';
import { type Interval, intervalOf } from './interval.ts';
import type { TargetVerdict, Value } from './model.ts';
import { valuesOf } from './values.ts';

/** True: every number in the range meets it; false: none does; null: some do. */
const tests: Record<'>=' | '>' | '<=' | '<' | '=', (range: Interval, bound: number) => boolean | null> = {
	'>=': ({ low, high }, bound) => (low >= bound ? true : high < bound ? false : null),
	'>': ({ low, high }, bound) => (low > bound ? true : high <= bound ? false : null),
	'<=': ({ low, high }, bound) => (high <= bound ? true : low > bound ? false : null),
	'<': ({ low, high }, bound) => (high < bound ? true : low >= bound ? false : null),
	'=': ({ low, high }, bound) =>
		low === bound && high === bound ? true : high < bound || low > bound ? false : null,
};

/** Whether a value meets a target; `unknown` where 余, 约 or 以内 leave it open, or the target has no number. */
export function meets(value: Value, { op, value: bound }: Target): 'met' | 'not_met' | 'unknown' {
	if (op === 'present') return 'met';
	if (op === null || bound === null) return 'unknown';
	const isMet = tests[op](intervalOf(value.value, value.qualifier), bound);
	if (isMet === null) return 'unknown';
	return isMet ? 'met' : 'not_met';
}

interface Question {
	requirement: Requirement;
	target: Target;
	report: Report;
	/** Whether the report answers the requirement in any way. */
	isMentioned: boolean;
}

/**
 * A reviewer's verdict goes before the count. A target for the province alone is no district's; a report that says
 * something of the requirement and not this figure leaves it unknown.
 */
export function targetVerdict(archive: Archive, plan: Plan, question: Question): TargetVerdict {
	const { requirement, target, report, isMentioned } = question;
	const value = (target.metric === null ? null : valuesOf(archive, report).get(target.metric)) ?? null;
	const base = { requirement, target, report };
	if (target.addressee === 'province') return { ...base, verdict: 'not_applicable', value: null, note: null };
	const reviewed = plan.verdicts.find((one) => one.target === target.id && one.report === report.id);
	if (reviewed) return { ...base, verdict: reviewed.verdict, value, note: reviewed.note };
	if (requirement.applicability === 'not_applicable')
		return { ...base, verdict: 'not_applicable', value, note: null };
	if (value) return { ...base, verdict: meets(value, target), value, note: null };
	return { ...base, verdict: isMentioned ? 'unknown' : 'not_mentioned', value: null, note: null };
}
