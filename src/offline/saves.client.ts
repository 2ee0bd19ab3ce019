/** Collections in the browser's caches: whole, or not there. Runs in the service worker. */
import type { CacheNames } from './cache-names.ts';
import { isSearch } from './collect.ts';
import {
	type Collection,
	type CollectionFile,
	collectionPath,
	type Offer,
	offerPath,
	SEARCH,
} from './collection.ts';
import { fetchList, keep, SaveFailure } from './fetch-file.client.ts';
import { inLanes } from './lanes.ts';
import type { Notice, Saved, State } from './messages.ts';

/** What is used of the browser. */
export interface Effects {
	caches: CacheStorage;
	fetch: typeof fetch;
	/** Address of the archive's root. */
	scope: string;
	names: CacheNames;
	/** Bytes that are free; null where the browser does not tell. */
	freeBytes(): Promise<number | null>;
	/** Says something to the page of that id. */
	tell(page: string, notice: Notice): Promise<void>;
}

/** Files at a time, of which each is in memory while it is compared. */
const LANES = 6;
/** What a browser's cache takes for each file besides its bytes: measured in Chromium. */
const BESIDES = 700;

/**
 * Fetches all files of a collection, compares each with its checksum, and only then counts as saved; an older version is
 * removed after that. Files of an earlier try of the same version are not fetched again. Rejects with a `SaveFailure`, or by the reason
 * of `stopping`.
 */
export async function save(
	id: string,
	effects: Effects,
	onProgress: (bytes: number, of: number) => void,
	stopping: AbortSignal,
): Promise<void> {
	const collection = await fetchList<Collection>(collectionPath(id), effects);
	const { caches, names, scope } = effects;
	const name = names.saved(id, collection.version);
	await dropVersions(id, effects, async (other) => other !== name && !(await sealOf(id, other, effects)));
	let bytes = 0;
	const passed = ([, size]: CollectionFile) => {
		bytes += size;
		onProgress(bytes, collection.bytes);
	};
	onProgress(0, collection.bytes);
	const missing = (await caches.has(name))
		? await missingFrom(await caches.open(name), collection.files, scope, passed, stopping)
		: collection.files;
	const free = await effects.freeBytes();
	if (free !== null && free < collection.bytes - bytes + BESIDES * missing.length)
		throw new SaveFailure('space');
	const cache = await caches.open(name);
	const take = (file: CollectionFile, ending: AbortSignal) =>
		keep(file, cache, effects, ending).then(() => passed(file));
	await inLanes(missing, LANES, take, stopping);
	await seal(collection, cache, scope);
	await dropVersions(id, effects, async (other) => other !== name);
}

/** One by one: Chromium refuses to list a cache of tens of thousands of files at once (`Operation too large`). */
async function missingFrom(
	cache: Cache,
	files: readonly CollectionFile[],
	scope: string,
	onHere: (file: CollectionFile) => void,
	stopping: AbortSignal,
): Promise<CollectionFile[]> {
	const missing: CollectionFile[] = [];
	const look = async (file: CollectionFile) => {
		const found = await cache.keys(new URL(file[0], scope).href);
		if (found.length > 0) onHere(file);
		else missing.push(file);
	};
	await inLanes(files, LANES, look, stopping);
	return missing;
}

/** The list itself, put last, says that the rest is here. */
async function seal({ files: _, ...offer }: Collection, cache: Cache, scope: string): Promise<void> {
	const saved: Saved = { ...offer, day: new Date().toISOString().slice(0, 10) };
	await cache.put(sealAddress(offer.id, scope), Response.json(saved));
}

const sealAddress = (id: string, scope: string) => new URL(`${collectionPath(id)}?saved`, scope).href;

/** What was put last into a cache; `undefined` where that is only begun. */
async function sealOf(id: string, name: string, { caches, scope }: Effects): Promise<Response | undefined> {
	return (await caches.open(name)).match(sealAddress(id, scope));
}

/** Removes a collection in all its versions. */
export async function remove(id: string, effects: Effects): Promise<void> {
	await dropVersions(id, effects, async () => true);
}

async function dropVersions(
	id: string,
	{ caches, names }: Effects,
	isOld: (name: string) => Promise<boolean>,
): Promise<void> {
	for (const name of await caches.keys())
		if (names.parseSaved(name)?.id === id && (await isOld(name))) await caches.delete(name);
}

/** What is known of a collection. Asks the network too. */
export async function stateOf(id: string, effects: Effects): Promise<Omit<State, 'underWay'>> {
	const { caches, names } = effects;
	let [saved, begun]: [Saved | null, boolean] = [null, false];
	for (const name of await caches.keys()) {
		if (names.parseSaved(name)?.id !== id) continue;
		const seal = await sealOf(id, name, effects);
		if (seal) saved = (await seal.json()) as Saved;
		else begun = true;
	}
	const offered = await fetchList<Offer | null>(offerPath(id), effects).catch((error: SaveFailure) => error);
	const isOffer = !(offered instanceof SaveFailure);
	const reached = isOffer || offered.failure === 'changed';
	return { id, saved, begun, reached, offered: isOffer ? offered : null };
}

/** Collections that are here, whole or begun. */
export async function savedIds({ caches, names }: Effects): Promise<string[]> {
	const ids = (await caches.keys()).map((name) => names.parseSaved(name)?.id ?? '');
	return [...new Set(ids)].filter(Boolean).sort();
}

/**
 * A file out of a collection that is whole; `undefined` where none has it. One of the search comes from where all of the search is: a
 * division's save may have the index's manifest of another build, and nothing that it leads to.
 */
export async function fromSaved(address: string, effects: Effects): Promise<Response | undefined> {
	const { caches, names, scope } = effects;
	const saved = (await caches.keys()).flatMap((name) => {
		const id = names.parseSaved(name)?.id;
		return id === undefined ? [] : { name, id };
	});
	const isFirst = ({ id }: { id: string }) => id === SEARCH && isSearch(address.slice(scope.length));
	for (const { name, id } of [...saved.filter(isFirst), ...saved.filter((each) => !isFirst(each))]) {
		if (!(await sealOf(id, name, effects))) continue;
		const found = await (await caches.open(name)).match(address);
		if (found) return found;
	}
	return undefined;
}
