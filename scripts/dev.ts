// npm run dev [-- --content DIR]: pages made on request, made anew when a source file changes.
import { join, resolve } from 'node:path';
import { dev } from 'astro';
import { beginCommand, CONTENT, type Help } from '../src/archive/command-line.node.ts';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { formatProblem } from '../src/archive/problem.ts';
import { realFolder } from '../src/archive/read-folder.node.ts';
import { contentMissing } from '../src/archive/reader.node.ts';

const USAGE = 'Usage: npm run dev [-- --content DIR]';
const HELP: Help = {
	does: 'Makes pages on request, and anew when a source file changes. /review/ shows imported reports beside their text.',
	words: [CONTENT],
};
const argv = process.argv.slice(2);
beginCommand(argv, USAGE, HELP);
const others = withoutContent(argv);
if (others.length > 0) exitWithUsage(`Unknown: ${others.join(' ')}.\n${USAGE}`);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const content = resolve(contentDirectory(argv, process.env));
if ((await realFolder(content)) === null) {
	console.error(formatProblem(contentMissing(content)));
	process.exit(1);
}
process.env['CONTENT_DIR'] = content;
await dev({ root: join(import.meta.dirname, '..') });
