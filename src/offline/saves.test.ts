import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { cacheNames } from './cache-names.ts';
import { type Effects, fromSaved, save, stateOf } from './saves.client.ts';

const scope = 'https://archive.invalid/base/';
const names = cacheNames(scope, 'build');

/** A cache as far as saving uses it; to list all it has is refused, as Chromium does of a large one. */
class Cached {
	readonly kept = new Map<string, Response>();
	async keys(address?: string) {
		if (address === undefined) throw new Error('Operation too large.');
		return this.kept.has(address) ? [{}] : [];
	}
	async match(address: string) {
		return this.kept.get(address)?.clone();
	}
	async put(address: string, response: Response) {
		this.kept.set(address, response);
	}
}

let stored: Map<string, Cached>;
let asked: string[];
let mostAtOnce: number;
/** What the host answers by path. */
let host: Map<string, string>;
let free: number | null;
beforeEach(() => {
	[stored, asked, mostAtOnce, host, free] = [new Map(), [], 0, new Map(), null];
});

const caches = {
	keys: async () => [...stored.keys()],
	has: async (name: string) => stored.has(name),
	delete: async (name: string) => stored.delete(name),
	open: async (name: string) => {
		const cache = stored.get(name) ?? new Cached();
		stored.set(name, cache);
		return cache;
	},
} as unknown as CacheStorage;

let now = 0;
async function fetchPath(address: string, init?: RequestInit): Promise<Response> {
	const path = address.slice(scope.length);
	asked.push(path);
	mostAtOnce = Math.max(mostAtOnce, ++now);
	await new Promise((done) => setTimeout(done));
	now--;
	init?.signal?.throwIfAborted();
	const body = host.get(path);
	if (body === 'cut') throw new TypeError('cut');
	return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
}

const effects: Effects = {
	caches,
	fetch: fetchPath as typeof fetch,
	scope,
	names,
	freeBytes: async () => free,
	tell: async () => undefined,
};

/** Publishes a collection of the search with so many files of ten bytes. */
function publish(count: number, version = 'v1'): string[] {
	const paths = Array.from({ length: count }, (_, n) => `search/${version}/d${n}.js`);
	const sha256 = createHash('sha256').update('ten bytes.').digest('hex');
	for (const path of paths) host.set(path, 'ten bytes.');
	const about = { id: 'search', version, bytes: count * 10, count, withoutSearch: 0 };
	const files = paths.map((path) => [path, 10, sha256]);
	host.set('offline/saves/search.json', JSON.stringify({ ...about, files }));
	host.set('offline/saves/offers/search.json', JSON.stringify(about));
	return paths;
}

const run = (stopping = new AbortController().signal) => save('search', effects, () => undefined, stopping);

test('an archive without a save of the search offers none, and says so', async () => {
	host.set('offline/saves/offers/search.json', 'null');
	expect(await stateOf('search', effects)).toMatchObject({ reached: true, offered: null, saved: null });
});

describe('a save', () => {
	test('takes a few files at a time, and asks what is known without asking for the list of files', async () => {
		publish(500);
		await run();
		expect(mostAtOnce).toBeLessThanOrEqual(6);
		expect(asked).toHaveLength(501);
		asked.length = 0;
		const { saved, begun } = await stateOf('search', effects);
		expect([saved?.count, begun, asked]).toEqual([500, false, ['offline/saves/offers/search.json']]);
	});

	test('that was cut off goes on with what is missing, and does not list its cache', async () => {
		const paths = publish(100);
		host.set(paths[60] ?? '', 'cut');
		await expect(run()).rejects.toMatchObject({ failure: 'network' });
		expect(await stateOf('search', effects)).toMatchObject({ saved: null, begun: true });
		publish(100);
		asked.length = 0;
		await run();
		expect(asked.length).toBeGreaterThan(30);
		expect(asked.length).toBeLessThan(60);
		expect((await stateOf('search', effects)).saved?.version).toBe('v1');
	});

	test('that is stopped rejects by the reason, keeps what it has, and asks for no more', async () => {
		publish(100);
		const stopping = new AbortController();
		const reason = new Error('stopped');
		const saving = save(
			'search',
			effects,
			(bytes) => bytes >= 300 && stopping.abort(reason),
			stopping.signal,
		);
		await expect(saving).rejects.toBe(reason);
		expect(asked.length).toBeLessThan(45);
		expect(stored.values().next().value?.kept.size).toBeGreaterThanOrEqual(30);
	});

	test('for which there is no room begins nothing; what a cache takes besides the bytes is counted', async () => {
		publish(100);
		free = 1000 + 100 * 600;
		await expect(run()).rejects.toMatchObject({ failure: 'space' });
		expect(stored.size).toBe(0);
		free = 1000 + 100 * 700;
		await run();
	});

	test('of a new version leaves the old one until it is whole, and drops what was only begun of another', async () => {
		publish(20);
		await run();
		await caches.open(names.saved('search', 'v0'));
		const paths = publish(20, 'v2');
		host.set(paths[10] ?? '', 'cut');
		await expect(run()).rejects.toMatchObject({ failure: 'network' });
		expect([...stored.keys()]).toEqual([names.saved('search', 'v1'), names.saved('search', 'v2')]);
		publish(20, 'v2');
		await run();
		expect([...stored.keys()]).toEqual([names.saved('search', 'v2')]);
	});
});

test('a collection that the archive does not offer is told from a network that is cut', async () => {
	expect(await stateOf('search', effects)).toMatchObject({ reached: true, offered: null });
	host.set('offline/saves/offers/search.json', 'cut');
	expect(await stateOf('search', effects)).toMatchObject({ reached: false, offered: null });
});

test('the manifest comes from the saved search, whatever else has one', async () => {
	for (const id of ['410411', 'search', '650102']) {
		const cache = await caches.open(names.saved(id, 'v'));
		await cache.put(`${scope}offline/saves/${id}.json?saved`, new Response('{}'));
		await cache.put(`${scope}search/manifest.js`, new Response(id));
		await cache.put(`${scope}index.html`, new Response(id));
	}
	const from = async (path: string) => (await fromSaved(scope + path, effects))?.text();
	expect(await from('search/manifest.js')).toBe('search');
	expect(await from('index.html')).toBe('410411');
	await caches.delete(names.saved('search', 'v'));
	expect(await from('search/manifest.js')).toBe('410411');
});
