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
for (const path of pathsBelow(folder).filter((name) => name.endsWith('.html'))) {
	const html = readFileSync(file(path), 'utf8').replaceAll(old, 'chart.00000000.js');
	writeFileSync(file(path), html.replace(/(<h1[^>]*>)/, '$1新的一版 '));
}
renewSearch();
renewRules();
const facts = await writeCollections(await currentArchive(), folder);
const [, ...script] = readFileSync(file('sw.js'), 'utf8').split('\n');
writeFileSync(file('sw.js'), `self.duizhao=${JSON.stringify(facts)};\n${script.join('\n')}`);

/** The pieces of the index lie in a folder of the build's name and say it. */
function renewSearch(): void {
	const pieces = readdirSync(file('search')).find((name) => /^[0-9a-f]{12}$/.test(name)) ?? '';
	renameSync(file(`search/${pieces}`), file('search/000000000000'));
	const scripts = readdirSync(file('search/000000000000')).map((name) => `search/000000000000/${name}`);
	for (const path of ['search/manifest.js', ...scripts])
		writeFileSync(file(path), readFileSync(file(path), 'utf8').replaceAll(pieces, '000000000000'));
}

/** As if a metric's definition had changed. */
function renewRules(): void {
	const scripts = readdirSync(file('compare-data')).map((name) => `compare-data/${name}`);
	for (const path of [...scripts, 'compare/index.html', 'en/compare/index.html']) {
		const text = readFileSync(file(path), 'utf8');
		writeFileSync(file(path), text.replace(/("rules":|data-rules=)"[0-9a-f]{8}"/, '$1"00000000"'));
	}
}
