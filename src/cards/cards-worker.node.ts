/** The thread that draws cards. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { CardOrder, DrawnCards } from './draw-cards.node.ts';
import { paintCard } from './paint.node.ts';

/** Of the code that draws: a change of it draws all cards anew. */
const CODE = ['paint.node.ts', 'pen.node.ts', 'png.node.ts'].map((file) =>
	readFileSync(join(import.meta.dirname, file), 'utf8'),
);

parentPort?.on('message', ({ cache, cards }: CardOrder) => {
	const drawn = cards.map(({ path, card }): DrawnCards[number] => {
		const hash = createHash('sha256').update(JSON.stringify([CODE, card]));
		const file = `${hash.digest('hex').slice(0, 32)}.png`;
		if (!existsSync(join(cache, file))) {
			// A build that is stopped leaves no half picture behind.
			writeFileSync(join(cache, `${file}.part`), paintCard(card));
			renameSync(join(cache, `${file}.part`), join(cache, file));
		}
		return [path, file];
	});
	parentPort?.postMessage(drawn);
});
