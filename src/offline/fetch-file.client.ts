/** Files of a collection on their way into a cache, each held against its checksum. Runs in the service worker. */
import type { CollectionFile } from './collection.ts';
import type { Failure } from './messages.ts';
import type { Effects } from './saves.client.ts';

/** A save that ended early; what was fetched stays for the next try. */
export class SaveFailure extends Error {
	readonly failure: Failure;
	constructor(failure: Failure, options?: ErrorOptions) {
		super(failure, options);
		this.failure = failure;
	}
}

/** Milliseconds after which a file that has not come counts as cut off. */
const PATIENCE = 30_000;

/** Fetches a file and keeps it. Rejects with a `SaveFailure`. */
export async function keep(
	[path, , sha256]: CollectionFile,
	cache: Cache,
	effects: Effects,
	ending: AbortSignal,
): Promise<void> {
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

/** What the build wrote of a collection, as the network has it now. Rejects with a `SaveFailure`: `changed` where it has none. */
export async function fetchList<T>(path: string, { fetch, scope }: Effects): Promise<T> {
	const response = await fetch(new URL(path, scope).href, { cache: 'no-cache' }).catch(cutOff);
	if (!response.ok) throw new SaveFailure(response.status === 404 ? 'changed' : 'network');
	return (await response.json().catch(cutOff)) as T;
}

function cutOff(error: Error): never {
	throw new SaveFailure('network', { cause: error });
}
