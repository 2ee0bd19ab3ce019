import { shortened } from './figures.ts';
import type { Law } from './law.ts';
import { odditiesOf } from './oddities.ts';

const SAFE = /^(?:https?:\/\/|mailto:)/i;

export const law: Law = {
	id: 'unsafe-link',
	severity: 'error',
	why: 'A link may run code in the reader’s browser, or point to a file that is not in the archive.',
	check: (draft) =>
		odditiesOf(draft, 'link', (url) =>
			SAFE.test(url)
				? null
				: {
						what: `The text links to ${shortened(url)}`,
						remedy: 'Link to an http or https address, or keep only the words.',
					},
		),
};
