/** Names of places (GB/T 2260) → codes, for reading a document's division from its title. */

export interface Place {
	code: string;
	name: string;
	/** Code of the place above; null for a province. */
	parent: string | null;
	/** Whether the archive's own list has it. */
	known: boolean;
}

export interface PlaceIndex {
	byCode: ReadonlyMap<string, Place>;
	byName: ReadonlyMap<string, Place[]>;
	/** Length of the longest name. */
	longest: number;
}

/** What may stand before the name of a place at the head of a title. */
export const LEAD =
	/^(?:中共|中国共产党|关于|《|(?:(?:19|20)\d\d|[一二][〇零○一二三四五六七八九]{3})年度?)*/u;

/** 区 of a city without a name of its own, which is no place. */
const NAMELESS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** The archive's own places come first; the national list only adds codes that they lack. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
	const byCode = new Map<string, Place>();
	for (const place of places)
		if (!byCode.has(place.code) && !NAMELESS.has(place.name)) byCode.set(place.code, place);
	const byName = new Map<string, Place[]>();
	for (const place of byCode.values()) byName.set(place.name, [...(byName.get(place.name) ?? []), place]);
	const longest = Math.max(0, ...[...byName.keys()].map((name) => name.length));
	return { byCode, byName, longest };
}

/** The place and those above it, itself first. */
export function lineage(index: PlaceIndex, place: Place): Place[] {
	const line: Place[] = [];
	for (let at: Place | undefined = place; at !== undefined && line.length < 5; ) {
		line.push(at);
		at = at.parent === null ? undefined : index.byCode.get(at.parent);
	}
	return line;
}

/** Names that stand in a text from an offset on, one after the other: 洛阳市偃师区人民政府 → 洛阳市, 偃师区. */
export function namesAt(index: PlaceIndex, text: string, from: number): string[] {
	const names: string[] = [];
	for (let at = from; ; ) {
		const name = longestName(index, text, at);
		if (name === undefined) return names;
		names.push(name);
		at += name.length;
	}
}

function longestName(index: PlaceIndex, text: string, at: number): string | undefined {
	for (let length = Math.min(index.longest, text.length - at); length >= 2; length--) {
		const name = text.slice(at, at + length);
		if (index.byName.has(name)) return name;
	}
	return undefined;
}

const UNLISTED =
	/^[\p{Script=Han}]{1,12}?(?:[区县市旗盟]|自治州)(?=\d{4}|[一二][〇零○]|人民政府|党?委|管理?委|法治|依法|关于|政府)/u;
/** What no place is called: 我县, 全市各县区, 政府关于加强本市. */
const NO_NAME = /政府|关于|建设|[各全本我委]/u;

/** The name of a place, known or not, that stands in a text from an offset on: behind 临沂市 in 临沂市沂岚区2023年… it is 沂岚区. */
export function placeNameAt(text: string, from: number): string | null {
	const name = UNLISTED.exec(text.slice(from))?.[0];
	return name === undefined || NO_NAME.test(name) ? null : name;
}

const BEHIND_NAME = /^(?:\d{4}|[一二][〇零○]|人民政府|委|法治|依法|关于|政府)/u;

/** Names of three characters or more from which a text differs in one at an offset, where the name of a place can end there. */
export function namesNear(index: PlaceIndex, text: string, from: number): string[] {
	return [...index.byName.keys()].filter((name) => {
		if (name.length < 3 || !BEHIND_NAME.test(text.slice(from + name.length))) return false;
		let wrong = 0;
		for (let i = 0; i < name.length; i++) if (name[i] !== text[from + i]) wrong++;
		return wrong === 1;
	});
}
