import { keptByNpm } from './kept-by-npm.ts';

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

/**
 * Before a command does anything: where its line asks for help, prints how it is used and ends it with exit code 0; where npm kept an option
 * for itself (`npm run import FILE --content DIR`), ends it with 2, since it would work on another archive than was named.
 */
export function beginCommand(argv: readonly string[], usage: string, help?: Help): void {
	if (argv.includes('--help') || argv.includes('-h')) {
		console.log([usage, ...(help ? toLines(help) : [])].join('\n'));
		process.exit(0);
	}
	const kept = keptByNpm(usage, argv, process.env);
	if (kept.length === 0) return;
	console.error(`npm keeps ${kept.join(' and ')} for itself unless -- stands before.\n${usage}`);
	process.exit(2);
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
