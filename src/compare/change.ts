import type { Division } from '../archive/schema/index.ts';
import { compareValues } from './comparability.ts';
import { addUp } from './decimals.ts';
import { intervalOf, isDisjoint } from './interval.ts';
import type { Change, Value, Verdict } from './model.ts';

/** Below this a percentage says more than the counts do. */
const SMALLEST_BASE = 10;

/** A division and the one that it succeeds are one place. */
const isOnePlace = (a: Division, b: Division) =>
	a.code === b.code || a.predecessor === b.code || b.predecessor === a.code;

/** In one place a doubtful scope is mostly the same doubtful scope; between two places it is nobody's. */
function isRefused({ level }: Verdict, isAcross: boolean): boolean {
	return level === 'break' || level === 'not_comparable' || (isAcross && level === 'caution');
}

/** Whether the direction of the change is certain in spite of 余, 约 and 以内. */
function isDecidable(older: Value, newer: Value): boolean {
	if (older.qualifier === 'exact' && newer.qualifier === 'exact') return true;
	return isDisjoint(intervalOf(older.value, older.qualifier), intervalOf(newer.value, newer.qualifier));
}

/** From `older` to `newer`; see `Change` for what is refused. */
export function changeBetween(older: Value, newer: Value): Change {
	const verdict = compareValues(older, newer);
	const isAcross = !isOnePlace(older.division, newer.division);
	const isExact = older.qualifier === 'exact' && newer.qualifier === 'exact';
	const isPoints = older.metric.kind === 'rate' || older.unit === '%';
	const shown = !isRefused(verdict, isAcross) && isDecidable(older, newer);
	const delta = shown ? addUp([newer.value, -older.value]) : null;
	const isLarge = Math.min(older.value, newer.value) >= SMALLEST_BASE;
	const inPercent =
		delta !== null && !isAcross && verdict.level === 'same' && isExact && !isPoints && isLarge;
	return {
		verdict,
		isAcross,
		delta,
		isPoints,
		percent: inPercent ? (delta / older.value) * 100 : null,
		qualifier: isExact ? 'exact' : 'approx',
	};
}
