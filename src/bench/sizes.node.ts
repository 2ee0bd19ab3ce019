import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of one folder and one ending. */
export interface Sizes {
	/** `data/pairs/*.csv` */
	kind: string;
	files: number;
	bytes: number;
}

/** What lies below a folder, by folder and ending, the heaviest first. */
export function sizesBelow(folder: string, path = ''): Sizes[] {
	const kinds = new Map<string, Sizes>();
	const below: Sizes[] = [];
	for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
		const own = `${path}${entry.name}`;
		if (entry.isDirectory()) below.push(...sizesBelow(folder, `${own}/`));
		else {
			const kind = `${path}*${/\.csv-metadata\.json$|\.[a-z0-9]+$/.exec(entry.name)?.[0] ?? ''}`;
			const sizes = kinds.get(kind) ?? { kind, files: 0, bytes: 0 };
			sizes.files++;
			sizes.bytes += statSync(join(folder, own)).size;
			kinds.set(kind, sizes);
		}
	}
	return [...kinds.values(), ...below].sort((a, b) => b.bytes - a.bytes);
}
