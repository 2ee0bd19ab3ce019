import { createJump, type JumpHit } from './jump.ts';
import { unpackJumpList } from './jump-pack.ts';
import { loadManifest } from './manifest.ts';
import { checkedData, type LoadShard } from './shard.ts';

/** Loads the names and makes the jump box's search. Rejects with a `ShardError`. */
export async function openJump(load: LoadShard): Promise<(query: string, limit?: number) => JumpHit[]> {
	const { build } = await loadManifest(load);
	return createJump(unpackJumpList(checkedData(await load('jump', build), 'jump', build)));
}
