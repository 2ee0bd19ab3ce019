// npm run dev [-- --content DIR]: pages made on request, made anew when a source file changes.
import { join, resolve } from 'node:path';
import { dev } from 'astro';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { answerHelp } from '../src/archive/help.node.ts';

const USAGE = 'Usage: npm run dev [-- --content DIR]';
const argv = process.argv.slice(2);
answerHelp(argv, USAGE);
if (withoutContent(argv).length > 0) exitWithUsage(USAGE);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CONTENT_DIR'] = resolve(contentDirectory(argv, process.env));
await dev({ root: join(import.meta.dirname, '..') });
