import { typedPath } from './typed-path.node.ts';

const USAGE = '--content needs a folder: --content DIR or --content=DIR.';

/** Prints how a command is used and ends it with exit code 2. */
export function exitWithUsage(usage: string): never {
	console.error(usage);
	process.exit(2);
}

/** The folder that a command works on: `--content DIR`, `--content=DIR`, else CONTENT_DIR, else `content`. The last one wins. */
export function contentDirectory(
	argv: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	misused: (usage: string) => never = exitWithUsage,
): string {
	const at = argv.findLastIndex((word) => word === '--content' || word.startsWith('--content='));
	if (at < 0) return env['CONTENT_DIR'] ? typedPath(env['CONTENT_DIR'], env) : 'content';
	const named = argv[at] === '--content' ? argv[at + 1] : argv[at]?.slice('--content='.length);
	return named === undefined || named === '' || named.startsWith('--')
		? misused(USAGE)
		: typedPath(named, env);
}

/** The words of a command line without `--content` and its folder. */
export function withoutContent(argv: readonly string[]): string[] {
	return argv.filter(
		(word, i) => !word.startsWith('--content=') && word !== '--content' && argv[i - 1] !== '--content',
	);
}
