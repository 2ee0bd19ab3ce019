/** How the worker answers: scripts by their hash, pages from the network first, everything else from the network. */

import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { pageKey } from './cache-names.ts';
import { isSearch } from './collect.ts';
import { isHashed } from './collection.ts';
import { type Effects, fromSaved } from './saves.client.ts';

/** Seconds after which a page that is here is shown, whatever the network does. */
const PATIENCE = 2;
/** Pages that were read and are kept. */
const MOST_PAGES = 100;

/** Only whole answers of our own host are kept: no redirection, no part, no error. */
const wholeOnly = {
	cacheWillUpdate: async ({ response }: { response: Response }) =>
		response.status === 200 && response.type === 'basic' && !response.redirected ? response : null,
};

export function registerRoutes(effects: Effects): void {
	const { scope } = effects;
	const isInside = (url: URL) => url.href.startsWith(scope);
	const pathOf = (url: URL) => url.pathname.slice(new URL(scope).pathname.length);
	registerRoute(({ url }) => isInside(url) && isHashed(pathOf(url)), scripts(effects));
	registerRoute(
		({ url, request }) => isInside(url) && request.mode === 'navigate' && /\.html$/.test(pageKey(url.href)),
		pages(effects),
	);
	registerRoute(
		({ url }) => isInside(url) && !pathOf(url).startsWith('offline/saves/'),
		new NetworkOnly({
			plugins: [{ handlerDidError: ({ request, event }) => kept(request, event, effects) }],
		}),
	);
}

// A name with a hash means one content, so any cache of ours may have it, an older build's too.
function scripts(effects: Effects): CacheFirst {
	const cachedResponseWillBeUsed = async ({ request, cachedResponse }: Asked) =>
		cachedResponse ?? inAny(request.url, effects);
	return new CacheFirst({
		cacheName: effects.names.pages,
		plugins: [wholeOnly, { cachedResponseWillBeUsed }],
	});
}

interface Asked {
	request: Request;
	cachedResponse?: Response | undefined;
}

function pages(effects: Effects): NetworkFirst {
	return new NetworkFirst({
		cacheName: effects.names.pages,
		networkTimeoutSeconds: PATIENCE,
		plugins: [
			wholeOnly,
			{
				cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
				cachedResponseWillBeUsed: async ({ request, cachedResponse }: Asked) => {
					const key = pageKey(request.url);
					// With a saved index goes the page that was saved with it, not that of another build.
					const own = isSearch(key.slice(effects.scope.length)) && (await fromSaved(key, effects));
					return own || (cachedResponse ?? here(key, effects));
				},
				handlerDidError: async ({ request }) => notHere(request.url, effects.scope),
			},
			// Its types do not know `exactOptionalPropertyTypes`.
			new ExpirationPlugin({ maxEntries: MOST_PAGES, purgeOnQuotaError: true }) as WorkboxPlugin,
		],
	});
}

/** A file that is saved, for want of a network. The search must say so. */
async function kept(request: Request, event: Event, effects: Effects) {
	const address = withoutQuery(request.url);
	const found = await here(address, effects);
	if (found && 'clientId' in event && isSearch(address.slice(effects.scope.length)))
		await effects.tell(String(event.clientId), { type: 'from-saved' });
	return found;
}

/** The search asks for its manifest with a time behind it to get past what browsers keep. */
const withoutQuery = (address: string) => address.replace(/\?.*/, '');

/** What a saved collection or the shell has. */
async function here(address: string, effects: Effects): Promise<Response | undefined> {
	return (await fromSaved(address, effects)) ?? (await matchPrecache(address));
}

async function inAny(address: string, { caches, names }: Effects): Promise<Response | undefined> {
	for (const name of (await caches.keys()).filter(names.isOwn)) {
		const found = await (await caches.open(name)).match(address);
		if (found) return found;
	}
	return undefined;
}

/** The page that says what is here, in the language of the page that is not. */
function notHere(address: string, scope: string): Response {
	const language = address.startsWith(`${scope}en/`) ? 'en/' : '';
	return Response.redirect(`${scope}${language}offline/index.html#not-here`, 302);
}
