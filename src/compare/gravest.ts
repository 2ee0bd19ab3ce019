import { compareValues } from './comparability.ts';
import type { Value, Verdict } from './model.ts';

const GRAVITY: readonly Verdict['level'][] = ['same', 'caution', 'break', 'not_comparable'];

/** The least favourable of several verdicts, the first among equals; null where there is none. */
export function gravestOf(verdicts: readonly Verdict[]): Verdict | null {
	return verdicts.reduce<Verdict | null>(
		(worst, next) => (worst && GRAVITY.indexOf(worst.level) >= GRAVITY.indexOf(next.level) ? worst : next),
		null,
	);
}

/** The least favourable verdict between any two of several values; null with fewer than two. */
export function gravestBetween(values: readonly Value[]): Verdict | null {
	return gravestOf(values.flatMap((a, at) => values.slice(at + 1).map((b) => compareValues(a, b))));
}
