import { z } from 'zod';
import { YearSchema } from './fields.ts';

/** When a kind of document is due, `content/rules/<id>.yaml`: a date that some document of the archive itself states. */
export const RuleSchema = z.strictObject({
	/** Permanent name, that of the file. */
	id: z.string().regex(/^[a-z][a-z0-9-]*$/),
	/** What is due. */
	type: z.literal('annual-report'),
	/** Month and day in the year after the coverage year by which it is to be made public: `03-31`. */
	due: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year such as 03-31'),
	/** Codes, or the leading digits of codes, of the divisions that the rule binds. */
	divisions: z.array(z.string().regex(/^\d{2,6}$/)).min(1),
	/** First and last coverage year to which it applies; null where no document says. */
	from: YearSchema,
	to: YearSchema.nullable().default(null),
	/** The report or plan that states it, `<division>-<year>`, and its words. */
	document: z.string().regex(/^\d{6}-\d{4}$/),
	quote: z.string().min(1),
});
export type Rule = z.infer<typeof RuleSchema>;
