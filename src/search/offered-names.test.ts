import { expect, test } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import { toJumpList } from './jump-list.ts';
import { createOfferedNames, termsIn } from './offered-names.ts';

const { archive } = await readArchive('content');
if (archive === null) throw new Error('the archive is invalid');
const offered = createOfferedNames(toJumpList(archive));

test.each([
	'reconsideration',
	'xingzhengfuyi',
	'XZFY',
	'administrative reconsideration',
	'reconsideration accepted',
])('%s leads to the metrics of reconsideration and to its Chinese name', (query) => {
	const { hits, terms } = offered(query, 20);
	expect(hits.map(({ id }) => id)).toContain('reconsideration_accepted');
	expect(terms[0]).toBe('行政复议');
});

test('a place is offered with its page and its name', () => {
	const { hits, terms } = offered('zhanhe');
	expect(hits[0]).toMatchObject({ kind: 'division', path: 'divisions/410411/index.html' });
	expect(terms).toEqual(['湛河区']);
});

test('a Chinese query is offered names only, and what no name has, nothing', () => {
	expect(offered('受理行政复议案件').terms).toEqual([]);
	expect(offered('受理行政复议案件').hits[0]).toMatchObject({ id: 'reconsideration_accepted' });
	expect(offered('行政复议 -受理').hits).toEqual([]);
	expect(offered('quantum')).toEqual({ hits: [], terms: [] });
	expect(offered('')).toEqual({ hits: [], terms: [] });
});

test('two letters are no name because they stand inside the initials of one', () => {
	expect(offered('AB').hits).toEqual([]);
	expect(offered('ys').hits.map(({ id }) => id)).toContain('410307');
});

test('names without a word of the list give what most of them share', () => {
	expect(termsIn(['行政许可事项数', '公布行政许可事项', '行政许可件数'])[0]).toBe('行政许可');
	expect(termsIn(['听证次数'])).toEqual(['听证次数']);
});
