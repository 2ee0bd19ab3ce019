import { afterAll, expect, test } from 'vitest';
import type { Archive } from '../archive/model.ts';
import { arithmeticOf } from '../compare/arithmetic.ts';
import type { Value } from '../compare/model.ts';
import { pairsOf, pairValues } from '../compare/pair.ts';
import { silencesOf } from '../compare/silence.ts';
import { timelinesOf } from '../compare/timeline.ts';
import { valuesOf } from '../compare/values.ts';
import { fromTables } from './from-tables.ts';
import { writtenExports } from './written.node.ts';

const written = await writtenExports();
afterAll(written.remove);
const { archive } = written.context;
const back = fromTables(archive, written.json('data/reports.json'), written.json('data/observations.json'));

/** All that pages show of values, without the offsets of the marks in the text, which are not published. */
function shown(from: Archive) {
	const codes = [...from.divisions.keys()];
	const all = {
		values: from.reports.map((report) => [...valuesOf(from, report).values()]),
		arithmetic: from.reports.map((report) => arithmeticOf(from, report)),
		timelines: codes.map((code) => timelinesOf(from, code)),
		silences: codes.map((code) => silencesOf(from, code)),
		pairs: codes.flatMap((code) =>
			pairsOf(from, code).map(({ older, newer }) => {
				const { older: _, newer: __, ...values } = pairValues(from, older, newer);
				return values;
			}),
		),
	};
	return JSON.parse(
		JSON.stringify(all, (key, value: unknown) => {
			if (key === 'figure') return undefined;
			return key === 'quoted' ? (value as NonNullable<Value['observation']>['quoted']).block : value;
		}),
	);
}

test('the archive rebuilt from its tables shows the same numbers, sums, changes and silences', () => {
	const before = shown(archive);
	expect(before.values.flat().length).toBeGreaterThan(100);
	expect(before.timelines.flat().length).toBeGreaterThan(20);
	expect(shown(back)).toEqual(before);
});
