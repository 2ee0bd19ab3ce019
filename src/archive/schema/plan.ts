import { z } from 'zod';
import { documentFields } from './document.ts';
import { MetricKeySchema, NoteSchema } from './fields.ts';
import { ChapterIdSchema } from './outline.ts';

/** Something checkable that a requirement asks for. */
export const TargetSchema = z.strictObject({
	id: z.string().min(1),
	/** `numeric`: a number; `dated`: by a day; `deliverable`: something that must exist; `continuing`: no measure. */
	type: z.enum(['numeric', 'dated', 'deliverable', 'continuing']),
	quote: z.string().min(1),
	/** To whom it is addressed. Province-only targets never score a district. */
	addressee: z.enum(['province', 'county_or_all_levels', 'departments']),
	metric: MetricKeySchema.nullable().default(null),
	op: z.enum(['>=', '>', '<=', '<', '=', 'present']).nullable().default(null),
	value: z.number().nullable().default(null),
	period: z.string().nullable().default(null),
	note: NoteSchema.nullable().default(null),
});
export type Target = z.infer<typeof TargetSchema>;

/** A sentence of a report that answers a requirement. */
export const AnswerSchema = z.strictObject({
	/** `<division>-<year>` of the report. */
	report: z.string().regex(/^\d{6}-\d{4}$/),
	/** `direct`: answers it; `partial`: in part, or another subject; `generic`: set phrase; `problem`: named as a shortcoming. */
	strength: z.enum(['direct', 'partial', 'generic', 'problem']),
	quote: z.string().min(1),
	note: NoteSchema.nullable().default(null),
});
export type Answer = z.infer<typeof AnswerSchema>;

/** A numbered item of a plan. */
export const RequirementSchema = z.strictObject({
	item: z.int().positive(),
	/** As printed: （一）. */
	number: z.string().min(1),
	title: z.string().min(1),
	chapter: ChapterIdSchema,
	/** Whether a district can answer it at all. */
	applicability: z.enum(['applicable', 'mostly_provincial', 'not_applicable']),
	applicabilityNote: z.string().nullable().default(null),
	targets: z.array(TargetSchema).default([]),
	answers: z.array(AnswerSchema).default([]),
	/** Reports that were read for this item and do not mention it. */
	notMentioned: z.array(z.string().regex(/^\d{6}-\d{4}$/)).default([]),
});
export type Requirement = z.infer<typeof RequirementSchema>;

/** The frontmatter of `content/plans/<division>/<year>.md`. */
export const PlanSchema = z.strictObject({
	...documentFields,
	type: z.literal('work-plan').default('work-plan'),
	requirements: z.array(RequirementSchema).default([]),
	/** Reviewed verdicts on numeric targets, where a count alone does not decide. */
	verdicts: z
		.array(
			z.strictObject({
				item: z.int().positive(),
				target: z.string().min(1),
				report: z.string().regex(/^\d{6}-\d{4}$/),
				verdict: z.enum(['met', 'not_met', 'unknown', 'not_mentioned']),
				note: NoteSchema.nullable().default(null),
			}),
		)
		.default([]),
});
export type PlanFrontmatter = z.infer<typeof PlanSchema>;
