// Runs before `npm start` and `npm test`, on Node 20 and without dependencies: installs what the lockfile names and
// node_modules lacks, then makes sure that a Node which strips types will run the command itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The packages of a lockfile; none where there is no file, or one that a broken install left behind.
 * @param {string} file
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}>}
 */
function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
	} catch {
		return {};
	}
}

/** Paths that the lockfile names and that are absent or of another version. Optional ones may be absent: another platform's. */
function missingPackages() {
	const installed = packagesIn('node_modules/.package-lock.json');
	return Object.entries(packagesIn('package-lock.json'))
		.filter(([path]) => path.startsWith('node_modules/'))
		.filter(([path, wanted]) => {
			const found = installed[path];
			if (!found) return !(wanted.optional || wanted.devOptional);
			return found.version !== wanted.version || found.integrity !== wanted.integrity;
		})
		.map(([path]) => path);
}

/**
 * Runs the npm that called us, or the one on the path.
 * @param {string[]} args
 */
function npm(...args) {
	const cli = process.env.npm_execpath;
	const options = { cwd: root, stdio: /** @type {const} */ ('inherit') };
	return cli
		? spawnSync(process.env.npm_node_execpath ?? process.execPath, [cli, ...args], options)
		: spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The Node that npm will run the command with: the one in node_modules, else the user's own. */
function nodeVersion() {
	const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
	if (!existsSync(own)) return process.versions.node;
	const asked = spawnSync(own, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
	return asked.stdout?.trim().slice(1) || process.versions.node;
}

const missing = missingPackages();
if (missing.length > 0) {
	console.log(`Installing ${missing.length} packages, which takes about a minute the first time …`);
	const { status } = npm(
		'ci',
		'--include=dev',
		'--include=optional',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
	);
	if (status !== 0) {
		console.error('The packages could not be installed. Run `npm ci` and read what it says.');
		process.exit(1);
	}
}

const version = nodeVersion();
const [major = 0, minor = 0] = version.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Duizhao runs on Node 22.18 or newer; this is ${version}, and no newer one comes from npm for`,
	);
	console.error(
		`${process.platform}-${process.arch}. Install Node 24 from https://nodejs.org/ and try again.`,
	);
	process.exit(1);
}
