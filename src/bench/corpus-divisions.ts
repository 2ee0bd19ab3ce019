import type { Division } from '../archive/schema/index.ts';
import type { CorpusPlace } from './corpus.ts';

type Entry = Pick<Division, 'code' | 'name' | 'parent'> & Partial<Division>;

/**
 * Entries of `divisions.yaml` for the codes used and all above them: those of `known` as they stand, with the predecessors that they
 * name; the others from the national list, with a reading and an English name made from it.
 */
export function divisionEntries(
	known: ReadonlyMap<string, Division>,
	national: readonly CorpusPlace[],
	used: ReadonlySet<string>,
	read: (name: string) => readonly [string, ...string[]],
): Entry[] {
	const places = new Map(national.map((place) => [place.code, place]));
	const entries = new Map<string, Entry>();
	const add = (code: string | null | undefined) => {
		if (code === null || code === undefined || entries.has(code)) return;
		const entry = known.get(code) ?? named(places.get(code), read);
		if (entry === undefined) throw new RangeError(`Neither the archive nor the national list has ${code}.`);
		entries.set(code, entry);
		add(entry.parent);
		add(entry.predecessor);
	};
	for (const code of used) add(code);
	return [...entries.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function named(
	place: CorpusPlace | undefined,
	read: (name: string) => readonly [string, ...string[]],
): Entry | undefined {
	if (place === undefined) return undefined;
	const [pinyin] = read(place.name);
	return { ...place, pinyin, english: englishName(place.name, pinyin) };
}

const KINDS: Readonly<Record<string, string>> = {
	省: 'Province',
	市: 'City',
	区: 'District',
	县: 'County',
	旗: 'Banner',
};

/** `"湛河区"`, `"zhan he qu"` → `"Zhanhe District"`. */
function englishName(name: string, pinyin: string): string {
	const kind = KINDS[name.at(-1) ?? ''];
	const syllables = pinyin.split(' ');
	const own = (kind ? syllables.slice(0, -1) : syllables).join('');
	return [own.charAt(0).toUpperCase() + own.slice(1), ...(kind ? [kind] : [])].join(' ');
}
