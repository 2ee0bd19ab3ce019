/** Puts a document that was read into the archive. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBody } from '../archive/body.ts';
import { splitFrontmatter } from '../archive/frontmatter.ts';
import { DIVISION_REMEDY } from './division.ts';
import { type Frontmatter, readFrontmatter, toDocument } from './frontmatter.ts';
import { ImportError } from './import-error.ts';
import { keepReviewed } from './keep-reviewed.ts';
import type { ReadDocument, RegistryRead } from './read-document.node.ts';
import { documentPath, readReceived, sourcePath, store, type Written } from './store.node.ts';

export interface Kept {
	/** Below the content folder. */
	path: string;
	done: Written;
	warnings: string[];
}

export interface Keeping {
	content: string;
	registry: RegistryRead;
	/** Whether a document that is there may be replaced. */
	force: boolean;
	/** Paths that this run has written, and from which file. */
	taken: Map<string, string>;
}

/**
 * Writes the source and the document; `read.metadata` and `read.markdown` become what was written. A document that is there
 * keeps what was reviewed as far as it stands in the new text. Throws an `ImportError` where the document does not say where
 * it belongs, or another is there.
 */
export async function keepDocument(file: string, read: ReadDocument, keeping: Keeping): Promise<Kept> {
	const { content, registry, force, taken } = keeping;
	const { type } = read.metadata;
	const { division, year } = identityOf(read);
	const path = documentPath(type, division, year);
	const other = taken.get(path);
	if (other !== undefined)
		throw new ImportError(`It covers the same division and year as ${other}.`, 'Import one of the two.');
	taken.set(path, file);
	const bytes = read.own ? null : await readReceived(file);
	const received =
		bytes === null ? null : { bytes, path: await sourcePath(content, { type, division, year }, file, bytes) };
	if (received !== null) read.metadata.source.file = received.path;
	const warnings = read.own ? [] : await mergeReviewed(join(content, path), read, registry);
	if (!registry.divisionOf.has(division))
		warnings.push(`divisions.yaml has no ${division}: \`npm run new -- division ${division}\` adds it.`);
	return { path, done: await store(content, path, read.markdown, received, force), warnings };
}

function identityOf({ metadata, warnings }: ReadDocument): { division: string; year: number } {
	const { title, division, year } = metadata;
	if (title === null)
		throw new ImportError('No title was found.', 'Put the title on the first line of the text.');
	if (division === null) {
		const note = warnings.find((warning) => warning.endsWith(DIVISION_REMEDY)) ?? 'No division was found.';
		throw new ImportError(note.replace(DIVISION_REMEDY, '').trim(), DIVISION_REMEDY);
	}
	if (year === null)
		throw new ImportError('It does not say which year it covers.', 'Give it with --year YYYY.');
	return { division, year };
}

async function mergeReviewed(target: string, read: ReadDocument, registry: RegistryRead): Promise<string[]> {
	const fresh: Frontmatter = { ...read.metadata, ...read.added };
	const there = await readFile(target, 'utf8').catch(() => '');
	const old = readFrontmatter(there);
	if (there.includes('\uFFFD') || (old === undefined && there.trim() !== ''))
		throw new ImportError(
			`${target} is there and cannot be read as a report, so what was reviewed in it would be lost.`,
			'Mend it first: `npm run validate` says where. Or move it away.',
		);
	if (old === undefined || registry.outline === null) {
		read.markdown = toDocument(fresh, read.text);
		return [];
	}
	const { blocks } = parseBody(read.text, 1, registry.outline.data);
	const { frontmatter, dropped } = keepReviewed(old.frontmatter, fresh, blocks, registry.metricOf);
	read.markdown = toDocument(frontmatter, read.text);
	return [
		...dropped.map((entry) => `No longer in the text, and dropped: ${entry}`),
		...lostSource(old.frontmatter.source, frontmatter.source),
		...(COMMENT.test(splitFrontmatter(there)?.yaml ?? '')
			? ['Comments in the frontmatter are not kept.']
			: []),
	];
}

/** A comment between the lines of a frontmatter. */
const COMMENT = /^\s*#/mu;

function lostSource(old: Frontmatter['source'], kept: Frontmatter['source']): string[] {
	return (['url', 'retrieved'] as const)
		.filter((key) => old[key] != null && kept[key] === null)
		.map((key) => `It told of another file, and is dropped: source.${key} ${old[key]}`);
}
