import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { reportIn } from '../real.node.ts';
import { valuesOf } from '../values.ts';
import { flagsOn } from './flags.ts';

const { archive } = await readArchive('tests/fixtures/audit');
if (!archive) throw new Error('The made-up archive cannot be read.');
const report = reportIn(archive, '990001-2020');
const flags = (key: string, held = archive) => {
	const value = valuesOf(held, report).get(key);
	return value && flagsOn(held, value).map(({ kind, formula }) => `${kind} ${formula}`);
};

test('a figure that the registry holds against its parts is flagged, and so is each part', () => {
	expect(flags('cases_accepted')).toEqual(['composite 61 > 59']);
	expect(flags('cases_concluded')).toEqual(['composite 61 > 59']);
});

test('a failure of the text concerns the figures within it, and no other', () => {
	const [observation] = report.observations;
	if (!observation) throw new Error('no observation');
	const at = (report.blocks[1]?.text ?? '').indexOf('审结50');
	const within = { ...observation, figure: { ...observation.figure, start: at + 2, end: at + 5 } };
	const other = { ...report, observations: [within] };
	const held = { ...archive, reports: [other] };
	const value = valuesOf(held, other).get('cases_accepted');
	expect(value && flagsOn(held, value).map(({ formula }) => formula)).toEqual(['51 < 58 ≥ 50']);
});
