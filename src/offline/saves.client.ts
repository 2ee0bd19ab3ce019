/** Collections in the browser's caches: whole, or not there. Runs in the service worker. */
import type { CacheNames } from './cache-names.ts';
import { type Collection, type CollectionFile, collectionPath } from './collection.ts';
import type { Failure, Saved, State } from './messages.ts';

/** What is used of the browser. */
export interface Effects {
	caches: CacheStorage;
	fetch: typeof fetch;
	/** Address of the archive's root. */
	scope: string;
	names: CacheNames;
	/** Bytes that are free; null where the browser does not tell. */
	freeBytes(): Promise<number | null>;
}

/** A save that ended early; what was fetched stays for the next try. */
export class SaveFailure extends Error {
	readonly failure: Failure;
	constructor(failure: Failure, options?: ErrorOptions) {
		super(failure, options);
		this.failure = failure;
	}
}

/** Requests at a time. */
const LANES = 4;
/** Milliseconds after which a file that has not come counts as cut off. */
const PATIENCE = 30_000;

/**
 * Fetches all files of a collection, compares each with its checksum, and only then counts as saved; an older version is
 * removed after that. Files of an earlier try of the same version are not fetched again. Throws a `SaveFailure`.
 */
export async function save(
	id: string,
	effects: Effects,
	onProgress: (bytes: number, of: number) => void,
): Promise<void> {
	const collection = await offeredCollection(id, effects);
	const { caches, names, scope } = effects;
	const name = names.saved(id, collection.version);
	const cache = await caches.open(name);
	const here = new Set((await cache.keys()).map(({ url }) => url));
	const missing = collection.files.filter(([path]) => !here.has(new URL(path, scope).href));
	let bytes = collection.bytes - sum(missing);
	const free = await effects.freeBytes();
	if (free !== null && free < collection.bytes - bytes) throw new SaveFailure('space');
	onProgress(bytes, collection.bytes);
	await inLanes(missing, async (file, signal) => {
		await keep(file, cache, effects, signal);
		bytes += file[1];
		onProgress(bytes, collection.bytes);
	});
	await seal(collection, cache, scope);
	await dropVersions(id, effects, (version) => version !== collection.version);
}

const sum = (files: readonly CollectionFile[]) => files.reduce((total, [, bytes]) => total + bytes, 0);

/** Works on all items, a few at a time; the first failure ends the others. */
async function inLanes<T>(
	items: readonly T[],
	work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
	const ending = new AbortController();
	const queue = items[Symbol.iterator]();
	const lane = async () => {
		for (const item of queue) {
			if (ending.signal.aborted) return;
			await work(item, ending.signal);
		}
	};
	const lanes = Array.from({ length: LANES }, lane);
	await Promise.all(lanes).catch((error) => {
		ending.abort();
		throw error;
	});
}

async function keep(
	file: CollectionFile,
	cache: Cache,
	effects: Effects,
	ending: AbortSignal,
): Promise<void> {
	const [path, , sha256] = file;
	const address = new URL(path, effects.scope).href;
	const signal = AbortSignal.any([ending, AbortSignal.timeout(PATIENCE)]);
	// The first answer may come from a cache on the way that still has another build.
	const response =
		(await fetched(address, sha256, { cache: 'no-cache', signal }, effects)) ??
		(await fetched(address, sha256, { cache: 'reload', signal }, effects));
	if (response === null) throw new SaveFailure('changed');
	await cache.put(address, response).catch((error: Error) => {
		throw new SaveFailure(error.name === 'QuotaExceededError' ? 'space' : 'unknown', { cause: error });
	});
}

/** The file as an answer of our own, free of redirections; null where it is not the one that was listed. */
async function fetched(
	address: string,
	sha256: string,
	init: RequestInit,
	effects: Effects,
): Promise<Response | null> {
	const response = await effects.fetch(address, init).catch(cutOff);
	if (response.status >= 500) throw new SaveFailure('network');
	if (!response.ok) return null;
	const body = await response.arrayBuffer().catch(cutOff);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	if (Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') !== sha256) return null;
	const type = response.headers.get('content-type') ?? 'application/octet-stream';
	return new Response(body, { headers: { 'content-type': type } });
}

function cutOff(error: Error): never {
	throw new SaveFailure('network', { cause: error });
}

/** The collection as the network offers it now. */
async function offeredCollection(id: string, { fetch, scope }: Effects): Promise<Collection> {
	const address = new URL(collectionPath(id), scope).href;
	const response = await fetch(address, { cache: 'no-cache' }).catch(cutOff);
	if (!response.ok) throw new SaveFailure(response.status === 404 ? 'changed' : 'network');
	return (await response.json().catch(cutOff)) as Collection;
}

/** The list itself, put last, says that the rest is here. */
async function seal(collection: Collection, cache: Cache, scope: string): Promise<void> {
	const { files: _, ...about } = collection;
	const saved: Saved = { ...about, day: new Date().toISOString().slice(0, 10) };
	await cache.put(sealAddress(collection.id, scope), Response.json(saved));
}

const sealAddress = (id: string, scope: string) => new URL(`${collectionPath(id)}?saved`, scope).href;

/** Removes a collection in all its versions. */
export async function remove(id: string, effects: Effects): Promise<void> {
	await dropVersions(id, effects, () => true);
}

async function dropVersions(id: string, { caches, names }: Effects, isOld: (version: string) => boolean) {
	for (const name of await caches.keys()) {
		const parsed = names.parseSaved(name);
		if (parsed?.id === id && isOld(parsed.version)) await caches.delete(name);
	}
}

/** What is known of a collection. `asks` the network too. */
export async function stateOf(id: string, effects: Effects, asks: boolean): Promise<State> {
	const { caches, names, scope } = effects;
	let [saved, begun]: [Saved | null, boolean] = [null, false];
	for (const name of await caches.keys()) {
		if (names.parseSaved(name)?.id !== id) continue;
		const seal = await (await caches.open(name)).match(sealAddress(id, scope));
		if (seal) saved = (await seal.json()) as Saved;
		else begun = true;
	}
	const collection = asks ? await offeredCollection(id, effects).catch(() => null) : null;
	const offered = collection && {
		version: collection.version,
		bytes: collection.bytes,
		withoutSearch: collection.withoutSearch,
	};
	return { id, saved, begun, offered };
}

/** All collections that are here, whole or begun. */
export async function listSaved(effects: Effects): Promise<State[]> {
	const keys = (await effects.caches.keys()).map((name) => effects.names.parseSaved(name)?.id ?? '');
	const ids = [...new Set(keys)].filter(Boolean).sort();
	return Promise.all(ids.map((id) => stateOf(id, effects, true)));
}

/** A file out of a collection that is whole; `undefined` where none has it. */
export async function fromSaved(address: string, effects: Effects): Promise<Response | undefined> {
	for (const name of await effects.caches.keys()) {
		const parsed = effects.names.parseSaved(name);
		if (parsed === null) continue;
		const cache = await effects.caches.open(name);
		if (!(await cache.match(sealAddress(parsed.id, effects.scope)))) continue;
		const found = await cache.match(address);
		if (found) return found;
	}
	return undefined;
}
