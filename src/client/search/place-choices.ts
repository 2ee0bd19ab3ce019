import type { Names } from './names.ts';

/** A place that can be chosen as a filter. */
export interface PlaceChoice {
	code: string;
	/** Codes whose names stand before its own: places passed over because all their documents are in this one. */
	through: string[];
	/** Steps below the top of the list. */
	depth: number;
	count: number;
}

/** Lists up to this long show every place; longer ones open only towards the chosen place. */
const ALL = 30;

/** The places of the counted documents as an indented list, in the order of codes. */
export function placeChoices(
	{ places }: Pick<Names, 'places'>,
	counts: ReadonlyMap<string, number>,
	chosen: string | null,
): PlaceChoice[] {
	const onTheWay = new Set(trail(places, chosen));
	const below = new Map<string | null, string[]>();
	for (const { code, above } of places.values()) {
		if (!counts.has(code) && !onTheWay.has(code)) continue;
		below.set(above, [...(below.get(above) ?? []), code]);
	}
	const choices: PlaceChoice[] = [];
	const visit = (above: string | null, depth: number, through: string[]) => {
		for (const code of below.get(above) ?? []) {
			const count = counts.get(code) ?? 0;
			const [only, ...others] = below.get(code) ?? [];
			const isPassed =
				only !== undefined && others.length === 0 && (counts.get(only) ?? 0) === count && depth > 0;
			if (isPassed && code !== chosen) {
				visit(code, depth, [...through, code]);
				continue;
			}
			choices.push({ code, through, depth, count });
			if (counts.size <= ALL || onTheWay.has(code)) visit(code, depth + 1, []);
		}
	};
	visit(null, 0, []);
	return choices;
}

/** A place and those above it. */
function trail(places: Names['places'], code: string | null): string[] {
	const found: string[] = [];
	for (let at = code; at !== null && !found.includes(at); at = places.get(at)?.above ?? null) found.push(at);
	return found;
}
