import type { Law } from './law.ts';
import { odditiesOf } from './oddities.ts';

export const law: Law = {
	id: 'hidden-text',
	severity: 'error',
	why: 'Words in such a place are neither numbered nor searched: to readers they are missing.',
	check: (draft) =>
		odditiesOf(draft, 'hidden', (kind) => ({
			what: `The text holds ${kind}.`,
			remedy:
				'Make it a plain paragraph: no four spaces or tab before it, and `\\[` for a bracket that begins a line.',
		})),
};
