import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { documentsIn, flatten, placeNode, placeTree } from './place-tree.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');

test('leaves out divisions without a document and counts those below', () => {
	const rows = flatten(placeTree(archive)).map(({ division, depth, documents, places }) => [
		division.name,
		depth,
		documents,
		places,
	]);
	expect(rows).toEqual([
		['河南省', 0, 5, 4],
		['洛阳市', 1, 1, 1],
		['偃师区', 2, 1, 1],
		['平顶山市', 1, 2, 1],
		['湛河区', 2, 2, 1],
		['焦作市', 1, 1, 1],
		['中站区', 2, 1, 1],
	]);
});

test('the documents of a province by year add up to all of them', () => {
	const [province] = placeTree(archive);
	expect(province?.cells.map(documentsIn)).toEqual([3, 0, 1, 1]);
});

test('a division whose parent is not kept stands at the top', () => {
	const divisions = new Map([...archive.divisions].filter(([code]) => !['410000', '410400'].includes(code)));
	expect(placeTree({ ...archive, divisions, plans: [] }).map(({ division }) => division.code)).toEqual([
		'410300',
		'410411',
		'410800',
	]);
});

test('finds a division at any depth, and none that holds nothing', () => {
	const named = (code: string) => {
		const division = archive.divisions.get(code);
		return division ? placeNode(archive, division)?.division.name : undefined;
	};
	expect(['410000', '410400', '410411'].map(named)).toEqual(['河南省', '平顶山市', '湛河区']);
	expect(named('410381')).toBeUndefined();
});
