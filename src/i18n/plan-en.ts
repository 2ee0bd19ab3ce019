import { counted } from './number.ts';
import type { PlanMessages } from './plan-zh-cn.ts';

/** English messages of work plans. */
export const planEn: PlanMessages = {
	plans: {
		title: 'Work plans',
		kind: 'work plan',
		description:
			'Yearly work plans for rule-of-law government: each requirement and what the reports below answered.',
		lede: 'A superior government issues its plan in spring; those below report at the end of the year. Here each requirement stands beside the sentence that answers it.',
		none: 'The archive holds no work plans yet.',
		requirements: (n, targets) => `${counted(n, 'requirement')}, ${counted(targets, 'target')}`,
		reports: (n) =>
			n ? `read against ${counted(n, 'report')} of the same year` : 'no report of the same year yet',
	},
	plan: {
		description: (title) =>
			`${title}: its requirements, the answers of the reports below, checkable targets and the full text.`,
		says: (f) =>
			f.reports
				? `${counted(f.requirements, 'requirement')}, read one by one against ${counted(f.reports, 'report')} of the same year from the divisions below.`
				: `${counted(f.requirements, 'requirement')}. No report of the same year from the divisions below to read it against yet.`,
		legend: (n) =>
			`One cell per requirement, ${n} in all, grouped by chapter. Full: answered directly; half: in part, or in set phrases only; empty: not mentioned.`,
		legendOpen: 'Hatched: not applicable, or not yet reviewed.',
		totals: (t) =>
			[
				// Three zeros of a report that nobody has read would look like an answer.
				...(t.direct + t.partial + t.notMentioned > 0
					? [`direct ${t.direct}`, `partial ${t.partial}`, `not mentioned ${t.notMentioned}`]
					: []),
				t.notApplicable ? `not applicable ${t.notApplicable}` : '',
				t.unreviewed ? `not reviewed ${t.unreviewed}` : '',
			]
				.filter(Boolean)
				.join(' · '),
		items: (n) => counted(n, 'requirement'),
		countsHead: 'How many answered',
		countsNote: (reports) =>
			`${counted(reports, 'report')} of the same year, added up for each requirement. Reports not yet reviewed are not counted as silent.`,
		partsNote: 'Follow a place to see how its reports answer each requirement.',
		partTitle: (plan, place) => `${plan}: answers of ${place}`,
		partHeading: (place, year) => `${place}: answers of ${year}`,
		partDescription: (plan, place) =>
			`How the reports of ${place} for the same year answer ${plan}, requirement by requirement, with their sentences.`,
		jump: 'On this page',
		answersHead: 'Who answered what',
		answersNote:
			'Each requirement with the sentences that answer it; each leads to its paragraph. How firm an answer is was judged by hand.',
		strength: {
			direct: 'answered directly',
			partial: 'answered in part',
			not_mentioned: 'not mentioned',
			not_applicable: 'not applicable',
			unreviewed: 'not yet reviewed',
		},
		answer: { direct: 'direct', partial: 'in part', generic: 'set phrase', problem: 'named as a problem' },
		applicability: {
			applicable: '',
			mostly_provincial: 'mostly provincial matters',
			not_applicable: 'not for counties',
		},
		readText: 'Text',
		targetsHead: 'Checkable targets',
		targetsNote:
			'Judged only where a number is asked for and reports can state it; each verdict with its reason.',
		targetTable: 'Numeric targets of the plan and the values of the reports',
		target: 'Asked for',
		verdict: {
			met: 'met',
			not_met: 'not met',
			unknown: 'cannot be decided',
			not_mentioned: 'not mentioned',
			not_applicable: 'not applicable',
		},
		addressee: {
			province: 'to the province',
			county_or_all_levels: 'to counties or all levels',
			departments: 'to departments',
		},
		othersHead: (n) => `${counted(n, 'target')} without a verdict`,
		othersNote:
			'Without a measure, with a date that reports cannot confirm, or for the province only: listed here, held against no county.',
		targetType: {
			numeric: 'numeric',
			dated: 'by a date',
			deliverable: 'deliverable',
			continuing: 'continuing',
		},
		text: 'Full text',
		textNote: 'Verbatim, in Chinese. Only broken lines, page breaks and spacing were repaired.',
		noRequirements: 'The requirements of this plan are not listed yet.',
	},
};
