import { type LoadShard, type Shard, ShardError, shardPath } from './shard.ts';

/** Reads the shard in a script without running it. Throws where the script is no shard. */
export function parseScript(script: string): Shard {
	const [, call] = /^duizhao\.load\((.*)\);\n$/su.exec(script) ?? [];
	const [name, build, checksum, data] = JSON.parse(`[${call}]`);
	return { name, build, checksum, data };
}

/** A loader from whatever gives a script by its path below the folder of the index; null where there is none. */
export function loadFrom(read: (path: string) => Promise<string | null>): LoadShard {
	return async (name, build) => {
		const script = await read(shardPath(name, build));
		try {
			return parseScript(script ?? '');
		} catch {
			throw new ShardError('missing', name);
		}
	};
}
