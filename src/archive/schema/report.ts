import { z } from 'zod';
import { documentFields } from './document.ts';
import { MetricKeySchema, NoteSchema, QualifierSchema } from './fields.ts';

/** A metric's value in one report, with the exact words that state it. */
export const ReportedMetricSchema = z.strictObject({
	metric: MetricKeySchema,
	/** In the registry's unit. */
	value: z.number(),
	qualifier: QualifierSchema.default('exact'),
	/** Must be the registry's unit, or one counted as it. Default: the registry's. */
	unit: z.string().min(1).optional(),
	/** W3C TextQuoteSelector `exact`: the words of the report, white space aside. */
	quote: z.string().min(1),
	/** What a reviewer wants readers to know of this value. */
	note: NoteSchema.optional(),
	/** The import proposed it, and nobody has read it in its sentence yet. Absent: a person vouches for it. */
	proposed: z.literal(true).optional(),
});
export type ReportedMetric = z.infer<typeof ReportedMetricSchema>;

/** Why a reviewed numeral is no observation. */
export const IgnoreReasonSchema = z.enum([
	'no_metric',
	'name',
	'date',
	'document_number',
	'ordinal',
	'rule',
	'plan',
	'cumulative',
	'last_year',
	'change',
	'other_place',
	'rank',
]);

/** A numeral of the text that was reviewed and is no observation: the quote holds it, `number` is as printed. */
export const IgnoredNumeralSchema = z.strictObject({
	quote: z.string().min(1),
	number: z.string().min(1),
	reason: IgnoreReasonSchema,
	note: z.string().min(1).optional(),
});
export type IgnoredNumeral = z.infer<typeof IgnoredNumeralSchema>;

/** The frontmatter of `content/reports/<division>/<year>.md`. */
export const ReportSchema = z.strictObject({
	...documentFields,
	type: z.literal('annual-report').default('annual-report'),
	metrics: z.array(ReportedMetricSchema).default([]),
	/** Numerals that look like figures and are none, so that the ledger can say all were reviewed. */
	ignored: z.array(IgnoredNumeralSchema).default([]),
});
export type ReportFrontmatter = z.infer<typeof ReportSchema>;
