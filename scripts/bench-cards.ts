// npm run bench -- cards [--reports N]: what the pictures of shared pages take, drawn for generated reports and their comparisons.
import { currentArchive } from '../src/archive/current.node.ts';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { madeArchive } from '../src/bench/made-archive.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { pairCard, reportCard } from '../src/cards/card.ts';
import { paintCard } from '../src/cards/paint.node.ts';
import { pairsOf } from '../src/compare/pair.ts';

const values = benchOptions({ reports: { type: 'string', default: '100' } });
const archive = madeArchive(await currentArchive(), nationalPlaces(), { reports: Number(values.reports) });
const cards = [
	...archive.reports.map((report) => reportCard(archive, report)),
	...[...archive.divisions.keys()].flatMap((code) =>
		pairsOf(archive, code).map(({ older, newer }) => pairCard(archive, older, newer)),
	),
];
for (const card of cards.slice(0, 10)) paintCard(card);
const started = process.cpuUsage();
const sizes = cards.map((card) => paintCard(card).length);
const { user, system } = process.cpuUsage(started);
const bytes = sizes.reduce((sum, size) => sum + size, 0);
console.log(`${cards.length} cards: ${((user + system) / 1000 / cards.length).toFixed(1)} ms of CPU each`);
console.log(
	`${(bytes / 1000 / cards.length).toFixed(1)} kB each, the largest ${(Math.max(...sizes) / 1000).toFixed(1)} kB`,
);
