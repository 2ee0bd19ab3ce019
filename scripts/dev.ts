// npm run dev [-- --content DIR]: pages made on request, made anew when a source file changes.
import { join, resolve } from 'node:path';
import { dev } from 'astro';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';

if (withoutContent(process.argv.slice(2)).length > 0) exitWithUsage('Usage: npm run dev [-- --content DIR]');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CONTENT_DIR'] = resolve(contentDirectory(process.argv.slice(2), process.env));
await dev({ root: join(import.meta.dirname, '..') });
