/** Models for this room's tests; no page shows them. */
import * as fc from 'fast-check';
import type { Value } from '../compare/model.ts';
import type { ChartLabels, ChartModel, Slot } from './model.ts';
import { showValue, summarise } from './wording.ts';

type Qualifier = Value['qualifier'];

export const LABELS: ChartLabels = {
	silent: '未报告',
	noReport: '无文件',
	reported: '原文载明',
	computed: '由本站算得',
	unread: '待核',
	computedMark: '算',
	break: '口径断开',
	breakMark: '断',
	slot: '年度',
	value: '数值',
	state: '状态',
	quote: '原句',
	keys: '用左右方向键逐年查看',
	toStill: '看静态图',
	toInteractive: '看互动图',
};

export const ENGLISH: ChartLabels = { ...LABELS, silent: 'not reported', noReport: 'no document' };

export function valueSlot(
	label: string,
	value: number,
	more: {
		qualifier?: Qualifier;
		formula?: string;
		isUnread?: boolean;
		parts?: { quote: string; href: string | null }[];
	} = {},
): Slot {
	const qualifier = more.qualifier ?? 'exact';
	return {
		label,
		state: 'value',
		value,
		shown: showValue(value, qualifier, '件'),
		isComputed: more.formula !== undefined,
		...(more.isUnread && { isUnread: true as const }),
		isQualified: qualifier !== 'exact',
		emphasis: 'plain',
		formula: more.formula ?? null,
		...(more.parts && { parts: more.parts }),
		quote: more.formula ? null : `受理${value}件`,
		href: `#y${label}`,
	};
}

export function modelOf(slots: Slot[], more: Partial<ChartModel> = {}): ChartModel {
	const values = slots.flatMap((slot) => (slot.state === 'value' ? [slot.value] : []));
	const bare = {
		id: 'c-1',
		title: '受理行政复议案件',
		unit: '件',
		axis: 'years' as const,
		slots,
		breaks: [],
		max: Math.max(1, ...values),
		labels: LABELS,
		language: 'zh-CN' as const,
		source: '',
		...more,
	};
	return { ...bare, summary: summarise(bare, 'zh-CN') };
}

/** Any slot; every state and qualifier comes up. */
const slotWith = (label: string): fc.Arbitrary<Slot> =>
	fc.oneof(
		fc.constant<Slot>({ label, state: 'silent', href: null }),
		fc.constant<Slot>({ label, state: 'no_report' }),
		fc
			.record({
				value: fc.oneof(fc.nat(20), fc.nat(99_999)),
				qualifier: fc.constantFrom<Qualifier>('exact', 'at_least', 'approx', 'at_most'),
				isComputed: fc.boolean(),
				isUnread: fc.boolean(),
			})
			.map(({ value, isComputed, ...more }) =>
				valueSlot(label, value, isComputed ? { ...more, formula: '1 + 1 = 2' } : more),
			),
	);

/** Charts of 1 to 15 years with any states and up to one break, in both languages. */
export const anyModel: fc.Arbitrary<ChartModel> = fc.integer({ min: 1, max: 15 }).chain((count) =>
	fc
		.record({
			slots: fc.tuple(...Array.from({ length: count }, (_, i) => slotWith(String(2010 + i)))),
			before: fc.option(fc.integer({ min: 1, max: 14 }), { nil: 0 }),
			words: fc.constantFrom(
				{ labels: LABELS, language: 'zh-CN' as const },
				{ labels: ENGLISH, language: 'en' as const },
			),
		})
		.map(({ slots, before, words }) => {
			const breaks = before > 0 && before < count ? [{ before, reason: '管辖范围改变' }] : [];
			return modelOf(slots, { breaks, ...words });
		}),
);
