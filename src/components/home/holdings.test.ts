import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { holdingsOf, newestDocuments, placesToList } from './holdings.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');

test('counts documents, divisions with a report, and values, stated and computed', () => {
	expect(holdingsOf(archive)).toEqual({
		documents: 5,
		reports: 4,
		plans: 1,
		divisions: 3,
		values: 105,
		computed: 4,
		unread: 0,
	});
});

test('counts the values that nobody has read yet', () => {
	const [first, ...others] = archive.reports;
	if (!first) throw new Error('the archive holds no report');
	const [figure, ...read] = first.observations;
	if (!figure) throw new Error('the report states nothing');
	const unread = { ...first, observations: [{ ...figure, proposed: true as const }, ...read] };
	expect(holdingsOf({ ...archive, reports: [unread, ...others] })).toMatchObject({ values: 105, unread: 1 });
});

test('lists the newest documents first, whatever the order of the archive', () => {
	const turned = { ...archive, reports: archive.reports.toReversed() };
	expect(newestDocuments(turned, 3).map(({ id }) => id)).toEqual([
		'410411-2023',
		'410307-2022',
		'410411-2020',
	]);
});

test('lists all places while they are few, then those with the newest report, always by code', () => {
	const codes = (count: number) => placesToList(archive, count).map(({ code }) => code);
	expect(codes(10)).toEqual(['410307', '410411', '410803']);
	expect(codes(2)).toEqual(['410307', '410411']);
});
