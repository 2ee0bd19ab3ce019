import type { JumpHit } from '../../search/jump-targets.ts';

/** What names what was typed, by kind; `alike`: whatever only resembles it. */
export type JumpKind = 'division' | 'metric' | 'chapter' | 'document' | 'year' | 'alike';

/** Hits of one kind, best first. */
export interface JumpGroup {
	kind: JumpKind;
	hits: JumpHit[];
}

/** Hits by kind; the kind with the best hit comes first, guesses last. */
export function groupHits(hits: readonly JumpHit[]): JumpGroup[] {
	const groups = new Map<JumpKind, JumpHit[]>();
	for (const hit of [...hits.filter(isFit), ...hits.filter(({ isGuess }) => isGuess)]) {
		const kind = kindOf(hit);
		groups.set(kind, [...(groups.get(kind) ?? []), hit]);
	}
	return [...groups].map(([kind, found]) => ({ kind, hits: found }));
}

function kindOf({ kind, isGuess }: JumpHit): JumpKind {
	if (isGuess) return 'alike';
	return kind === 'report' || kind === 'plan' ? 'document' : kind;
}

const isFit = ({ isGuess }: JumpHit) => !isGuess;

/**
 * Which option stands chosen while nobody has chosen, given that the hits come first but for a word on what is missing, and the
 * search in the texts last: the first hit that has what was typed; the texts where nothing is alike; null among guesses only, where
 * Enter asks the texts too.
 */
export function preselected(hits: readonly JumpHit[], isMissing: boolean): number | null {
	const before = isMissing ? 1 : 0;
	return hits.length === 0 || hits.some(isFit) ? before : null;
}

/**
 * Whether a query names a division that is not among the hits, so that “none” must say of how many. `"朝阳区"` without a hit
 * of that name is one, `"复议"` is none; a query that finds nothing, or only what is alike, may be one in pinyin or without 市.
 */
export function asksForMissingPlace(query: string, hits: readonly JumpHit[]): boolean {
	const fits = hits.filter(isFit);
	if (fits.length === 0) return true;
	return (
		isPlaceName(query) &&
		!fits.some(({ kind }) => kind === 'division' || kind === 'report' || kind === 'plan')
	);
}

/** Whether a query is written as the name of a division. */
export function isPlaceName(query: string): boolean {
	return /^\p{Script=Han}{2,}(?:省|市|区|區|县|縣|旗|州|盟)$/u.test(query.trim());
}
