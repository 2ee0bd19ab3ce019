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

const waiting = new Map<HTMLScriptElement, (shard: Shard) => void>();

/** What the pieces call: the script that runs says itself which one it is. */
function receive(name: string, build: string, checksum: string, data: string): void {
	const script = document.currentScript;
	if (script instanceof HTMLScriptElement) waiting.get(script)?.({ name, build, checksum, data });
}

function bring(source: string, name: string): Promise<Shard> {
	Object.assign(globalThis, { duizhao: { load: receive } });
	return new Promise((done, fail) => {
		const script = document.createElement('script');
		const end = () => {
			waiting.delete(script);
			script.remove();
			// A script that was cut short runs nothing, so nobody has called `done`. After it, this has no effect.
			fail(new ShardError('missing', name));
		};
		waiting.set(script, done);
		script.addEventListener('load', end);
		script.addEventListener('error', end);
		script.src = source;
		document.head.append(script);
	});
}
