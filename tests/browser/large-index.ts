/** Makes the index of a built folder too large to be saved with a division, by one more piece: `node large-index.ts FOLDER`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentArchive } from '../../src/archive/current.node.ts';
import { writeCollections } from '../../src/offline/write-collections.node.ts';

const folder = process.argv[2] ?? '';
const pieces = readdirSync(join(folder, 'search')).find((name) => /^[0-9a-f]{12}$/.test(name)) ?? '';
writeFileSync(join(folder, 'search', pieces, 'more.js'), '/'.repeat(5_000_000));
await writeCollections(await currentArchive(), folder);
