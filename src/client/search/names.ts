import type { JumpList } from '../../search/jump-list.ts';

/** A division by its code, as results name it. */
export interface NamedPlace {
	code: string;
	zh: string;
	en: string;
	/** Code of the division above; null for none. */
	above: string | null;
	/** Years of its reports and plans. */
	years: ReadonlySet<number>;
}

/** Names of divisions, metrics and chapters. */
export interface Names {
	places: ReadonlyMap<string, NamedPlace>;
	topics: ReadonlyMap<string, { zh: string; en: string }>;
}

/** Names from the list of the jump box, which has them all. */
export function toNames({ divisions, topics }: JumpList): Names {
	const places = divisions.map(([code, zh, , parent, en, reports, plans]): [string, NamedPlace] => [
		code,
		{ code, zh, en, above: divisions[parent]?.[0] ?? null, years: new Set([...reports, ...plans]) },
	]);
	return {
		places: new Map(places),
		topics: new Map(topics.map(([, id, zh, en]) => [id, { zh, en }])),
	};
}

/** Divisions that hold documents, and how many of them lie in each division without one above: most first. */
export function heldPlaces({ places }: Names): {
	divisions: number;
	provinces: { code: string; divisions: number }[];
} {
	const counts = new Map<string, number>();
	const held = [...places.values()].filter(({ years }) => years.size > 0);
	for (const place of held) {
		let top = place;
		for (let depth = 0; depth < 5 && top.above !== null; depth++) top = places.get(top.above) ?? top;
		counts.set(top.code, (counts.get(top.code) ?? 0) + 1);
	}
	const provinces = [...counts].map(([code, divisions]) => ({ code, divisions }));
	return { divisions: held.length, provinces: provinces.sort((a, b) => b.divisions - a.divisions) };
}

/** Whether a division that holds documents has this name, or ends so: `"平顶山市湛河区"` names 湛河区. */
export function holdsPlace({ places }: Names, name: string): boolean {
	const wanted = name.trim();
	return [...places.values()].some(({ zh, years }) => years.size > 0 && wanted.endsWith(zh));
}

/** A name, and whether it is Chinese in a page that is not. */
export interface Shown {
	text: string;
	lang: 'zh-CN' | null;
}

export function placeName(names: Names, code: string, language: 'zh-CN' | 'en'): Shown {
	const place = names.places.get(code);
	if (language === 'en' && place?.en) return { text: place.en, lang: null };
	return { text: place?.zh ?? code, lang: language === 'en' ? 'zh-CN' : null };
}

export function topicName(names: Names, id: string, language: 'zh-CN' | 'en'): string {
	const topic = names.topics.get(id);
	return (language === 'en' ? topic?.en : topic?.zh) ?? id;
}
