// npm run build [-- --content DIR] [--out DIR]: checks an archive and writes its pages, to dist/ unless told.
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { errorsOf, formatProblems } from '../src/archive/problem.ts';
import { readArchive } from '../src/archive/reader.node.ts';
import { buildSite } from '../src/build/build-site.node.ts';
import { auditProblems } from '../src/compare/audit/audit-problems.ts';

const root = join(import.meta.dirname, '..');
const argv = process.argv.slice(2);

function outFolder(): string {
	try {
		const { out } = parseArgs({ args: withoutContent(argv), options: { out: { type: 'string' } } }).values;
		return resolve(out ?? join(root, 'dist'));
	} catch (error) {
		const usage = 'Usage: npm run build [-- --content DIR] [--out DIR]';
		return exitWithUsage(`${(error as Error).message}\n${usage}`);
	}
}

const out = outFolder();
const content = resolve(contentDirectory(argv, process.env));
process.env['CONTENT_DIR'] = content;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const { archive, problems: found, documents } = await readArchive(content);
const problems = [...found, ...(archive ? auditProblems(archive) : [])];
if (problems.length > 0) console.error(formatProblems(problems, documents));
if (errorsOf(problems).length > 0) process.exit(1);
console.log(`Read ${documents} documents in ${seconds()} s. Writing pages …`);

const { pages, files, bytes } = await buildSite(root, out).catch((error) => {
	console.error('The content is sound, but its pages could not be made. This is a bug of Duizhao:');
	console.error(error);
	return process.exit(1);
});
const size = `${pages} pages (${files} files, ${(bytes / 1e6).toFixed(1)} MB)`;
console.log(`Built ${size} in ${seconds()} s: ${relative(process.cwd(), out) || out}`);
