import type { Archive, Plan, Report } from '../../archive/model.ts';
import type { Chapter, Division, Requirement, Target } from '../../archive/schema/index.ts';
import type { CoverageRow, PlanCoverage, TargetVerdict } from '../../compare/model.ts';
import { scopeOf } from '../../compare/scopes.ts';
import { normalise } from '../../text/normalise.ts';
import { byChapter } from '../division-charts.ts';

export type Strength = CoverageRow['byReport'][number]['strength'];

/** Cells of a plan's strip for one report, in the order of the requirements; `starts` marks the first of a chapter. */
export interface StripCell {
	strength: Strength;
	chapter: Chapter | null;
	starts: boolean;
}

export function stripOf(archive: Archive, { rows }: PlanCoverage, column: number): StripCell[] {
	const chapters = new Map(archive.chapters.map((chapter) => [chapter.id, chapter]));
	return rows.map(({ requirement, byReport }, index) => ({
		strength: byReport[column]?.strength ?? 'unreviewed',
		chapter: chapters.get(requirement.chapter) ?? null,
		starts: rows[index - 1]?.requirement.chapter !== requirement.chapter,
	}));
}

export function hasTargets({ requirements }: Plan): boolean {
	return requirements.some(({ targets }) => targets.length > 0);
}

export function rowsByChapter(archive: Archive, { rows }: PlanCoverage) {
	return byChapter(archive, rows, ({ requirement }) => requirement.chapter);
}

/** A numeric target with the verdict on each report. */
export interface JudgedTarget {
	requirement: Requirement;
	target: Target;
	verdicts: TargetVerdict[];
}

/** Targets that were held against at least one report, and all others. */
export function targetsOf({ plan, targets }: PlanCoverage): {
	judged: JudgedTarget[];
	others: { requirement: Requirement; target: Target }[];
} {
	const all = plan.requirements.flatMap((requirement) =>
		requirement.targets.map((target) => ({ requirement, target })),
	);
	const withVerdicts = all.map((one) => ({
		...one,
		verdicts: targets.filter(
			({ target, requirement }) => target === one.target && requirement === one.requirement,
		),
	}));
	const isJudged = ({ verdicts }: JudgedTarget) =>
		verdicts.some(({ verdict }) => verdict !== 'not_applicable');
	return {
		judged: withVerdicts.filter(isJudged),
		others: withVerdicts.filter((one) => !isJudged(one)),
	};
}

/** Section of the plan's text in which a requirement stands: the heading that carries its title. */
export function sectionOf(plan: Plan, { title }: Requirement): string | null {
	const wanted = normalise(title);
	return plan.sections.find(({ heading }) => normalise(heading).includes(wanted))?.id ?? null;
}

/** The same coverage, cut down to some of its reports. */
export function coverageWithin(coverage: PlanCoverage, reports: readonly Report[]): PlanCoverage {
	const kept = new Set(reports.map(({ id }) => id));
	const isKept = ({ report }: { report: Report }) => kept.has(report.id);
	return {
		...coverage,
		reports: coverage.reports.filter(({ id }) => kept.has(id)),
		rows: coverage.rows.map((row) => ({ ...row, byReport: row.byReport.filter(isKept) })),
		targets: coverage.targets.filter(isKept),
		totals: coverage.totals.filter(isKept),
	};
}

/** How many reports answer a requirement, and how. */
export function countAnswers({ byReport }: CoverageRow): Omit<PlanCoverage['totals'][number], 'report'> {
	const count = (wanted: Strength) => byReport.filter(({ strength }) => strength === wanted).length;
	return {
		direct: count('direct'),
		partial: count('partial'),
		notMentioned: count('not_mentioned'),
		notApplicable: count('not_applicable'),
		unreviewed: count('unreviewed'),
	};
}

const VERDICTS: readonly TargetVerdict['verdict'][] = [
	'met',
	'not_met',
	'unknown',
	'not_mentioned',
	'not_applicable',
];

/** How many verdicts of each kind a target has, kinds without one left out. */
export function countVerdicts({
	verdicts,
}: JudgedTarget): { verdict: TargetVerdict['verdict']; count: number }[] {
	return VERDICTS.map((verdict) => ({
		verdict,
		count: verdicts.filter((each) => each.verdict === verdict).length,
	})).filter(({ count }) => count > 0);
}

/** A part of a plan's division, and the reports of it that the plan concerns. */
export interface PlanPart {
	division: Division;
	reports: Report[];
}

/**
 * The pages of a plan that is held against too many reports for one: for each division directly below that has others below
 * it, and, under the plan's own, for those that have none. Empty where its own page lists all answers.
 */
export function planParts(archive: Archive, plan: Plan): PlanPart[] {
	const { parts, listed } = scopeOf(archive, plan.year, plan.division);
	if (parts.length === 0 || plan.requirements.length === 0) return [];
	const direct = listed.filter(({ division }) => division !== plan.division);
	return [
		...(direct.length > 0 ? [{ division: plan.place, reports: direct }] : []),
		...parts.map(({ division }) => ({
			division,
			reports: scopeOf(archive, plan.year, division.code).reports,
		})),
	];
}
