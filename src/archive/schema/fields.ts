import { z } from 'zod';

/** A GB/T 2260 code: six digits, always a string, since codes may be quoted and never added. */
export const DivisionCodeSchema = z
	.string()
	.regex(/^\d{6}$/, 'a GB/T 2260 code of six digits, in quotation marks');

/** A key of the registry, e.g. `reconsideration_accepted`. */
export const MetricKeySchema = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a metric key in snake_case English');

/** A calendar date, `2021-02-25`. The document states it; nothing is guessed. */
export const DateSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2021-02-25')
	.refine((s) => {
		const date = new Date(`${s}T00:00:00Z`);
		return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(s);
	}, 'a day that the calendar has');

/** The year that a document covers, not the year in which it was issued. */
export const YearSchema = z.int().min(1949).max(2100);

/** How exact a value is: 余, 多, 以上 = `at_least`; 约, 近 = `approx`; 以内, 不超过 = `at_most`. */
export const QualifierSchema = z.enum(['exact', 'approx', 'at_least', 'at_most']);
export type Qualifier = z.infer<typeof QualifierSchema>;

/** The same sentence in both languages of the interface. */
export const BilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof BilingualSchema>;

/** What the archive itself remarks: Chinese, or both languages of the interface. */
export const NoteSchema = z.union([z.string().min(1), BilingualSchema], 'a text, or `zh` and `en`');
export type Note = z.infer<typeof NoteSchema>;

/** Stated by the document, or null. A missing key reads as null. */
export const StatedSchema = z.string().min(1).nullable().default(null);
