import { grouped } from './number.ts';

/** Chinese messages of work plans: what they ask for and what reports answer. */
export const planZhCN = {
	plans: {
		title: '工作安排',
		kind: '工作安排',
		description: '上级政府的年度法治政府建设工作安排：逐项要求，与下级报告的回应。',
		lede: '上级年初印发工作安排，下级年终写出报告。这里逐项对照：布置了什么，回应了哪一句。',
		none: '本站还没有工作安排。',
		requirements: (n: number, targets: number) => `${n} 项要求，${targets} 个具体目标`,
		reports: (n: number) => (n ? `对照 ${n} 份同年报告` : '还没有可以对照的同年报告'),
	},
	plan: {
		description: (title: string) => `${title}：逐项要求、下级报告的回应、可核的目标，附全文。`,
		says: (f: { requirements: number; reports: number }) =>
			f.reports
				? `${f.requirements} 项要求，与辖内同年的 ${f.reports} 份报告逐项对照。`
				: `${f.requirements} 项要求。辖内还没有同年的报告可以对照。`,
		legend: (n: number) =>
			`一格一项，共 ${n} 项，按章分组。满格：报告直接回应；半格：只回应部分，或仅有套话；空格：未提及。`,
		legendOpen: '斜线：不适用，或尚未复核。',
		totals: (t: PlanTotals) =>
			[
				// Three zeros of a report that nobody has read would look like an answer.
				...(t.direct + t.partial + t.notMentioned > 0
					? [`直接 ${t.direct}`, `部分 ${t.partial}`, `未提及 ${t.notMentioned}`]
					: []),
				t.notApplicable ? `不适用 ${t.notApplicable}` : '',
				t.unreviewed ? `未复核 ${t.unreviewed}` : '',
			]
				.filter(Boolean)
				.join(' · '),
		items: (n: number) => `${n} 项要求`,
		countsHead: '多少份报告回应了',
		countsNote: (reports: number) =>
			`${grouped(reports)} 份同年报告，逐项合计。未复核的还没有人读过，不算未提及。`,
		partsNote: '点地名，看那里的报告逐项怎样回应。',
		partTitle: (plan: string, place: string) => `${plan}：${place}各地的回应`,
		partHeading: (place: string, year: number) => `${place}：${year} 年的回应`,
		partDescription: (plan: string, place: string) =>
			`${place}各地同年的报告怎样逐项回应《${plan}》，附原句。`,
		jump: '本页',
		answersHead: '谁回应了什么',
		answersNote: '逐项列出回应的原句，点开到报告的那一段。回应有多实，由人工逐句判定。',
		strength: {
			direct: '直接回应',
			partial: '部分回应',
			not_mentioned: '未提及',
			not_applicable: '不适用',
			unreviewed: '尚未复核',
		},
		answer: { direct: '直接', partial: '部分', generic: '套话', problem: '列为问题' },
		applicability: {
			applicable: '',
			mostly_provincial: '以省级事项为主',
			not_applicable: '与区县无关',
		},
		readText: '看原文',
		targetsHead: '可核的目标',
		targetsNote: '只有写明数量、又能在报告里找到数的，才判定；判定附理由。',
		targetTable: '工作安排的数量目标与各报告的数',
		target: '要求',
		verdict: {
			met: '达到',
			not_met: '未达到',
			unknown: '不能判定',
			not_mentioned: '未提及',
			not_applicable: '不适用',
		},
		addressee: { province: '对省级', county_or_all_levels: '对市县或各级', departments: '对部门' },
		othersHead: (n: number) => `另有 ${n} 个目标不判定`,
		othersNote: '定性的、有期限而报告无从核对的，或只对省级的，列在这里，不给区县打分。',
		targetType: { numeric: '数量', dated: '限期', deliverable: '成果', continuing: '持续' },
		text: '全文',
		textNote: '照录原文，只修补断行、分页与空格。',
		noRequirements: '这份工作安排还没有逐项整理。',
	},
};

/** How many requirements of a plan a report answers, and how. */
export interface PlanTotals {
	direct: number;
	partial: number;
	notMentioned: number;
	notApplicable: number;
	unreviewed: number;
}

export type PlanMessages = typeof planZhCN;
