/** A report's or plan's file → frontmatter, sections, blocks. */
import type { z } from 'zod';
import { parseBody } from './body.ts';
import type { OutlineIndex } from './chapters.ts';
import type { DocumentDraft, TextFile } from './draft.ts';
import { frontmatterMissing, splitFrontmatter } from './frontmatter.ts';
import { indexBlocks } from './locate.ts';
import { beyondBounds } from './markup-bounds.ts';
import { parseEntry } from './parse-entry.ts';
import type { Position, Problem } from './problem.ts';
import { readingProblem } from './reading-rules.ts';

export interface ParsedDocument<F> {
	document: DocumentDraft<F> | null;
	problems: Problem[];
}

/** Parses one document; `document` is null where its frontmatter cannot be used. */
export function parseDocument<F extends { division: string; year: number }>(
	file: TextFile,
	schema: z.ZodType<F>,
	outline: OutlineIndex,
): ParsedDocument<F> {
	const split = splitFrontmatter(file.text);
	if (split === undefined) return { document: null, problems: [frontmatterMissing(file.path)] };
	const yaml = { path: file.path, text: split.yaml };
	const { entry, problems } = parseEntry(yaml, schema, split.yamlLine);
	if (entry === null) return { document: null, problems };
	const beyond = beyondBounds(split.body, split.bodyLine);
	if (beyond)
		return { document: null, problems: [...problems, bodyBeyond(file.path, beyond.at, beyond.what)] };
	const { sections, blocks, oddities } = parseBody(split.body, split.bodyLine, outline, split.bodyOffset);
	const { body, bodyLine } = split;
	const id = `${entry.data.division}-${entry.data.year}`;
	const read = {
		id,
		digest: file.digest,
		body,
		bodyLine,
		sections,
		blocks,
		oddities,
		search: indexBlocks(blocks),
	};
	return { document: { ...entry, ...read }, problems };
}

function bodyBeyond(path: string, at: Position, what: string): Problem {
	return readingProblem('body-beyond', path, at, what, 'Write it as plain paragraphs.');
}
