import type { Hit } from '../../search/model.ts';
import { normalise } from '../../text/normalise.ts';

/** Whether each sentence of a hit has all the terms, given in their normal form; a document may have them in several. */
export function holdAll({ sentences }: Pick<Hit, 'sentences'>, terms: readonly string[]): boolean {
	return sentences.every(({ text }) => {
		const form = normalise(text);
		return terms.every((term) => form.includes(term));
	});
}
