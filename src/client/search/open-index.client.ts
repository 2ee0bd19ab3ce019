import { createEngine, type Engine } from '../../search/engine.ts';
import { unpackJumpList } from '../../search/jump-pack.ts';
import { loadManifest } from '../../search/manifest.ts';
import { createOfferedNames } from '../../search/offered-names.ts';
import { scriptLoader } from '../../search/script-loader.client.ts';
import { costsIn } from '../../search/settle.ts';
import { checkedData, type LoadShard } from '../../search/shard.ts';
import { indexFolder } from '../page/archive-root.client.ts';
import { figureLoader } from './figures.client.ts';
import { type Names, toNames } from './names.ts';

/** What answers, and what answers are drawn with. */
export interface Opened {
	engine: Engine;
	names: Names;
	/** Finds names for a query that finds no document. */
	offered: ReturnType<typeof createOfferedNames>;
	figures: ReturnType<typeof figureLoader>;
}

type Named = Pick<Opened, 'names' | 'offered'>;

/** An index whose names are still on their way: what is found needs them only when it is drawn. */
export type Opening = Omit<Opened, keyof Named> & { named: Promise<Named> };

/** With `isFresh`, past what the browser kept of the manifest. */
export async function openIndex(isFresh = false): Promise<Opening> {
	const load = scriptLoader(indexFolder(), isFresh);
	const manifest = await loadManifest(load);
	const named = loadNames(load, manifest.build);
	// Who draws hears of it.
	named.catch(() => {});
	return {
		engine: createEngine({ manifest, load, costs: costsIn(manifest.documents) }),
		named,
		figures: figureLoader(load, manifest.build),
	};
}

async function loadNames(load: LoadShard, build: string): Promise<Named> {
	const list = unpackJumpList(checkedData(await load('jump', build), 'jump', build));
	let offered: Named['offered'] | null = null;
	return {
		names: toNames(list),
		// Most searches find something, and never need it.
		offered: (...asked) => {
			offered ??= createOfferedNames(list);
			return offered(...asked);
		},
	};
}
