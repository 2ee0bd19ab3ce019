export interface ImportArguments {
	files: string[];
	division?: string;
	year?: number;
	json: boolean;
	dryRun: boolean;
	force: boolean;
}

export const USAGE =
	'Usage: npm run import -- FILE… [--division CODE] [--year YYYY] [--content DIR] [--json] [--dry-run] [--force]';

/** Reads a command line without `--content`. `fault` says what is wrong with it. */
export function parseArguments(argv: readonly string[]): ImportArguments | { fault: string } {
	const found: ImportArguments = { files: [], json: false, dryRun: false, force: false };
	for (let i = 0; i < argv.length; i++) {
		const [name = '', joined] = (argv[i] ?? '').split(/=(.*)/su);
		const value = () => joined ?? argv[++i] ?? '';
		if (name === '--json') found.json = true;
		else if (name === '--dry-run') found.dryRun = true;
		else if (name === '--force') found.force = true;
		else if (name === '--division') found.division = value();
		else if (name === '--year') found.year = Number(value());
		else if (name.startsWith('--')) return { fault: `Unknown: ${name}. ${USAGE}` };
		else found.files.push(argv[i] ?? '');
	}
	return faultOf(found) ?? found;
}

function faultOf({ files, division, year }: ImportArguments): { fault: string } | undefined {
	if (files.length === 0) return { fault: USAGE };
	if (division !== undefined && !/^\d{6}$/u.test(division))
		return { fault: '--division needs a GB/T 2260 code of six digits: --division 410411.' };
	if (year !== undefined && !(Number.isInteger(year) && year >= 1949 && year <= 2100))
		return { fault: '--year needs a year: --year 2023.' };
	return undefined;
}
