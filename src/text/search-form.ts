import { createFold } from './fold.ts';
import { normalise } from './normalise.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

const fold = createFold(TRADITIONAL, SIMPLIFIED);

/** The form in which texts are searched: `normalise`, then traditional → simplified. `"臺灣 ５件"` → `"台湾5件"`. */
export function searchForm(text: string): string {
	return fold(normalise(text));
}
