import type { Finding, Verified } from './verify.ts';

const WORDS: Record<Finding['kind'], string> = {
	missing: 'is listed and not there',
	changed: 'is not what was published',
	unlisted: 'is there and in no list',
	unreadable: 'cannot be read',
};
/** Findings that are shown; the others are counted. */
const SHOWN = 50;

/** The outcome in words, one line a finding, the count at the end. */
export function toVerifyText(path: string, verified: Verified): string {
	const { lists, files, documents, others, own, findings } = verified;
	const lines = findings.slice(0, SHOWN).map(toLine);
	if (findings.length > SHOWN) lines.push(`and ${findings.length - SHOWN} more`);
	const compared = `${count(files, 'file')} compared with ${listed(lists)}`;
	const among = documents > 0 ? `, the text of ${count(documents, 'document')} among them` : '';
	const verdict = findings.length === 0 ? 'all as published' : `${findings.length} not as published`;
	const last = `${path}: ${compared}${among}: ${verdict}.`;
	const rest =
		others > 0
			? [`${count(others, 'other file')} in no list, not compared: only a package lists all its files.`]
			: [];
	return [...lines, ...(findings.length === 0 ? [caution(own)] : []), ...rest, last].join('\n');
}

/** What lists cannot prove that came with the files. */
function caution(own: string | null): string {
	const what = 'The lists came with the files: this shows that nothing was damaged, not who made them.';
	const how = 'compare with what the publisher says elsewhere';
	return own === null ? what : `${what} To know more, ${how}: SHA256SUMS has the SHA-256 ${own}.`;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function toLine({ path, kind, detail }: Finding): string {
	const more = kind === 'changed' ? ` (SHA-256 now ${detail})` : detail ? ` (${detail})` : '';
	return `${path} ${WORDS[kind]}${more}`;
}

function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
