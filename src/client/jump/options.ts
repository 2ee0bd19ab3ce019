import type { JumpHit } from '../../search/jump.ts';

export type JumpKind = 'division' | 'metric' | 'chapter' | 'document';

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
