/** What a reviewer has written into a document outlives importing its text anew. */
import type { Block } from '../archive/model.ts';
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
 * are added for metrics and numbers of which the old document says nothing. What the document does not state and a reviewer
 * filled in is kept.
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
	const listed = new Set(kept.map(({ metric }) => metric));
	const judged = [
		...kept.map((entry) => standing.ofMetric(entry)),
		...passed.map((entry) => standing.ofIgnored(entry)),
	];
	const proposed = listOf<Stated>(fresh['metrics']).filter((entry) => {
		const place = standing.ofMetric(entry);
		const taken = judged.some((other) => other !== null && place !== null && overlap(other, place));
		return !listed.has(entry.metric) && !taken;
	});
	const dropped = [
		...stated.filter((entry) => !kept.includes(entry)).map(({ metric, quote }) => `${metric}: ${quote}`),
		...ignored.filter((entry) => !passed.includes(entry)).map(({ number, quote }) => `${number}: ${quote}`),
	];
	return { frontmatter: { ...merged, metrics: [...kept, ...proposed], ignored: passed }, dropped };
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
