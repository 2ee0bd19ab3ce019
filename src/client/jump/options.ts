import type { JumpHit } from '../../search/jump-targets.ts';

export type JumpKind = 'division' | 'metric' | 'chapter' | 'document' | 'year';

/** Hits of one kind, best first. */
export interface JumpGroup {
	kind: JumpKind;
	hits: JumpHit[];
}

/** Hits by kind; the kind with the best hit comes first. */
export function groupHits(hits: readonly JumpHit[]): JumpGroup[] {
	const groups = new Map<JumpKind, JumpHit[]>();
	for (const hit of hits) {
		const kind = hit.kind === 'report' || hit.kind === 'plan' ? 'document' : hit.kind;
		groups.set(kind, [...(groups.get(kind) ?? []), hit]);
	}
	return [...groups].map(([kind, found]) => ({ kind, hits: found }));
}

/**
 * Whether a query names a division that is not among the hits, so that “none” must say of how many. `"朝阳区"` without a hit
 * of that name is one, `"复议"` is none; a query that finds nothing may be one in pinyin.
 */
export function asksForMissingPlace(query: string, hits: readonly JumpHit[]): boolean {
	if (hits.length === 0) return true;
	return (
		isPlaceName(query) &&
		!hits.some(({ kind }) => kind === 'division' || kind === 'report' || kind === 'plan')
	);
}

/** Whether a query is written as the name of a division. */
export function isPlaceName(query: string): boolean {
	return /^\p{Script=Han}{2,}(?:省|市|区|區|县|縣|旗|州|盟)$/u.test(query.trim());
}
