import { expect, test } from 'vitest';
import { fourReports, neededReport } from './four-reports.node.ts';
import { quoteParts } from './quote-parts.ts';
import { type NumberedNote, notesOf, silentTogether } from './report-notes.ts';

const archive = await fourReports();
const notes = (id: string) => {
	const report = neededReport(archive, id);
	return notesOf(archive, report);
};

test('sets every other year beside its verdict', () => {
	const others = notes('410411-2023').get('reconsideration_accepted')?.others;
	expect(others?.map(({ year, value, verdict }) => [year, value?.value, verdict?.level])).toEqual([
		[2020, 9, 'break'],
	]);
});

test('tells a silent report from a year without one', () => {
	const others = notes('410411-2023').get('legal_advisers_engaged')?.others;
	expect(others).toEqual([{ year: 2020, value: null, verdict: null }]);
	expect(notes('410803-2020').get('reconsideration_accepted')?.others).toEqual([]);
});

test.each(archive.reports.map(({ id }) => id))(
	'notes every observation of %s, and its figure stands in its quote',
	(id) => {
		const found = notes(id);
		expect([...found.keys()].sort()).toEqual(
			neededReport(archive, id)
				.observations.map(({ metric }) => metric.key)
				.sort(),
		);
		for (const { observation } of found.values()) {
			const { before, figure, after } = quoteParts(archive, observation);
			expect(figure).not.toBe('');
			expect(`${before}${figure}${after}`.replace(/\s/gu, '')).toBe(observation.quote.replace(/\s/gu, ''));
		}
	},
);

/** Notes whose other years are silent (null) or state the note's own value (a verdict). */
function numbered(...others: ('silent' | 'stated')[][]): NumberedNote[] {
	const [note] = notes('410411-2023').values();
	if (!note) throw new Error('The report has notes.');
	return others.map((years, at) => ({
		index: at + 5,
		note: {
			...note,
			others: years.map((says, year) => ({
				year: 2021 + 2 * year,
				value: says === 'stated' ? note.value : null,
				verdict: null,
			})),
		},
	}));
}

test('three notes and more of which the same years are silent say so in one line', () => {
	const silent: 'silent'[] = ['silent', 'silent'];
	expect(silentTogether(numbered(silent, ['stated', 'silent'], silent, silent))).toEqual([
		{ indexes: [5, 7, 8], years: [2021, 2023] },
	]);
	expect(silentTogether(numbered(silent, silent, ['silent']))).toEqual([]);
	expect(silentTogether(numbered([], [], []))).toEqual([]);
});
