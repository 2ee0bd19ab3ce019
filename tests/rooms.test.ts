/** Holds the source against docs/architecture.md: what a room may import, what may touch disk or DOM, names and lengths. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** Rows of the table below a heading, as trimmed cells; the heading rows left out. */
function tableBelow(heading: string): string[][] {
	const section = architecture.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
	const rows = section.split('\n').filter((line) => line.startsWith('| `'));
	return rows.map((row) =>
		row
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim().replaceAll('`', '')),
	);
}

const rooms = new Map(tableBelow('Rooms').map(([room = '', , may = '']) => [room, may.split(', ')]));

interface Import {
	from: string;
	to: string;
}

function sourceFiles(...patterns: string[]): string[] {
	return globSync(patterns, { cwd: root })
		.map((file) => file.split(sep).join('/'))
		.sort();
}

function readSource(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

function specifiers(file: string, source: string): string[] {
	if (file.endsWith('.css'))
		return [...source.matchAll(/@import\s+(?:url\()?['"](.+?)['"]/g)].map(([, to = '']) => to);
	const script = file.endsWith('.astro') ? (source.split(/^---$/m)[1] ?? '') : source;
	return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Imports of a file, relative ones as paths from the project's root. */
function importsOf(file: string): Import[] {
	return specifiers(file, readSource(file)).map((to) => ({
		from: file,
		to: to.startsWith('.') ? posix.join(dirname(file), to) : to,
	}));
}

const files = sourceFiles('src/**/*.{ts,astro,css}');
/** Tests and what only tests use stand outside of the rooms' laws. */
const code = files.filter((file) => !/\.test\.ts$|\.d\.ts$|\/fixtures\//.test(file));
const imports = code.flatMap(importsOf);
const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
const isDrawn = (path: string) => ['pages', 'layouts', 'components'].includes(roomOf(path) ?? '');
const show = ({ from, to }: Import) => `${from} imports ${to}`;

const DISK = /^(node:)?(fs|http|https|net|tls|dns|child_process|worker_threads|os|process)(\/|$)/;
const DOM =
	/\b(querySelector(All)?|addEventListener|createElement|HTMLElement|IntersectionObserver|matchMedia)\b/;

describe('rooms', () => {
	test('every folder of src is a room of the table, and every room is a folder', () => {
		const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
			entry.isDirectory(),
		);
		expect(folders.map((entry) => entry.name).sort()).toEqual([...rooms.keys()].sort());
	});

	test('a room imports only the rooms that the table allows it', () => {
		const wrong = imports.filter(({ from, to }) => {
			const [here, there] = [roomOf(from), roomOf(to)];
			return here && there && here !== there && !rooms.get(here)?.includes(there);
		});
		expect(wrong.map(show)).toEqual([]);
	});

	test('imports do not leave src', () => {
		const wrong = imports.filter(
			({ to }) => to.startsWith('..') || /^(scripts|tests|docs|content|dist)\//.test(to),
		);
		expect(wrong.map(show)).toEqual([]);
	});

	test('nobody imports a script', () => {
		const all = sourceFiles('{src,scripts,tests}/**/*.{ts,mjs,astro}', '*.{ts,mjs}').flatMap(importsOf);
		expect(all.filter(({ to }) => /^scripts\//.test(to)).map(show)).toEqual([]);
	});

	test('only pages, layouts and components import astro:*', () => {
		expect(imports.filter(({ from, to }) => to.startsWith('astro:') && !isDrawn(from)).map(show)).toEqual([]);
	});

	test('only *.node.ts touches disk and network', () => {
		const wrong = imports.filter(({ from, to }) => DISK.test(to) && !from.endsWith('.node.ts'));
		expect(wrong.map(show)).toEqual([]);
	});

	test('what is pure imports no *.node.ts', () => {
		const wrong = imports.filter(
			({ from, to }) => to.endsWith('.node.ts') && !from.endsWith('.node.ts') && !isDrawn(from),
		);
		expect(wrong.map(show)).toEqual([]);
	});

	test('only *.client.ts touches the DOM', () => {
		const wrong = code.filter(
			(file) => file.endsWith('.ts') && !file.endsWith('.client.ts') && DOM.test(readSource(file)),
		);
		expect(wrong).toEqual([]);
	});
});

describe('files', () => {
	const all = [...files, ...sourceFiles('{scripts,tests}/**/*.{ts,mjs}', '*.{ts,mjs}')];

	test('none is longer than 400 lines', () => {
		const long = all.filter(
			(file) => !file.includes('/fixtures/') && readSource(file).split('\n').length > 401,
		);
		expect(long).toEqual([]);
	});

	test('each is named for what it does', () => {
		const vague = /^(utils?|helpers?|commons?|managers?|lib)\b/;
		expect(all.filter((file) => file.split('/').some((part) => vague.test(basename(part))))).toEqual([]);
	});
});

test('every dependency has its sentence in docs/architecture.md, and no other package has', () => {
	const manifest = JSON.parse(readSource('package.json'));
	const { dependencies, devDependencies, optionalDependencies } = manifest;
	const wanted = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
	expect(
		tableBelow('Dependencies')
			.map(([name]) => name)
			.sort(),
	).toEqual(wanted.sort());
	expect(tableBelow('Dependencies').filter(([, why = '']) => why.length < 12)).toEqual([]);
});

test('what src imports from npm stands in package.json', () => {
	const manifest = JSON.parse(readSource('package.json'));
	const known = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
	const packageOf = (to: string) =>
		to
			.split('/')
			.slice(0, to.startsWith('@') ? 2 : 1)
			.join('/');
	const foreign = imports.filter(
		({ to }) =>
			!/^(src\/|node:|astro:|virtual:|\.\.)/.test(to) &&
			!known.has(packageOf(to)) &&
			!known.has(`@types/${packageOf(to)}`),
	);
	expect(foreign.map(show)).toEqual([]);
});
