/**
 * The index is a folder of classic scripts. Each hands over one piece: `duizhao.load(name, build, checksum, data)`. A build's
 * pieces lie in a folder of its name, so that two builds never mix in a cache.
 */

export const FORMAT = 6;

/** What a piece says of itself, and its data: base64, or JSON. */
export interface Shard {
	name: string;
	build: string;
	checksum: string;
	data: string;
}

/** Brings a piece: `search/manifest.js`, else `search/<build>/<name>.js`. Rejects with a {@link ShardError} where there is none. */
export type LoadShard = (name: string, build: string | null) => Promise<Shard>;

/**
 * A piece of the index is not as it was built. `missing`: did not arrive, or is cut short; `damaged`: other data than its
 * checksum says; `foreign`: of another build, format or name. Nothing can be said about what occurs.
 */
export class ShardError extends Error {
	override name = 'ShardError';
	readonly reason: 'missing' | 'damaged' | 'foreign';
	readonly shard: string;

	constructor(reason: ShardError['reason'], shard: string) {
		super(`The search index is incomplete: ${shard} is ${reason}.`);
		this.reason = reason;
		this.shard = shard;
	}
}

/** Path of a piece below the folder of the index. */
export function shardPath(name: string, build: string | null): string {
	return build === null ? `${name}.js` : `${build}/${name}.js`;
}

/** The script that hands over a piece. */
export function toScript({ name, build, checksum, data }: Shard): string {
	return `duizhao.load(${JSON.stringify(name)},"${build}","${checksum}",${JSON.stringify(data)});\n`;
}

/** FNV-1a over UTF-16 units: against accidents, not against intent. */
export function checksumOf(data: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < data.length; at++) hash = Math.imul(hash ^ data.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(36);
}

/** The data of a piece that is what it should be. Throws a {@link ShardError}. */
export function checkedData(shard: Shard, name: string, build: string): string {
	if (shard.name !== name || shard.build !== build) throw new ShardError('foreign', name);
	if (checksumOf(shard.data) !== shard.checksum) throw new ShardError('damaged', name);
	return shard.data;
}
