// npm run validate [-- --content DIR] [--json]: holds all content against the laws, and its sums against one another. Exit code 1 for errors, 2 for wrong usage.

import { beginCommand, CONTENT, type Help } from '../src/archive/command-line.node.ts';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { forContent } from '../src/archive/for-content.ts';
import { errorsOf, formatProblems, sortProblems } from '../src/archive/problem.ts';
import { readArchive } from '../src/archive/reader.node.ts';
import { auditProblems } from '../src/compare/audit/audit-problems.ts';

const USAGE = 'Usage: npm run validate [-- --content DIR] [--json]';
const HELP: Help = {
	does: 'Holds all content against the laws of the archive, and its sums against one another. Exit code 1 where there is an error.',
	words: [CONTENT, ['--json', 'prints the problems as JSON']],
};
const argv = process.argv.slice(2);
beginCommand(argv, USAGE, HELP);
const content = contentDirectory(argv, process.env);
const others = withoutContent(argv).filter((word) => word !== '--json');
if (others.length > 0) exitWithUsage(`Unknown: ${others.join(' ')}.\n${USAGE}`);

const { archive, problems: found, documents } = await readArchive(content);
const problems = sortProblems([...found, ...(archive ? auditProblems(archive) : [])]);
if (argv.includes('--json')) console.log(JSON.stringify({ documents, problems }, null, '\t'));
else
	console.log(
		forContent(formatProblems(problems, documents, '`npm run build` refuses content with errors.'), content),
	);
process.exitCode = errorsOf(problems).length > 0 ? 1 : 0;
