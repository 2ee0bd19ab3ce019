// npm run new -- metric KEY | division CODE [--content DIR]: scaffolds a registry entry or a division, to be filled in.

import { beginCommand, CONTENT, type Help } from '../src/archive/command-line.node.ts';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { forContent } from '../src/archive/for-content.ts';
import { scaffoldDivision, scaffoldMetric } from '../src/archive/scaffold.node.ts';
import { knownDivision } from '../src/importer/known-division.ts';
import { allPlaces } from '../src/importer/national-places.node.ts';
import { readPlaceName } from '../src/search/pinyin.ts';

const USAGE =
	'Usage: npm run new -- metric KEY [--content DIR], or npm run new -- division CODE [--content DIR]';
const HELP: Help = {
	does: 'Writes the file of a metric or the entry of a division, to be filled in. `npm run validate` says what is still missing.',
	words: [
		['metric KEY', 'in snake_case English, such as reconsideration_accepted'],
		['division CODE', 'six digits of GB/T 2260'],
		CONTENT,
	],
};
const argv = process.argv.slice(2);
beginCommand(argv, USAGE, HELP);
const content = contentDirectory(argv, process.env);
const [kind, name, ...others] = withoutContent(argv);
if ((kind !== 'metric' && kind !== 'division') || name === undefined || others.length > 0) {
	exitWithUsage(USAGE);
}
const places = allPlaces([]);
const made =
	kind === 'metric'
		? await scaffoldMetric(content, name)
		: await scaffoldDivision(content, name, (code) =>
				knownDivision(code, places, (place) => readPlaceName(place)[0]),
			);
if ('fault' in made) exitWithUsage(forContent(made.fault, content));
const above = made.above ?? [];
const also = above.length > 0 ? ` It lists ${above.join(' and ')} above it, too.` : '';
const isUnknown = kind === 'division' && !places.byCode.has(name);
const unknown = isUnknown ? ` The national list has no ${name}: is the code right?` : '';
const next = 'Check it and fill in what is null; `npm run validate` says what is still missing.';
console.log(forContent(`Wrote ${made.path}.${also}${unknown} ${next}`, content));
