import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { exampleTerms } from './example-terms.ts';

const { archive } = await readArchive('content');
if (archive === null) throw new Error('The content is not sound.');

test('examples occur in the archive, and an empty archive has none', () => {
	const examples = exampleTerms(archive);
	expect(examples).toHaveLength(3);
	const all = [...archive.reports, ...archive.plans].map(({ body }) => body).join();
	expect(examples.filter((term) => !all.includes(term))).toEqual([]);
	expect(exampleTerms({ reports: [], plans: [] })).toEqual([]);
});
