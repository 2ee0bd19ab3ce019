import type { Plan } from '../../archive/model.ts';
import { chineseNote, englishNote } from '../../archive/note.ts';
import type { Answer, Requirement, Target } from '../../archive/schema/index.ts';
import { coverageOf } from '../../compare/coverage.ts';
import type { CoverageRow } from '../../compare/model.ts';
import { permalink, planPath } from '../../urls/urls.ts';
import { type Column, column, defineTable, REQUIRED } from '../table.ts';

interface Item {
	plan: Plan;
	requirement: Requirement;
}
const ofPlan: Column<Item>[] = [
	column('plan', 'string', '工作安排：<代码>-<年度>', 'plan, <code>-<year>', ({ plan }) => plan.id, REQUIRED),
	column(
		'item',
		'integer',
		'要求的序号',
		'number of the requirement',
		({ requirement }) => requirement.item,
		REQUIRED,
	),
];
const toPlan = { fields: ['plan'], table: 'plans', to: ['id'] };
const toRequirement = { fields: ['plan', 'item'], table: 'requirements', to: ['plan', 'item'] };

export const requirements = defineTable<Item>({
	name: 'requirements',
	title: { zh: '工作安排的要求', en: 'Requirements of work plans' },
	primaryKey: ['plan', 'item'],
	foreignKeys: [toPlan],
	columns: [
		...ofPlan,
		column(
			'number',
			'string',
			'原文序号',
			'number as printed',
			({ requirement }) => requirement.number,
			REQUIRED,
		),
		column('title', 'string', '标题', 'title', ({ requirement }) => requirement.title, REQUIRED),
		column('chapter', 'string', '所属章', 'chapter', ({ requirement }) => requirement.chapter, REQUIRED),
		column(
			'applicability',
			'string',
			'区县能否回应',
			'whether a district can answer it',
			({ requirement }) => requirement.applicability,
			{ required: true, enum: ['applicable', 'mostly_provincial', 'not_applicable'] },
		),
		column(
			'applicability_note',
			'string',
			'说明',
			'note',
			({ requirement }) => requirement.applicabilityNote,
		),
		column(
			'permalink',
			'string',
			'永久地址',
			'permanent address',
			({ plan, requirement }, { site }) =>
				permalink(site, `${planPath(plan.division, plan.year)}#item-${requirement.item}`),
			REQUIRED,
		),
	],
	*items({ plans }) {
		for (const plan of plans) for (const requirement of plan.requirements) yield { plan, requirement };
	},
});

export const targets = defineTable<Item & { target: Target }>({
	name: 'targets',
	title: { zh: '要求中可核对的目标', en: 'Checkable targets of requirements' },
	primaryKey: ['plan', 'id'],
	foreignKeys: [toRequirement, { fields: ['metric'], table: 'metrics', to: ['key'] }],
	columns: [
		...ofPlan,
		column('id', 'string', '目标的名', 'name of the target', ({ target }) => target.id, REQUIRED),
		column(
			'type',
			'string',
			'numeric 数目，dated 期限，deliverable 成果，continuing 长期',
			'numeric, dated, deliverable or continuing',
			({ target }) => target.type,
			{ required: true, enum: ['numeric', 'dated', 'deliverable', 'continuing'] },
		),
		column('quote', 'string', '原文', 'exact words of the plan', ({ target }) => target.quote, REQUIRED),
		column('addressee', 'string', '对谁的要求', 'to whom it is addressed', ({ target }) => target.addressee, {
			required: true,
			enum: ['province', 'county_or_all_levels', 'departments'],
		}),
		column('metric', 'string', '对应的指标', 'metric that measures it', ({ target }) => target.metric),
		column('op', 'string', '比较方式', 'comparison', ({ target }) => target.op, {
			enum: ['>=', '>', '<=', '<', '=', 'present'],
		}),
		column('value', 'number', '目标值', 'value asked for', ({ target }) => target.value),
		column('period', 'string', '期间', 'period', ({ target }) => target.period),
		column('note', 'string', '说明', 'note', ({ target }) => (target.note ? chineseNote(target.note) : null)),
		column('note_en', 'string', '说明（英文）', 'note in English', ({ target }) =>
			target.note ? englishNote(target.note) : null,
		),
	],
	*items(archive) {
		for (const plan of archive.plans)
			for (const requirement of plan.requirements)
				for (const target of requirement.targets) yield { plan, requirement, target };
	},
});

type Reply = Item & { cell: CoverageRow['byReport'][number]; answer: Answer | null; n: number };

export const answers = defineTable<Reply>({
	name: 'answers',
	title: { zh: '报告如何回应要求', en: 'How reports answer requirements' },
	primaryKey: ['plan', 'item', 'report', 'n'],
	foreignKeys: [toRequirement, { fields: ['report'], table: 'reports', to: ['id'] }],
	columns: [
		...ofPlan,
		column(
			'report',
			'string',
			'报告：<代码>-<年度>',
			'report, <code>-<year>',
			({ cell }) => cell.report.id,
			REQUIRED,
		),
		column(
			'n',
			'integer',
			'同一报告对同一要求的第几处回应；没有回应为 0',
			'number of the answer; 0 where there is none',
			({ n }) => n,
			REQUIRED,
		),
		column(
			'strength',
			'string',
			'direct 直接，partial 部分，generic 套话，problem 列为不足，not_mentioned 未提及，not_applicable 不适用，unreviewed 未审',
			'direct, partial, generic (set phrase), problem (named as a shortcoming), not_mentioned, not_applicable, unreviewed',
			({ cell, answer }) => answer?.strength ?? cell.strength,
			{
				required: true,
				enum: ['direct', 'partial', 'generic', 'problem', 'not_mentioned', 'not_applicable', 'unreviewed'],
			},
		),
		column(
			'quote',
			'string',
			'报告的原话',
			'exact words of the report',
			({ answer }) => answer?.quote ?? null,
		),
		column('note', 'string', '说明', 'note', ({ answer }) =>
			answer?.note ? chineseNote(answer.note) : null,
		),
		column('note_en', 'string', '说明（英文）', 'note in English', ({ answer }) =>
			answer?.note ? englishNote(answer.note) : null,
		),
	],
	*items(archive) {
		for (const plan of archive.plans)
			for (const { requirement, byReport } of coverageOf(archive, plan).rows)
				for (const cell of byReport) yield* repliesOf({ plan, requirement }, cell);
	},
});

function* repliesOf(item: Item, cell: Reply['cell']): Iterable<Reply> {
	if (cell.answers.length === 0) yield { ...item, cell, answer: null, n: 0 };
	for (const [i, answer] of cell.answers.entries()) yield { ...item, cell, answer, n: i + 1 };
}
