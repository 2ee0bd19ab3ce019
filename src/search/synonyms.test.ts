import { expect, test } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import { searchForm } from '../text/search-form.ts';
import { EXAMPLE_TERMS, SYNONYM_TERMS, synonymsOf } from './synonyms.ts';

const { archive } = await readArchive('content');
if (archive === null) throw new Error('The content is not sound.');

test('every word stands in the registry or in a work plan', () => {
	const wordings = [
		...[...archive.metrics.values()].flatMap(({ zh, phrases, definition_zh }) => [
			zh,
			definition_zh,
			...phrases,
		]),
		...archive.plans.map(({ body }) => body),
		...archive.chapters.flatMap(({ zh, phrases }) => [zh, ...phrases]),
	].map(searchForm);
	expect(SYNONYM_TERMS.filter((term) => !wordings.some((wording) => wording.includes(term)))).toEqual([]);
});

test('offers the other words of a group, never the word itself', () => {
	expect(synonymsOf('出庭应诉')).toEqual(['行政应诉', '行政诉讼']);
	expect(synonymsOf(' "出庭应诉" ')).toEqual(['行政应诉', '行政诉讼']);
	expect(synonymsOf('湛河区')).toEqual([]);
	for (const term of EXAMPLE_TERMS) expect(synonymsOf(term)).not.toContain(term);
});
