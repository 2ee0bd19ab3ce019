import { shortened } from './figures.ts';
import type { Law } from './law.ts';
import { odditiesOf } from './oddities.ts';

export const law: Law = {
	id: 'raw-html',
	severity: 'error',
	why: 'HTML in a text is left over from extraction; it is never shown, and what it hides is lost.',
	check: (draft) =>
		odditiesOf(draft, 'html', (text) => ({
			what: `The text holds raw HTML: ${shortened(text)}`,
			remedy: 'Delete the tags and keep the words; write a `<` that belongs to the text as `\\<`.',
		})),
};
