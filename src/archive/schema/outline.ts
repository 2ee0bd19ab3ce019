import { z } from 'zod';

export const ChapterIdSchema = z.string().regex(/^ch([1-9]|10)$/, 'a chapter, ch1 to ch10');

/** A canonical chapter, to which the sections of any report are mapped. */
export const ChapterSchema = z.strictObject({
	id: ChapterIdSchema,
	number: z.int().min(1).max(10),
	zh: z.string().min(1),
	en: z.string().min(1),
	/** Wordings by which headings of reports name this chapter. */
	phrases: z.array(z.string().min(1)),
});
export type Chapter = z.infer<typeof ChapterSchema>;

/** A section that is none of the ten chapters: introduction, summary, problems, next steps. */
export const OtherSectionSchema = z.strictObject({
	id: z.enum(['intro', 'results', 'problems', 'next']),
	zh: z.string().min(1),
	en: z.string().min(1),
	phrases: z.array(z.string().min(1)),
});
export type OtherSection = z.infer<typeof OtherSectionSchema>;

/** `content/outline.yaml`. */
export const OutlineSchema = z.strictObject({
	chapters: z.array(ChapterSchema).min(1),
	others: z.array(OtherSectionSchema).default([]),
});
export type Outline = z.infer<typeof OutlineSchema>;
