/** Finds a Chromium: `CHROMIUM_PATH`, an installed one, or the one that comes inside an npm package. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
// The tests open our own pages only, so the sandbox that root may not have is no loss.
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
];

/** How to start the browser. Unpacks the packaged one the first time. */
export async function launchOptions(): Promise<LaunchOptions> {
	const given = process.env['CHROMIUM_PATH'];
	if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
	const installed = given ?? installedChromium();
	if (installed) return { executablePath: installed, args: ARGUMENTS };
	return packagedChromium();
}

function installedChromium(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...candidates, ...PLACES].find((file) => existsSync(file));
}

async function packagedChromium(): Promise<LaunchOptions> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('No Chromium was found. Install Chrome, or set CHROMIUM_PATH to a Chromium.');
	}
	const root = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium', version);
	if (!existsSync(folder)) await unpack(join(root, 'bin'), folder);
	nameFonts(join(folder, 'fonts'));
	const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
		.filter(Boolean)
		.join(delimiter);
	return {
		executablePath: join(folder, 'chromium'),
		args: [...ARGUMENTS, '--headless=shell', '--no-zygote'],
		env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
	};
}

/**
 * Names the folders in which fonts lie. The package's own list names the folder of a cloud service only, and a browser that
 * finds no font at all ends itself. The fonts of the machine come first: they may have Chinese, the packaged one has none.
 */
function nameFonts(folder: string): void {
	const places = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')];
	const lines = [
		'<?xml version="1.0"?>',
		'<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
		'<fontconfig>',
		...places.map((place) => `<dir>${place}</dir>`),
		`<cachedir>${join(folder, 'cache')}</cachedir>`,
		'</fontconfig>',
	];
	const beside = join(mkdtempSync(join(folder, 'conf-')), 'fonts.conf');
	writeFileSync(beside, `${lines.join('\n')}\n`);
	renameSync(beside, join(folder, 'fonts.conf'));
	rmSync(join(beside, '..'), { recursive: true, force: true });
}

/** Unpacks into a folder beside and renames it, so that a half-unpacked one is never used. */
async function unpack(archives: string, folder: string): Promise<void> {
	mkdirSync(join(folder, '..'), { recursive: true });
	const beside = mkdtempSync(`${folder}-`);
	const temporary = process.env['TMPDIR'];
	process.env['TMPDIR'] = beside; // The package knows no other way to be told where to unpack.
	try {
		const { inflate } = await import('@sparticuz/chromium');
		const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
		await Promise.all(parts.map((part) => inflate(join(archives, part))));
		if (!existsSync(folder)) renameSync(beside, folder);
	} finally {
		if (temporary === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = temporary;
		rmSync(beside, { recursive: true, force: true });
	}
}
