import { z } from 'zod';
import { DateSchema, DivisionCodeSchema, StatedSchema, YearSchema } from './fields.ts';

/** Where the text came from, so that anybody can check it. */
export const SourceSchema = z.strictObject({
	/** Name of the file as received; a path is relative to `content/sources/`. */
	file: z.string().min(1),
	url: z
		.url({ protocol: /^https?$/ })
		.nullable()
		.default(null),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits')
		.nullable()
		.default(null),
	retrieved: DateSchema.nullable().default(null),
	/** How the text was obtained from the file; null where it is not known. */
	method: z.enum(['text', 'html', 'docx', 'pdf', 'ocr']).nullable().default(null),
});
export type Source = z.infer<typeof SourceSchema>;

/** The fields of a public document that reports and plans share. What it does not say is null. */
export const documentFields = {
	title: z.string().min(1),
	division: DivisionCodeSchema,
	/** Coverage year. The year in a document number is the year of issue. */
	year: YearSchema,
	/** 发文机关 */
	issuer: StatedSchema,
	/** 文号 */
	documentNumber: StatedSchema,
	/** 签发人 */
	signatory: StatedSchema,
	/** 主送机关 */
	addressee: StatedSchema,
	/** 成文或印发日期 */
	issued: DateSchema.nullable().default(null),
	source: SourceSchema,
};
