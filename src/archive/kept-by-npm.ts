/** Options of a command, as its usage names them, that npm took from its line: it hands them on as settings of its own. */
export function keptByNpm(
	usage: string,
	argv: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
): string[] {
	const options = new Set([...usage.matchAll(/--([a-z][a-z-]*)/gu)].map(([, name = '']) => name));
	return [...options]
		.filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined)
		.filter((name) => !argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`)))
		.map((name) => `--${name}`);
}
