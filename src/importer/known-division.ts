/** What the national list says of a code, as far as an entry of `divisions.yaml` needs it. */
import type { KnownDivision } from '../archive/scaffold.ts';
import { englishName } from './english-name.ts';
import type { PlaceIndex } from './place-index.ts';

/** `readName`: a place's name in pinyin without tones, syllables apart. Undefined where the list has no such code. */
export function knownDivision(
	code: string,
	places: PlaceIndex,
	readName: (name: string) => string,
): KnownDivision | undefined {
	const name = places.byCode.get(code)?.name;
	if (name === undefined) return undefined;
	const pinyin = readName(name);
	return { name, english: englishName(name, pinyin), pinyin };
}
