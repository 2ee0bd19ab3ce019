import { z } from 'zod';
import { DateSchema, DivisionCodeSchema } from './fields.ts';

/** An entry of `content/divisions.yaml`. Codes change: a successor names its predecessor. */
export const DivisionSchema = z.strictObject({
	code: DivisionCodeSchema,
	/** Chinese name, without the names of its parents: 湛河区. */
	name: z.string().min(1),
	/** English name: Zhanhe District. */
	english: z.string().min(1).nullable().default(null),
	/** Pinyin without tones, syllables apart: `zhan he qu`. */
	pinyin: z.string().min(1).nullable().default(null),
	/** Code of the division above; null for a province. */
	parent: DivisionCodeSchema.nullable().default(null),
	/** First and last day on which the code was in force; null where unbounded or unchecked. */
	validFrom: DateSchema.or(z.string().regex(/^\d{4}$/))
		.nullable()
		.default(null),
	validTo: DateSchema.or(z.string().regex(/^\d{4}$/))
		.nullable()
		.default(null),
	/** Code under which the same place was known before. */
	predecessor: DivisionCodeSchema.nullable().default(null),
});
export const DivisionsSchema = z.array(DivisionSchema);
export type Division = z.infer<typeof DivisionSchema>;
