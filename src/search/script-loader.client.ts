import { type LoadShard, type Shard, ShardError, shardPath } from './shard.ts';

/**
 * Brings pieces of the index by `<script>` elements: http under any base path and `file://` are the same to it. `folder` is
 * the address of the index's folder as a link would have it, with its last slash. With `isFresh` the manifest is asked for past what
 * the browser keeps of it.
 */
export function scriptLoader(folder: string, isFresh = false): LoadShard {
	const base = new URL(folder, document.baseURI);
	return (name, build) => {
		const source = new URL(shardPath(name, build), base);
		// Of a file nothing is kept. The other pieces have addresses of their build.
		if (isFresh && build === null && source.protocol !== 'file:') source.search = `?${Date.now()}`;
		return bring(source.href, name);
	};
}

const ARRIVED = 'duizhao:arrived';

/**
 * What the pieces call: the script that runs tells those who wait for it. The search page and the jump box are scripts of their
 * own, each with this function, and it is no matter whose stands in the name: the element knows who asked.
 */
function receive(name: string, build: string, checksum: string, data: string): void {
	const detail: Shard = { name, build, checksum, data };
	document.currentScript?.dispatchEvent(new CustomEvent(ARRIVED, { detail }));
}

function bring(source: string, name: string): Promise<Shard> {
	Object.assign(globalThis, { duizhao: { load: receive } });
	return new Promise((done, fail) => {
		const script = document.createElement('script');
		const end = () => {
			script.remove();
			// A script that was cut short runs nothing, so nobody has called `done`. After it, this has no effect.
			fail(new ShardError('missing', name));
		};
		script.addEventListener(ARRIVED, (event) => done((event as CustomEvent<Shard>).detail));
		script.addEventListener('load', end);
		script.addEventListener('error', end);
		script.src = source;
		document.head.append(script);
	});
}
