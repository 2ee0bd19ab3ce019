// npm run build [-- --content DIR] [--out DIR] [--compress]: checks an archive and writes its pages, to dist/ unless told.
// With --compress, .br and .gz stand beside every text, for hosts that send them.
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { errorsOf, formatProblems } from '../src/archive/problem.ts';
import { readArchive } from '../src/archive/reader.node.ts';
import { buildSite } from '../src/build/build-site.node.ts';
import { auditProblems } from '../src/compare/audit/audit-problems.ts';

const root = join(import.meta.dirname, '..');
const argv = process.argv.slice(2);

function readOptions(): { out: string; compress: boolean } {
	try {
		const options = { out: { type: 'string' }, compress: { type: 'boolean', default: false } } as const;
		const { out, compress } = parseArgs({ args: withoutContent(argv), options }).values;
		return { out: resolve(out ?? join(root, 'dist')), compress };
	} catch (error) {
		const usage = 'Usage: npm run build [-- --content DIR] [--out DIR] [--compress]';
		return exitWithUsage(`${(error as Error).message}\n${usage}`);
	}
}

const { out, compress } = readOptions();
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

const { pages, files, bytes } = await buildSite(root, out, { compress }).catch((error) => {
	console.error('The content is sound, but its pages could not be made. This is a bug of Duizhao:');
	console.error(error);
	return process.exit(1);
});
const size = `${pages} pages (${files} files, ${(bytes / 1e6).toFixed(1)} MB)`;
console.log(`Built ${size} in ${seconds()} s: ${relative(process.cwd(), out) || out}`);
