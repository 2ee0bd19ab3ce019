import type { Archive, Plan, Report } from '../archive/model.ts';
import type { Answer, Requirement, Target } from '../archive/schema/index.ts';
import { ancestorsOf } from './ancestors.ts';
import { reportsOfYear } from './lookup.ts';
import type { CoverageRow, PlanCoverage, TargetVerdict } from './model.ts';
import { targetVerdict } from './target.ts';

type Strength = CoverageRow['byReport'][number]['strength'];

/** What was read decides; only then whether a district can answer at all. */
function strengthOf(
	{ notMentioned, applicability }: Requirement,
	report: Report,
	answers: readonly Answer[],
): Strength {
	if (answers.some(({ strength }) => strength === 'direct')) return 'direct';
	if (answers.length > 0) return 'partial';
	if (notMentioned.includes(report.id)) return 'not_mentioned';
	return applicability === 'not_applicable' ? 'not_applicable' : 'unreviewed';
}

function rowOf(requirement: Requirement, reports: readonly Report[]): CoverageRow {
	const byReport = reports.map((report) => {
		const answers = requirement.answers.filter((answer) => answer.report === report.id);
		return { report, strength: strengthOf(requirement, report, answers), answers };
	});
	return { requirement, byReport };
}

/** Targets that a number can decide, and those that a reviewer has decided. */
function isChecked({ verdicts }: Plan, target: Target): boolean {
	const isMeasured = target.type === 'numeric' || (target.metric !== null && target.op !== null);
	return isMeasured || verdicts.some((verdict) => verdict.target === target.id);
}

function verdictsOf(archive: Archive, plan: Plan, rows: readonly CoverageRow[]): TargetVerdict[] {
	return rows.flatMap(({ requirement, byReport }) =>
		requirement.targets
			.filter((target) => isChecked(plan, target))
			.flatMap((target) =>
				byReport.map(({ report, strength }) => {
					const isMentioned = strength === 'direct' || strength === 'partial';
					return targetVerdict(archive, plan, { requirement, target, report, isMentioned });
				}),
			),
	);
}

function totalsOf(rows: readonly CoverageRow[], report: Report): PlanCoverage['totals'][number] {
	const strengths = rows.flatMap((row) => row.byReport.filter((cell) => cell.report === report));
	const count = (wanted: Strength) => strengths.filter(({ strength }) => strength === wanted).length;
	return {
		report,
		direct: count('direct'),
		partial: count('partial'),
		notMentioned: count('not_mentioned'),
		notApplicable: count('not_applicable'),
		unreviewed: count('unreviewed'),
	};
}

/** How the reports of the plan's year, from divisions below the plan's, answer its requirements and targets. */
export function coverageOf(archive: Archive, plan: Plan): PlanCoverage {
	const reports = reportsOfYear(archive, plan.year).filter(({ division }) =>
		ancestorsOf(archive, division).has(plan.division),
	);
	const rows = plan.requirements.map((requirement) => rowOf(requirement, reports));
	const targets = verdictsOf(archive, plan, rows);
	return { plan, reports, rows, targets, totals: reports.map((report) => totalsOf(rows, report)) };
}
