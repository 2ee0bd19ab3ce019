import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentArchive } from '../archive/current.node.ts';
import { copyCards, type DrawnCards, drawCards } from '../cards/draw-cards.node.ts';
import { drawsCards } from '../cards/settings.node.ts';

/** Draws the cards of reports and comparisons while the pages are made, and puts them beside the pages at the end. */
export function cards(): AstroIntegration {
	let cache = '';
	let drawn: Promise<DrawnCards> | null = null;
	return {
		name: 'cards',
		hooks: {
			'astro:config:done': ({ config }) => {
				cache = join(fileURLToPath(config.root), '.cache/cards');
			},
			'astro:build:start': async () => {
				if (!drawsCards()) return;
				drawn = drawCards(await currentArchive(), cache);
				// What fails is thrown below, when the pages are done.
				drawn.catch(() => undefined);
			},
			'astro:build:done': async ({ dir }) => {
				if (drawn) await copyCards(await drawn, cache, fileURLToPath(dir));
			},
		},
	};
}
