import { createFold, mayNeedFold } from '../text/fold.ts';
import { createJump } from './jump.ts';
import { unpackJumpList } from './jump-pack.ts';
import type { JumpHit } from './jump-targets.ts';
import { loadBuild } from './manifest.ts';
import { checkedData, type LoadShard } from './shard.ts';

/** The names of the archive, opened. */
export interface OpenedJump {
	find(query: string, limit?: number): Promise<JumpHit[]>;
	/** Divisions of which the archive holds a document. */
	divisions: number;
}

/** Loads the names and makes the jump box's search; the table of traditional characters only where a query has some. Rejects with a `ShardError`. */
export async function openJump(load: LoadShard): Promise<OpenedJump> {
	const build = await loadBuild(load);
	const text = async (name: string) => checkedData(await load(name, build), name, build);
	const list = unpackJumpList(await text('jump'));
	const find = createJump(list);
	const fold = async (query: string) => {
		if (!mayNeedFold(query)) return query;
		const pairs = await text('fold');
		return createFold(pairs.slice(0, pairs.length / 2), pairs.slice(pairs.length / 2))(query);
	};
	return {
		find: async (query, limit) => find(await fold(query), limit),
		divisions: list.divisions.filter(([, , , , , reports, plans]) => reports.length + plans.length > 0)
			.length,
	};
}
