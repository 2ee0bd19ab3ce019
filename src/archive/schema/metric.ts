import { z } from 'zod';
import { BilingualSchema, DateSchema, MetricKeySchema } from './fields.ts';
import { ChapterIdSchema } from './outline.ts';

/**
 * How a metric follows from others. `sum`: parts make up the value; `ratio`: first part over second, in per cent;
 * `at_least_sum`: the value is not less than the parts together. `optional` parts are added where stated;
 * each of `alternatives` may stand in for `parts`. If a required part is missing, nothing is checked.
 */
export const CompositeSchema = z.strictObject({
	op: z.enum(['sum', 'ratio', 'at_least_sum']),
	parts: z.array(MetricKeySchema),
	optional: z.array(MetricKeySchema).default([]),
	alternatives: z.array(z.array(MetricKeySchema)).default([]),
});
export type Composite = z.infer<typeof CompositeSchema>;

/** A reform that changes what is counted. Values on its two sides are not one series. */
export const BreakSchema = z.strictObject({
	/** First day of the new rules. */
	date: DateSchema,
	/** Codes, or the leading digits of codes, of the divisions concerned: `"41"` is all of Henan. */
	divisions: z.array(z.string().regex(/^\d{2,6}$/)).min(1),
	reason: BilingualSchema,
	/** The document on which this rests. */
	source: z.string().min(1),
});
export type Break = z.infer<typeof BreakSchema>;

/** What a plan asks of this metric. `present`: some figure is expected. */
export const PlanTargetSchema = z.strictObject({
	plan: z.string().min(1),
	item: z.int().positive(),
	op: z.enum(['>=', '>', '<=', '<', '=', 'present']),
	value: z.number().optional(),
	period: z.string().optional(),
	note_zh: z.string().optional(),
	note_en: z.string().optional(),
});

/** An entry of the registry, `content/metrics/<chapter>/<key>.yaml`. Nothing else defines a metric. */
export const MetricSchema = z.strictObject({
	/** Permanent name; never reused for another meaning. */
	key: MetricKeySchema,
	chapter: ChapterIdSchema,
	zh: z.string().min(1),
	en: z.string().min(1),
	/** Unit in which values are stored. 起, 宗, 份, 卷 and their like are counted as this unit. */
	unit: z.string().min(1),
	/** `flow`: over the year; `stock`: at year end; `rate`; `setting`: a plan, rule or promise. */
	kind: z.enum(['flow', 'stock', 'rate', 'setting']),
	/** Over divisions: `sum`; `ratio` (never added or averaged); `none`. */
	aggregation: z.enum(['sum', 'ratio', 'none']),
	direction: z.enum(['higher_better', 'lower_better', 'neutral']).default('neutral'),
	definition_zh: z.string().min(1),
	definition_en: z.string().min(1),
	/** Typical wordings; `X` stands for the number. Hints for extraction, not patterns. */
	phrases: z.array(z.string()).default([]),
	/** Keys that look alike and must not be merged or compared. */
	do_not_confuse_with: z.array(MetricKeySchema).default([]),
	composite: CompositeSchema.nullable().default(null),
	plan_target: PlanTargetSchema.nullable().default(null),
	/** Why two reports' figures may differ in scope. */
	comparability_note: BilingualSchema.nullable().default(null),
	/** `same` or `caution`; where absent, `caution` if there is a comparability_note, else `same`. */
	comparability: z.enum(['same', 'caution']).optional(),
	breaks: z.array(BreakSchema).default([]),
});
export type Metric = z.infer<typeof MetricSchema>;
