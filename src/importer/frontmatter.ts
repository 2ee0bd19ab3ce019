import { parse, stringify } from 'yaml';
import { splitFrontmatter } from '../archive/frontmatter.ts';

/** Keys of the frontmatter, in the archive's order. */
export type Metadata = {
	title: string | null;
	division: string | null;
	year: number | null;
	issuer: string | null;
	documentNumber: string | null;
	signatory: string | null;
	addressee: string | null;
	issued: string | null;
	source: {
		file: string;
		url: string | null;
		sha256: string | null;
		retrieved: string | null;
		method: string | null;
	};
	type: 'annual-report' | 'work-plan';
};

/** A frontmatter with what an importer may not know: observations, requirements, reviewed numerals. */
export type Frontmatter = Metadata & Record<string, unknown>;

export function toDocument(frontmatter: Frontmatter, body: string): string {
	// YAML 1.1 quotes what either version would read as a number or a date.
	return `---\n${stringify(frontmatter, { lineWidth: 0, version: '1.1' })}---\n\n${body}`;
}

/** The frontmatter of a document of the archive; undefined where the text has none, or another's. */
export function readFrontmatter(text: string): { frontmatter: Frontmatter; body: string } | undefined {
	const split = splitFrontmatter(text);
	if (split === undefined) return undefined;
	try {
		const data: unknown = parse(split.yaml, { maxAliasCount: 0 });
		return isFrontmatter(data) ? { frontmatter: data, body: split.body } : undefined;
	} catch {
		return undefined;
	}
}

function isFrontmatter(data: unknown): data is Frontmatter {
	if (typeof data !== 'object' || data === null) return false;
	const { title, division, year, source, type } = data as Record<string, unknown>;
	const typed =
		typeof title === 'string' &&
		typeof division === 'string' &&
		typeof year === 'number' &&
		typeof type === 'string';
	return typed && typeof source === 'object' && source !== null;
}
