import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { typedPath } from './typed-path.node.ts';

const program = resolve('/srv/对照 程序');
const env = { npm_package_json: resolve(program, 'package.json') };

test('a path is that of the folder in which npm was called', () => {
	const called = { ...env, INIT_CWD: resolve('/home/li/报告') };
	expect(typedPath('2023 年.pdf', called, program)).toBe(resolve('/home/li/报告/2023 年.pdf'));
	expect(typedPath(resolve('/tmp/a.pdf'), called, program)).toBe(resolve('/tmp/a.pdf'));
});

test('a path stays as it is typed where npm did not move', () => {
	expect(typedPath('a.pdf', { ...env, INIT_CWD: program }, program)).toBe('a.pdf');
	expect(typedPath('a.pdf', {}, program)).toBe('a.pdf');
	// Called from a script of another package, which went elsewhere by itself.
	expect(typedPath('a.pdf', { ...env, INIT_CWD: '/other' }, resolve('/elsewhere'))).toBe('a.pdf');
});
