import { z } from 'zod';
import { DateSchema, MetricKeySchema } from './fields.ts';

/** An entry of `content/corrections.yaml`: an error of this archive, not of a report, and what now stands in its place. */
export const CorrectionSchema = z.strictObject({
	/** Day on which the archive was corrected. */
	date: DateSchema,
	/** `<division>-<year>` of the report. */
	report: z.string().regex(/^\d{6}-\d{4}$/, 'a report as <division>-<year>, such as 410411-2020'),
	/** The metric whose value or quote was wrong; null where it was the text or the frontmatter. */
	metric: MetricKeySchema.nullable().default(null),
	/** What the archive said, word for word. */
	wrong: z.string().min(1),
	/** What it says now. */
	right: z.string().min(1),
	/** Who noticed; null where they stay unnamed. */
	noticedBy: z.string().min(1).nullable().default(null),
	note: z.string().min(1).nullable().default(null),
});
export const CorrectionsSchema = z.array(CorrectionSchema);
export type Correction = z.infer<typeof CorrectionSchema>;
