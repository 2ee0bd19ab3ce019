/** What a command says of itself beyond its one line of usage. */
export interface Help {
	/** In a sentence or two. */
	does: string;
	/** What each of its words is for: `['--out DIR', 'where to, dist/ unless told']`. */
	words?: readonly (readonly [word: string, says: string])[];
}

/** `--content`, which most commands take. */
export const CONTENT = [
	'--content DIR',
	'another archive than content/; CONTENT_DIR in the environment says the same',
] as const;

/** Where a command line asks for it, prints how the command is used and ends it with exit code 0. */
export function answerHelp(argv: readonly string[], usage: string, help?: Help): void {
	if (!argv.includes('--help') && !argv.includes('-h')) return;
	console.log([usage, ...(help ? toLines(help) : [])].join('\n'));
	process.exit(0);
}

function toLines({ does, words = [] }: Help): string[] {
	const width = Math.max(0, ...words.map(([word]) => word.length)) + 2;
	return [
		'',
		does,
		...(words.length > 0 ? [''] : []),
		...words.map(([word, says]) => `  ${word.padEnd(width)}${says}`),
	];
}
