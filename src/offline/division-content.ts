import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';

/** What the filter needs of an entry of `divisions.yaml`. */
export interface Place {
	code: string;
	parent?: string | null;
	predecessor?: string | null;
}

/** The divisions of a part of the archive. */
export interface Part {
	/** Those whose reports belong to the part: the division, all below it, and what they were called before and after. */
	own: ReadonlySet<string>;
	/** `own` and everything above: their pages and plans belong to the part too. */
	all: ReadonlySet<string>;
}

/** The part of an archive about one division; null where the list does not know the code. */
export function partOf(places: readonly Place[], code: string): Part | null {
	if (!places.some((place) => place.code === code)) return null;
	const own = grow(new Set([code]), (known) =>
		places.filter(
			(place) =>
				known.has(place.parent ?? '') ||
				known.has(place.predecessor ?? '') ||
				places.some((other) => known.has(other.code) && other.predecessor === place.code),
		),
	);
	const all = grow(new Set(own), (known) =>
		places.filter((place) =>
			places.some(
				(other) => known.has(other.code) && (other.parent === place.code || other.predecessor === place.code),
			),
		),
	);
	return { own, all };
}

function grow(known: Set<string>, next: (known: ReadonlySet<string>) => Place[]): Set<string> {
	for (let size = -1; size !== known.size; ) {
		size = known.size;
		for (const { code } of next(known)) known.add(code);
	}
	return known;
}

/** `divisions.yaml` with the divisions of a part only. */
export function partOfDivisions(entries: readonly Place[], part: Part): string {
	return stringify(entries.filter(({ code }) => part.all.has(code)));
}

/** Whether a file of the content folder, by its path, belongs to the part. Sources are asked for by the documents. */
export function belongsTo(path: string, part: Part): boolean {
	const [room, code = ''] = path.split('/');
	if (room === 'reports') return part.own.has(code);
	if (room === 'plans') return part.all.has(code);
	return room !== 'sources';
}

/**
 * A YAML text without the entries that speak of reports outside of the part: answers and verdicts of a plan, corrections.
 * Everything else stays as written.
 */
export function withoutOthers(yaml: string, part: Part): string {
	const document = parseDocument(yaml);
	const dropped = dropOthers(document.contents, part);
	return dropped === 0 ? yaml : document.toString({ lineWidth: 0 });
}

/** The same for a document's frontmatter; its text is not touched. */
export function planWithoutOthers(markdown: string, part: Part): string {
	const [head = '', yaml = ''] = /^---\r?\n([\s\S]*?)^---\r?$/m.exec(markdown) ?? [];
	return head === '' ? markdown : `---\n${withoutOthers(yaml, part)}---${markdown.slice(head.length)}`;
}

/** Removes, at any depth, list items that name such a report or are its id; says how many. */
function dropOthers(node: unknown, part: Part): number {
	if (isMap(node)) return node.items.reduce((sum, { value }) => sum + dropOthers(value, part), 0);
	if (!isSeq(node)) return 0;
	const before = node.items.length;
	node.items = node.items.filter(
		(item) => !isForeign(isMap(item) ? item.get('report') : scalarOf(item), part),
	);
	return node.items.reduce<number>((sum, item) => sum + dropOthers(item, part), before - node.items.length);
}

function scalarOf(node: unknown): unknown {
	return isScalar(node) ? node.value : undefined;
}

function isForeign(id: unknown, part: Part): boolean {
	const [, code = ''] = /^(\d{6})-\d{4}$/.exec(String(id)) ?? [];
	return code !== '' && !part.own.has(code);
}
