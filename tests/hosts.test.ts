/** The configurations of hosts: that they say what the pages say, and that a real nginx does what they say. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_POLICY, HOST_POLICY } from '../src/layouts/head.ts';
import { compressFiles } from '../src/offline/compress.node.ts';
import { FOREVER, REVALIDATED, securityHeaders, toHeadersFile } from '../src/offline/host-headers.ts';

const root = join(import.meta.dirname, '..');
const nginxConf = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8');

test('_headers is what the pages and the one list of headers say', () => {
	expect(readFileSync(join(root, 'deploy/_headers'), 'utf8')).toBe(toHeadersFile(HOST_POLICY));
});

test('nginx.conf states every header of the list', () => {
	const missing = securityHeaders(HOST_POLICY).filter(
		([name, value]) => !nginxConf.includes(`add_header ${name} "${value}" always;`),
	);
	expect(missing).toEqual([]);
});

test('no page is allowed anything unsafe, by the policy of the pages or of hosts', () => {
	for (const text of [CONTENT_POLICY, HOST_POLICY, nginxConf, toHeadersFile(HOST_POLICY)])
		expect(text).not.toMatch(/unsafe-(inline|eval)|script-src[^;]*(\*|https?:)/);
});

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

describe.skipIf(!hasNginx)('nginx', () => {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const page = `<!doctype html><title>对照</title>${'<p>公共法律服务</p>'.repeat(100)}`;
	let server: ChildProcess;
	let port = 0;

	beforeAll(async () => {
		port = await freePort();
		const site = join(folder, 'site');
		mkdirSync(join(site, 'assets'), { recursive: true });
		mkdirSync(join(site, 'divisions'));
		for (const path of [
			'index.html',
			'404.html',
			'divisions/index.html',
			'sw.js',
			'assets/site.0a1b2c3d.css',
		])
			writeFileSync(join(site, path), `${page}<!-- ${path} -->`);
		writeFileSync(join(site, 'manifest.webmanifest'), '{}');
		await compressFiles(site);
		const own = nginxConf
			.replace('listen 80;', `listen 127.0.0.1:${port};`)
			.replace(/listen \[::\]:80;/, '')
			.replace('/var/www/duizhao', site);
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
			.map((kind) => `${kind}_temp_path ${folder}/${kind};`)
			.join(' ');
		const main = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {} http { access_log off; ${temporary} ${own} }`;
		writeFileSync(join(folder, 'nginx.conf'), main);
		server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
			stdio: 'ignore',
		});
		await answers();
	});

	afterAll(() => {
		server?.kill();
		rmSync(folder, { recursive: true, force: true });
	});

	async function answers(): Promise<void> {
		for (let tries = 0; tries < 50; tries++) {
			const isUp = await ask('/').then(
				() => true,
				() => false,
			);
			if (isUp) return;
			await new Promise((done) => setTimeout(done, 100));
		}
		throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
	}

	interface Answered {
		status: number;
		headers: IncomingHttpHeaders;
		body: Buffer;
	}

	function ask(path: string, headers: Record<string, string> = {}): Promise<Answered> {
		return new Promise((done, fail) => {
			get({ host: '127.0.0.1', port, path, headers }, async (response) => {
				const body = Buffer.concat(await response.toArray());
				done({ status: response.statusCode ?? 0, headers: response.headers, body });
			}).on('error', fail);
		});
	}

	test('sends every security header with pages, scripts and errors', async () => {
		for (const path of ['/', '/sw.js', '/assets/site.0a1b2c3d.css', '/no-such-page']) {
			const { headers } = await ask(path);
			for (const [name, value] of securityHeaders(HOST_POLICY))
				expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
		}
	});

	test('lets hashed files be kept for ever, and nothing else', async () => {
		const cacheOf = async (path: string) => (await ask(path)).headers['cache-control'];
		expect(await cacheOf('/assets/site.0a1b2c3d.css')).toBe(FOREVER[1]);
		for (const path of ['/', '/divisions/index.html', '/sw.js', '/manifest.webmanifest'])
			expect(await cacheOf(path), path).toBe(REVALIDATED[1]);
	});

	test('sends what the build compressed, with its type and charset', async () => {
		const { headers, body } = await ask('/', { 'accept-encoding': 'gzip' });
		expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8' });
		expect(headers.vary).toContain('Accept-Encoding');
		expect(gunzipSync(body).toString()).toBe(`${page}<!-- index.html -->`);
		expect((await ask('/')).body.toString()).toBe(`${page}<!-- index.html -->`);
	});

	test('shows the error page with 404, and adds the slash that relative links need', async () => {
		const missing = await ask('/no/such/page');
		expect([missing.status, missing.body.toString().includes('404.html')]).toEqual([404, true]);
		expect(await ask('/divisions')).toMatchObject({ status: 301, headers: { location: '/divisions/' } });
		expect((await ask('/manifest.webmanifest')).headers['content-type']).toBe('application/manifest+json');
	});
});

function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => done(port));
		});
	});
}
