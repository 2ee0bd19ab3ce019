import { z } from 'zod';

/** Under what terms others may use what the archive's makers wrote: tables, registry, notes. Never the documents themselves. */
export const LicenceSchema = z.strictObject({
	/** SPDX identifier: `CC-BY-4.0`. */
	id: z.string().regex(/^[A-Za-z0-9.+-]+$/, 'an SPDX identifier, as in CC-BY-4.0'),
	title: z.string().min(1),
	url: z.url(),
});
export type Licence = z.infer<typeof LicenceSchema>;

/** `content/archive.yaml`: what holds for an archive as a whole. */
export const AboutArchiveSchema = z.strictObject({
	/** Null where its makers have not decided: then none is claimed anywhere. */
	licence: LicenceSchema.nullable().default(null),
});
