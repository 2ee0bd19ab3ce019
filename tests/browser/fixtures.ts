/** A page that remembers what went wrong in it, and the built site under a root, under a base path and on disk. */
import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { serve } from '../../src/build/serve.node.ts';
import { dist } from './samples.ts';

export interface Faults {
	/** Errors and warnings of the console, uncaught errors, and requests that failed. */
	console: string[];
	/** Requests that left the site. */
	foreign: string[];
	/** Addresses of all requests that were answered. */
	requests: string[];
}

/** Watches a page from now on. `home` is the address below which everything must lie. */
export function watch(page: Page, home: string): Faults {
	const faults: Faults = { console: [], foreign: [], requests: [] };
	page.on('console', (message) => {
		const isBlocked = message.text().startsWith('Service Worker registration blocked');
		if (['error', 'warning'].includes(message.type()) && !isBlocked) faults.console.push(message.text());
	});
	page.on('pageerror', (error) => faults.console.push(String(error)));
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText;
		// A reader who leaves a page cancels what it was still loading.
		if (why !== 'net::ERR_ABORTED') faults.console.push(`${request.url()}: ${why}`);
	});
	page.on('requestfinished', (request) => faults.requests.push(request.url()));
	page.on('request', (request) => {
		if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
			faults.foreign.push(request.url());
	});
	return faults;
}

interface Homes {
	/** Address of the site's root, ending in a slash: http root, http below a path, file. */
	homes: { root: string; below: string; disk: string };
}

export const test = base.extend<object, Homes>({
	homes: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what a fixture needs.
		async ({}, use) => {
			const root = await serve(dist, { port: 0 });
			const below = await serve(dist, { port: 0, base: '/archive/duizhao/' });
			await use({ root: root.url, below: below.url, disk: `${pathToFileURL(dist).href}/` });
			await Promise.all([root.close(), below.close()]);
		},
		{ scope: 'worker' },
	],
});

export { expect } from '@playwright/test';
