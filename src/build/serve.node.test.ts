import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LAST_PORT, type Served, serve } from './serve.node.ts';

let outside: string;
let served: Served;

beforeAll(async () => {
	outside = await mkdtemp(join(tmpdir(), 'serve-'));
	const folder = join(outside, 'dist');
	await mkdir(join(folder, 'a'), { recursive: true });
	await writeFile(join(outside, 'secret.txt'), 'secret');
	await writeFile(join(folder, 'index.html'), 'home');
	await writeFile(join(folder, '404.html'), 'nothing here');
	await writeFile(join(folder, 'a/index.html'), 'page a');
	await writeFile(join(folder, 'a/数据.csv'), 'rows');
	served = await serve(folder, { port: 0, base: '/x/y/' });
});

afterAll(async () => {
	await served.close();
	await rm(outside, { recursive: true });
});

/** Asks for a path as it stands: `fetch` would resolve the dots. */
function ask(
	path: string,
	method = 'GET',
): Promise<{ status: number; body: string; location?: string | undefined }> {
	const { port } = new URL(served.url);
	return new Promise((done, fail) => {
		get({ port, path, method, host: 'localhost' }, async (response) => {
			const chunks = await response.toArray();
			const body = Buffer.concat(chunks).toString();
			done({ status: response.statusCode ?? 0, body, location: response.headers.location });
		}).on('error', fail);
	});
}

describe('a folder under a base path', () => {
	test('answers with the index of a folder', async () => {
		expect(await ask('/x/y/')).toMatchObject({ status: 200, body: 'home' });
		expect(await ask('/x/y/a/')).toMatchObject({ status: 200, body: 'page a' });
	});
	test('adds the slash that relative links need', async () => {
		expect(await ask('/x/y')).toMatchObject({ status: 301, location: '/x/y/' });
		expect(await ask('/x/y/a?b=1')).toMatchObject({ status: 301, location: '/x/y/a/?b=1' });
	});
	test('reads encoded names', async () => {
		expect(await ask(`/x/y/a/${encodeURIComponent('数据')}.csv`)).toMatchObject({
			status: 200,
			body: 'rows',
		});
	});
	test('says 404, with the page for it, for what is absent or outside', async () => {
		for (const path of [
			'/',
			'/x/y/b',
			'/x/y/%E0%A4%A',
			'/x/y/../secret.txt',
			'/x/y/..%2f..%2fsecret.txt',
			'/x/y/%00',
		]) {
			expect(await ask(path), path).toMatchObject({ status: 404, body: 'nothing here' });
		}
	});
	test('takes no other method than GET and HEAD', async () => {
		expect(await ask('/x/y/', 'POST')).toMatchObject({ status: 405 });
		expect(await ask('/x/y/', 'HEAD')).toMatchObject({ status: 200, body: '' });
	});
});

test('takes the next free port where the wanted one is taken', async () => {
	const wanted = Number(new URL(served.url).port);
	const second = await serve(outside, { port: wanted });
	expect(Number(new URL(second.url).port)).toBeGreaterThan(wanted);
	await second.close();
});

test('says that a named port is taken, and what to do, instead of taking another', async () => {
	const port = Number(new URL(served.url).port);
	await expect(serve(outside, { port, onlyThis: true })).rejects.toThrow(
		`Port ${port} is taken by another program. End that one, or name another port with --port`,
	);
});

test('tries no port beyond the last one', async () => {
	const last = await serve(outside, { port: LAST_PORT, onlyThis: true });
	await expect(serve(outside, { port: LAST_PORT })).rejects.toThrow('Port 65535 is taken');
	await last.close();
});
