/** What a reviewer has written into a document outlives importing its text anew. */
import type { Block, Place } from '../archive/model.ts';
import type { Metric } from '../archive/schema/index.ts';
import type { Frontmatter } from './frontmatter.ts';
import { type Ignored, overlap, Standing, type Stated } from './standing.ts';

export interface Reviewed {
	frontmatter: Frontmatter;
	/** Entries of the old document that the new text no longer bears out. */
	dropped: string[];
}

/**
 * The new frontmatter with the old one's metrics, ignored numerals and notes as far as they stand in the new text. Proposals
 * are added for metrics and numbers of which a person has said nothing; they take the place of older ones that nobody has
 * read. What the document does not state and a reviewer filled in is kept.
 */
export function keepReviewed(
	old: Frontmatter,
	fresh: Frontmatter,
	blocks: readonly Block[],
	metrics: ReadonlyMap<string, Metric>,
): Reviewed {
	const merged: Frontmatter = { ...fresh, source: keepSource(old.source, fresh.source) };
	for (const key of Object.keys(fresh)) if (fresh[key] === null) merged[key] = old[key] ?? null;
	if (fresh.type !== 'annual-report' || old.type !== fresh.type) return keepRest(old, merged);
	const standing = new Standing(blocks, metrics);
	const [stated, ignored] = [listOf<Stated>(old['metrics']), listOf<Ignored>(old['ignored'])];
	const kept = stated.filter((entry) => standing.ofMetric(entry) !== null);
	const passed = ignored.filter((entry) => standing.ofIgnored(entry) !== null);
	const read = kept.filter(({ proposed }) => proposed !== true);
	const judged = [
		...read.map((entry) => standing.ofMetric(entry)),
		...passed.map((entry) => standing.ofIgnored(entry)),
	];
	const listed = new Set(read.map(({ metric }) => metric));
	const found = listOf<Stated>(fresh['metrics']).filter(
		(entry) => !listed.has(entry.metric) && !judged.some(touches(standing.ofMetric(entry))),
	);
	const stays = renewed(kept, found, standing);
	const standingKeys = new Set(stays.map(({ metric }) => metric));
	const proposed = found.filter(({ metric }) => !standingKeys.has(metric));
	const dropped = [
		...stated.filter((entry) => !kept.includes(entry)).map(({ metric, quote }) => `${metric}: ${quote}`),
		...ignored.filter((entry) => !passed.includes(entry)).map(({ number, quote }) => `${number}: ${quote}`),
	];
	return { frontmatter: { ...merged, metrics: [...stays, ...proposed], ignored: passed }, dropped };
}

/**
 * The entries that stand, in their order: those that a person has read as they are, each that nobody has read as it is
 * proposed now, with its note. One whose number is now proposed for another metric gives way to that.
 */
function renewed(kept: readonly Stated[], found: readonly Stated[], standing: Standing): Stated[] {
	const places = found.map((entry) => standing.ofMetric(entry));
	return kept.flatMap((entry) => {
		if (entry.proposed !== true) return [entry];
		const again = found.find(({ metric }) => metric === entry.metric);
		if (again !== undefined) return [{ ...again, ...('note' in entry && { note: entry.note }) }];
		return places.some(touches(standing.ofMetric(entry))) ? [] : [entry];
	});
}

function touches(place: Place | null): (other: Place | null) => boolean {
	return (other) => other !== null && place !== null && overlap(other, place);
}

/** A plan's requirements and targets are all by hand. */
function keepRest(old: Frontmatter, merged: Frontmatter): Reviewed {
	if (old.type !== merged.type) return { frontmatter: merged, dropped: [] };
	const rest = Object.entries(old).filter(
		([key, value]) => Array.isArray(value) && value.length > 0 && key in merged,
	);
	return { frontmatter: { ...merged, ...Object.fromEntries(rest) }, dropped: [] };
}

/** Where the text was published is known from elsewhere than the file; it is true of the same bytes only. */
function keepSource(old: Frontmatter['source'], fresh: Frontmatter['source']): Frontmatter['source'] {
	if (old.sha256 !== fresh.sha256) return fresh;
	return { ...fresh, url: fresh.url ?? old.url, retrieved: fresh.retrieved ?? old.retrieved };
}

function listOf<T>(value: unknown): T[] {
	return Array.isArray(value) ? (value as T[]) : [];
}
