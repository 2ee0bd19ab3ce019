import { createFold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { SIMPLIFIED, TRADITIONAL } from '../text/traditional.ts';

/** High halves of the pairs of the supplementary compatibility ideographs, U+2F800 to U+2FA1F. */
const COMPATIBILITY = [0xd87e];

/**
 * What texts must be folded with: the traditional characters that their normal form can have, then as many simplified ones.
 * `seen` says for each UTF-16 unit whether the texts have it.
 */
export function foldOf(seen: Uint8Array): string {
	if (COMPATIBILITY.some((unit) => seen[unit] === 1)) return TRADITIONAL + SIMPLIFIED;
	const fold = createFold(TRADITIONAL, SIMPLIFIED);
	const folded = new Map<string, string>();
	for (const [unit, has] of seen.entries()) {
		if (has === 0) continue;
		for (const character of normalise(String.fromCharCode(unit))) {
			const simplified = fold(character);
			if (simplified !== character) folded.set(character, simplified);
		}
	}
	return [...folded.keys(), ...folded.values()].join('');
}
