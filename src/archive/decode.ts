import type { Problem } from './problem.ts';
import { readingProblem } from './reading-rules.ts';

const REMEDY = 'Save the file as UTF-8; where the characters are lost, take them from the original.';

const IMPORT = 'Take it out of the folder, and read it with `npm run import -- FILE`.';

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
		return isPacked(bytes)
			? {
					text: null,
					problems: [encoding(path, '', 'The file is a Word, PDF or zip file, not Markdown.', IMPORT)],
				}
			: { text: null, problems: [encoding(path, before, 'The file is not UTF-8.')] };
	}
}

/** `PK`, `%PDF` and the mark of old Word files. */
function isPacked([first, second, third]: Uint8Array): boolean {
	return (
		(first === 0x50 && second === 0x4b) ||
		(first === 0x25 && second === 0x50 && third === 0x44) ||
		(first === 0xd0 && second === 0xcf)
	);
}

function encoding(path: string, before: string, what: string, remedy = REMEDY): Problem {
	const lines = before.split('\n');
	const position = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
	return readingProblem('encoding', path, position, what, remedy);
}
