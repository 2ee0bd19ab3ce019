/** The service worker: `sw.js` at the archive's root. The build writes the facts of the build in front of it. */
import { setCacheNameDetails } from 'workbox-core';
import { precache } from 'workbox-precaching';
import { cacheNames, outlived } from './cache-names.ts';
import { isHashed } from './collection.ts';
import { SaveFailure } from './fetch-file.client.ts';
import type { Answer, Notice, Request, State } from './messages.ts';
import { registerRoutes } from './routes.client.ts';
import { type Effects, remove, save, savedIds, stateOf } from './saves.client.ts';
import type { WorkerScope } from './worker-scope.d.ts';

const worker = self as unknown as WorkerScope;
const { build, shell } = worker.duizhao;
const { scope } = worker.registration;
const names = cacheNames(scope, build);
const effects: Effects = { caches, fetch: (...request) => fetch(...request), scope, names, freeBytes, tell };

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
	else if (request.type === 'stay') event.waitUntil(ended(request.id));
	else if (port) event.waitUntil(answer(request, (message) => port.postMessage(message)));
});

/** Milliseconds between two reports of progress: files may come by the hundred a second. */
const PAUSE = 200;

interface UnderWay {
	saving: Promise<void>;
	stopping: AbortController;
	listeners: Set<(message: Answer) => void>;
}

/** Saves under way: a second page that asks for the same one waits for it. */
const underWay = new Map<string, UnderWay>();

const ended = (id: string) => underWay.get(id)?.saving.catch(() => undefined) ?? Promise.resolve();

async function stop(id: string): Promise<void> {
	underWay.get(id)?.stopping.abort(new SaveFailure('stopped'));
	await ended(id);
}

const currentState = async (id: string): Promise<State> => ({
	...(await stateOf(id, effects)),
	underWay: underWay.has(id),
});

async function answer(request: Request, reply: (message: Answer) => void): Promise<void> {
	try {
		if (request.type === 'list') {
			const states = await Promise.all((await savedIds(effects)).map(currentState));
			return reply({ type: 'list', states });
		}
		if (request.type === 'take-over') return;
		if (request.type === 'save') await saveOnce(request.id, reply);
		if (request.type === 'stop' || request.type === 'remove') await stop(request.id);
		if (request.type === 'remove') await remove(request.id, effects);
		reply({ type: 'state', state: await currentState(request.id) });
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
	const stopping = new AbortController();
	let told = 0;
	const tell = (bytes: number, of: number) => {
		if (Date.now() - told < PAUSE) return;
		told = Date.now();
		for (const listener of listeners) listener({ type: 'progress', bytes, of });
	};
	const saving = save(id, effects, tell, stopping.signal).finally(() => underWay.delete(id));
	underWay.set(id, { saving, stopping, listeners });
	return saving;
}

async function tidy(): Promise<void> {
	for (const name of outlived(await caches.keys(), names)) await caches.delete(name);
}

async function tell(page: string, notice: Notice): Promise<void> {
	(await worker.clients.get(page))?.postMessage(notice);
}

async function freeBytes(): Promise<number | null> {
	const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
	return quota === undefined || usage === undefined ? null : quota - usage;
}

function base64(hexadecimal: string): string {
	const bytes = hexadecimal.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
	return btoa(String.fromCharCode(...bytes));
}
