/** A host such as readers meet: it can be cut off, stall, and publish another build. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** A host of a built folder that can be cut off, slowed down, or given another build. */
export interface Host {
	url: string;
	folder: string;
	/** How a request is treated before it is answered. */
	treat: (path: string) => 'answer' | 'cut' | 'stall';
	asked: string[];
	/** How long browsers may keep what they got. */
	caching: string;
	/** Serves a copy of the folder from now on and gives its path. */
	copy(): string;
	/** Publishes another build: another home page, another index, another registry, another name for a script. */
	deploy(): void;
	/** From now on the index is too large to be saved with a division. */
	enlarge(): void;
	close(): void;
}

const BASE = '/archive/base/';
const TYPES: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	png: 'image/png',
};

/** Serves a folder below a path, to this machine only. */
export async function startHost(folder: string): Promise<Host> {
	let copied = '';
	const host: Host = {
		url: '',
		folder,
		treat: () => 'answer',
		asked: [],
		caching: 'no-cache',
		copy() {
			copied = mkdtempSync(join(tmpdir(), 'host-'));
			cpSync(folder, copied, { recursive: true });
			host.folder = copied;
			return copied;
		},
		deploy() {
			runOn(host.copy(), 'another-build.ts');
		},
		enlarge() {
			runOn(copied || host.copy(), 'large-index.ts');
		},
		close() {
			server.closeAllConnections();
			server.close();
			if (copied) rmSync(copied, { recursive: true, force: true });
		},
	};
	const server: Server = createServer((request, response) => {
		const path =
			decodeURIComponent(request.url ?? '/')
				.split('?')[0]
				?.slice(BASE.length) || 'index.html';
		host.asked.push(path);
		const treatment = host.treat(path);
		if (treatment === 'stall') return;
		if (treatment === 'cut') return void request.socket.destroy();
		try {
			const body = readFileSync(join(host.folder, path));
			const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
			response.writeHead(200, { 'content-type': type, 'cache-control': host.caching }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	host.url = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
	return host;
}

function runOn(folder: string, script: string): void {
	execFileSync(process.execPath, [join(import.meta.dirname, script), folder], { stdio: 'pipe' });
}

/** Opens a page of the host and waits until the worker answers for it. */
export async function open(page: Page, host: Host, path: string): Promise<void> {
	await page.goto(host.url + path);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
