import type { Archive, Plan, Report } from '../archive/model.ts';

/** Path of the list of all documents' checksums from the archive's root. */
export const CHECKSUMS = 'data/checksums.json';

/** Where a document's Markdown stands in the built archive, byte for byte as in `content/`. */
export function textPath({ path }: Pick<Report | Plan, 'path'>): string {
	return `data/texts/${path}`;
}

/** One document in `data/checksums.json`. */
export interface DocumentChecksum {
	/** `410411-2020` for a report, `410000-2020` for a plan; `type` tells them apart. */
	id: string;
	type: 'annual-report' | 'work-plan';
	path: string;
	sha256: string;
	/** The file as received; its checksum is null where the archive states none. */
	source: { file: string; sha256: string | null };
}

/** The checksum of every document's text, in the archive's order. */
export function documentChecksums(archive: Pick<Archive, 'reports' | 'plans'>): DocumentChecksum[] {
	return [...archive.reports, ...archive.plans].map((document) => ({
		id: document.id,
		type: document.type,
		path: textPath(document),
		sha256: document.digest,
		source: { file: `sources/${document.source.file}`, sha256: document.source.sha256 },
	}));
}
