/** The options of a bench, read before hours are spent on a slip of the hand. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { exitWithUsage } from '../archive/content-dir.node.ts';

/** The values of a command line; ends the command where an option is unknown, or no number though its default is one. */
export function benchOptions<const T extends ParseArgsOptionsConfig>(
	options: T,
	argv: readonly string[] = process.argv.slice(2),
	misused: (usage: string) => never = exitWithUsage,
) {
	try {
		const { values } = parseArgs({ args: [...argv], options });
		for (const [name, value] of Object.entries(values)) checkNumber(name, value, options[name]?.default);
		return values;
	} catch (error) {
		return misused(`${(error as Error).message}\nWith --help it says how it is used.`);
	}
}

function checkNumber(name: string, value: unknown, usual: unknown): void {
	if (isNumber(usual) && !isNumber(value))
		throw new Error(`--${name} needs a whole number: --${name} ${usual}.`);
}

function isNumber(value: unknown): boolean {
	return typeof value === 'string' && /^\d+$/.test(value);
}
