/** The service worker: `sw.js` at the archive's root. The build writes the facts of the build in front of it. */
import { setCacheNameDetails } from 'workbox-core';
import { precache } from 'workbox-precaching';
import { cacheNames, outlived } from './cache-names.ts';
import { isHashed } from './collection.ts';
import type { Answer, Request } from './messages.ts';
import { registerRoutes } from './routes.client.ts';
import { type Effects, listSaved, remove, SaveFailure, save, stateOf } from './saves.client.ts';
import type { WorkerScope } from './worker-scope.d.ts';

const worker = self as unknown as WorkerScope;
const { build, shell } = worker.duizhao;
const { scope } = worker.registration;
const names = cacheNames(scope, build);
const effects: Effects = { caches, fetch: (...request) => fetch(...request), scope, names, freeBytes };

setCacheNameDetails({ prefix: '', precache: names.shell, suffix: '' });
precache(
	shell.map(({ path, sha256 }) => ({
		url: new URL(path, scope).href,
		revision: isHashed(path) ? null : sha256,
		integrity: `sha256-${base64(sha256)}`,
	})),
);
registerRoutes(effects);

worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
	const [port] = event.ports;
	const request = event.data as Request;
	if (request.type === 'take-over') event.waitUntil(worker.skipWaiting());
	else if (port) event.waitUntil(answer(request, (message) => port.postMessage(message)));
});

/** Saves under way: a second page that asks for the same one waits for it. */
const underWay = new Map<string, { saving: Promise<void>; listeners: Set<(message: Answer) => void> }>();

async function answer(request: Request, reply: (message: Answer) => void): Promise<void> {
	try {
		if (request.type === 'list') return reply({ type: 'list', states: await listSaved(effects) });
		if (request.type === 'take-over') return;
		if (request.type === 'save') await saveOnce(request.id, reply);
		if (request.type === 'remove') await remove(request.id, effects);
		reply({ type: 'state', state: await stateOf(request.id, effects, true) });
	} catch (error) {
		reply({ type: 'failed', failure: error instanceof SaveFailure ? error.failure : 'unknown' });
	}
}

async function saveOnce(id: string, reply: (message: Answer) => void): Promise<void> {
	const running = underWay.get(id);
	if (running) {
		running.listeners.add(reply);
		return running.saving;
	}
	const listeners = new Set([reply]);
	const saving = save(id, effects, (bytes, of) => {
		for (const listener of listeners) listener({ type: 'progress', bytes, of });
	}).finally(() => underWay.delete(id));
	underWay.set(id, { saving, listeners });
	return saving;
}

async function tidy(): Promise<void> {
	for (const name of outlived(await caches.keys(), names)) await caches.delete(name);
}

async function freeBytes(): Promise<number | null> {
	const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
	return quota === undefined || usage === undefined ? null : quota - usage;
}

function base64(hexadecimal: string): string {
	const bytes = hexadecimal.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
	return btoa(String.fromCharCode(...bytes));
}
