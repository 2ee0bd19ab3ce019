// npm run new -- metric KEY | division CODE [--content DIR]: scaffolds a registry entry or a division, to be filled in.
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { scaffoldDivision, scaffoldMetric } from '../src/archive/scaffold.node.ts';

const argv = process.argv.slice(2);
const content = contentDirectory(argv, process.env);
const [kind, name, ...others] = withoutContent(argv);
if ((kind !== 'metric' && kind !== 'division') || name === undefined || others.length > 0) {
	exitWithUsage('Usage: npm run new -- metric KEY, or npm run new -- division CODE');
}
const made = kind === 'metric' ? await scaffoldMetric(content, name) : await scaffoldDivision(content, name);
if ('fault' in made) exitWithUsage(made.fault);
console.log(`Wrote ${made.path}. Fill in what is null; \`npm run validate\` says what is still missing.`);
