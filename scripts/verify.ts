// npm run verify -- FOLDER|ZIP: whether a package, unzipped or not, or a built site is what was published.
// Exit code 0: all of it; 1: something differs; 2: wrong usage, or nothing to compare with.
import { stat } from 'node:fs/promises';
import { beginCommand, type Help } from '../src/archive/command-line.node.ts';
import { exitWithUsage } from '../src/archive/content-dir.node.ts';
import { typedPath } from '../src/archive/typed-path.node.ts';
import { UnreadableFiles } from '../src/offline/files-to-verify.ts';
import { openFolder } from '../src/offline/open-folder.node.ts';
import { openZip } from '../src/offline/open-zip.node.ts';
import { verifyFiles } from '../src/offline/verify.ts';
import { toVerifyText } from '../src/offline/verify-text.ts';

const USAGE = 'Usage: npm run verify -- FOLDER|ZIP';
const HELP: Help = {
	does: 'Tells whether a package, unzipped or not, is what was published, file by file; of a built site, whether the texts of its documents are. Exit code 1 where something differs.',
};
const argv = process.argv.slice(2);
beginCommand(argv, USAGE, HELP);
const [named, ...others] = argv;
if (!named || named.startsWith('-') || others.length > 0) exitWithUsage(USAGE);
const path = typedPath(named);

const found = await stat(path).catch(() => null);
if (found === null) exitWithUsage(`There is no ${path}. Name a folder or a zip.`);

try {
	const files = found.isDirectory() ? await openFolder(path) : await openZip(path);
	const verified = await verifyFiles(files).finally(() => files.close());
	console.log(toVerifyText(path, verified));
	process.exitCode = verified.findings.length > 0 ? 1 : 0;
} catch (error) {
	if (!(error instanceof UnreadableFiles)) throw error;
	console.error(`${path} cannot be verified. ${error.message}`);
	process.exitCode = 2;
}
