import type { Archive, Plan } from '../../archive/model.ts';
import type { Chapter, Requirement, Target } from '../../archive/schema/index.ts';
import type { CoverageRow, PlanCoverage, TargetVerdict } from '../../compare/model.ts';
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
