/** Makes of a built folder another build: `node another-build.ts FOLDER`. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentArchive } from '../../src/archive/current.node.ts';
import { pathsBelow } from '../../src/offline/digest.node.ts';
import { writeCollections } from '../../src/offline/write-collections.node.ts';

const folder = process.argv[2] ?? '';
const file = (path: string) => join(folder, path);
const old = readdirSync(file('assets')).find((name) => name.startsWith('chart.')) ?? '';
renameSync(file(`assets/${old}`), file('assets/chart.00000000.js'));
for (const path of (await pathsBelow(folder)).filter((name) => name.endsWith('.html'))) {
	const html = readFileSync(file(path), 'utf8').replaceAll(old, 'chart.00000000.js');
	writeFileSync(file(path), html.replace(/(<h1[^>]*>)/, '$1新的一版 '));
}
const facts = await writeCollections(await currentArchive(), folder);
const [, ...script] = readFileSync(file('sw.js'), 'utf8').split('\n');
writeFileSync(file('sw.js'), `self.duizhao=${JSON.stringify(facts)};\n${script.join('\n')}`);
