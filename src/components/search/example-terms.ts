import type { Archive } from '../../archive/model.ts';
import { EXAMPLE_TERMS } from '../../search/synonyms.ts';
import { searchForm } from '../../text/search-form.ts';

const EXAMPLES = 3;
/** The newest documents are example enough. */
const READ = 100;

/** Words that many of the newest documents have, most frequent first; none that does not occur. */
export function exampleTerms({ reports, plans }: Pick<Archive, 'reports' | 'plans'>): string[] {
	const newest = [...reports, ...plans].sort((a, b) => b.year - a.year).slice(0, READ);
	const texts = newest.map(({ blocks }) => searchForm(blocks.map(({ text }) => text).join('')));
	const counted = EXAMPLE_TERMS.map((term) => ({
		term,
		documents: texts.filter((text) => text.includes(term)).length,
	}));
	return counted
		.filter(({ documents }) => documents > 0)
		.sort((a, b) => b.documents - a.documents)
		.slice(0, EXAMPLES)
		.map(({ term }) => term);
}
