import {
	LEAD,
	lineage,
	namesAt,
	namesNear,
	type Place,
	type PlaceIndex,
	placeNameAt,
} from './place-index.ts';

/** What to do where no division is found; notes of such findings end with it. */
export const DIVISION_REMEDY = 'Give it with --division CODE.';

export interface DivisionFinding {
	code: string | null;
	/** Why there is none, or on what weak ground it stands; null where the document names it. */
	note: string | null;
}

/** Where a document may name its division, the surest first. */
export interface DivisionEvidence {
	title: string | null;
	issuer: string | null;
	redHead: string | null;
	/** The name of the site or file, which is no part of the document. */
	outside: string[];
	/** The text, in which the places above may be named. */
	body: string;
}

/**
 * The division that a document reports on: the lowest place named at the head of its title, else of its issuer or red head.
 * A name that several places bear is decided by the places named above it, then by the archive's own list; else it is null.
 * So it is where a name follows that no list has: the report of a district that is new is not its city's.
 */
export function findDivision(evidence: DivisionEvidence, index: PlaceIndex): DivisionFinding {
	const sources = [evidence.title, evidence.redHead, evidence.issuer, ...evidence.outside];
	const chains = sources.map((text) => (text === null ? [] : chainIn(index, text)));
	const unlisted = unlistedIn(evidence, index);
	if (unlisted !== null) return fromUnlisted(unlisted, evidence, index);
	const chain = chains.find((names) => names.length > 0);
	if (chain === undefined) return fromMisread(evidence, index) ?? fromBody(evidence.body, index);
	const context = new Set(chains.flat());
	return decide(index, chain, context, evidence.body);
}

const BEFORE = /(?:关于|中共|转发|印发)[《]?$/u;

/** The places at the head of a text, or right behind 关于. */
function chainIn(index: PlaceIndex, text: string): string[] {
	const compact = text.replace(/\s+/gu, '');
	const lead = LEAD.exec(compact)?.[0].length ?? 0;
	const first = namesAt(index, compact, lead);
	if (first.length > 0) return first;
	for (let at = 1; at < Math.min(compact.length, 60); at++) {
		const names = BEFORE.test(compact.slice(0, at)) ? namesAt(index, compact, at) : [];
		if (names.length > 0) return names;
	}
	return [];
}

/** The lowest name in the first of title, red head and issuer that names a place, where no list has it. */
function unlistedIn({ title, redHead, issuer }: DivisionEvidence, index: PlaceIndex): string | null {
	for (const text of [title, redHead, issuer]) {
		const compact = text?.replace(/\s+/gu, '') ?? '';
		const known = chainIn(index, compact);
		const at = known.length > 0 ? compact.indexOf(known.join('')) : (LEAD.exec(compact)?.[0].length ?? 0);
		const name = placeNameAt(compact, at + known.join('').length);
		if (name !== null || known.length > 0) return name;
	}
	return null;
}

/** A name that stands only in the title may be a misprint there; one that the document repeats is a place. */
function fromUnlisted(name: string, evidence: DivisionEvidence, index: PlaceIndex): DivisionFinding {
	const isRepeated = [evidence.issuer, evidence.redHead, evidence.body].some((text) => text?.includes(name));
	const misread = isRepeated ? undefined : fromMisread(evidence, index);
	const add = 'Add it with `npm run new -- division CODE`, fill in its name and import again.';
	return (
		misread ?? {
			code: null,
			note: `The document is of ${name}, which neither divisions.yaml nor the national list has. ${add} Is the name misprinted? ${DIVISION_REMEDY}`,
		}
	);
}

/** OCR takes one character of a name for another: 伊川具2019年… is 伊川县 where no other name is as close. */
function fromMisread({ title, body }: DivisionEvidence, index: PlaceIndex): DivisionFinding | undefined {
	const head = (title ?? '').replace(/\s+/gu, '');
	const near = namesNear(index, head, LEAD.exec(head)?.[0].length ?? 0);
	const known = near.filter((name) => index.byName.get(name)?.some((place) => place.known));
	const [name, second] = near.length > 1 ? known : near;
	if (name === undefined || second !== undefined) return undefined;
	const found = decide(index, [name], new Set(), body);
	const said = `The title seems to misprint ${name}, from which the division was taken; check both.`;
	return { ...found, note: found.note ?? said };
}

function decide(
	index: PlaceIndex,
	chain: readonly string[],
	context: Set<string>,
	body: string,
): DivisionFinding {
	const name = chain.at(-1) ?? '';
	const candidates = index.byName.get(name) ?? [];
	const above = chain.slice(0, -1);
	const fitting = candidates.filter((place) =>
		above.every((parent) => namesAbove(index, place).includes(parent)),
	);
	return (
		only(fitting) ??
		only(fitting.filter((place) => namesAbove(index, place).some((parent) => context.has(parent)))) ??
		only(mentioned(index, fitting, body)) ??
		only(fitting.filter(({ known }) => known)) ?? {
			code: null,
			note: unclear(index, name, fitting.length > 0 ? fitting : candidates),
		}
	);
}

function only(places: readonly Place[]): DivisionFinding | undefined {
	const [place, second] = places;
	return place !== undefined && second === undefined ? { code: place.code, note: null } : undefined;
}

function namesAbove(index: PlaceIndex, place: Place): string[] {
	return lineage(index, place)
		.slice(1)
		.map(({ name }) => name);
}

/** Those whose city, or else province, the text names most often. */
function mentioned(index: PlaceIndex, places: readonly Place[], body: string): Place[] {
	const counted = places.map((place) => ({
		place,
		count: Math.max(0, ...namesAbove(index, place).map((name) => occurrences(body, name))),
	}));
	const most = Math.max(0, ...counted.map(({ count }) => count));
	return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ place }) => place);
}

function occurrences(text: string, name: string): number {
	return text.split(name).length - 1;
}

function unclear(index: PlaceIndex, name: string, places: readonly Place[]): string {
	const full = places.slice(0, 6).map(
		(place) =>
			`${[...lineage(index, place)]
				.reverse()
				.map((at) => at.name)
				.join('')} (${place.code})`,
	);
	return `${name} is the name of several places: ${full.join(', ')}. ${DIVISION_REMEDY}`;
}

/** Nothing heads the document: the county or district that its text names most, at least three times and twice as often as any other. */
function fromBody(body: string, index: PlaceIndex): DivisionFinding {
	const counts = new Map<string, number>();
	for (const [name] of body.matchAll(/[\p{Script=Han}]{2,6}?[区县市旗](?=[委政人属各乡镇街直])/gu)) {
		const known = [...Array(name.length - 1).keys()]
			.map((at) => name.slice(at))
			.find((part) => part.length >= 3 && index.byName.has(part));
		if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
	}
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	if (first === undefined || first[1] < 3 || first[1] < 2 * (second?.[1] ?? 0))
		return { code: null, note: `The document does not name its division. ${DIVISION_REMEDY}` };
	const found = decide(index, [first[0]], new Set(), body);
	return {
		...found,
		note:
			found.note ??
			`The division was taken from the text, which names ${first[0]} ${first[1]} times; check it.`,
	};
}
