/** Where a command line asks for it, prints how the command is used and ends it with exit code 0. */
export function answerHelp(argv: readonly string[], usage: string): void {
	if (!argv.includes('--help') && !argv.includes('-h')) return;
	console.log(usage);
	process.exit(0);
}
