import type { Problem } from './problem.ts';
import { readingProblem } from './reading-rules.ts';

const REMEDY = 'Save the file as UTF-8; where the characters are lost, take them from the original.';

/** Bytes → text without byte order mark; `null` and a problem where they are not UTF-8 text. */
export function decode(bytes: Uint8Array, path: string): { text: string | null; problems: Problem[] } {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const bad = /[\0\ufffd]/.exec(text);
		if (bad === null) return { text, problems: [] };
		const code = bad[0] === '\0' ? 'U+0000' : 'U+FFFD, which stands for a lost one';
		return {
			text: null,
			problems: [encoding(path, text.slice(0, bad.index), `The text holds the character ${code}.`)],
		};
	} catch {
		const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
		return { text: null, problems: [encoding(path, before, 'The file is not UTF-8.')] };
	}
}

function encoding(path: string, before: string, what: string): Problem {
	const lines = before.split('\n');
	const position = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
	return readingProblem('encoding', path, position, what, REMEDY);
}
