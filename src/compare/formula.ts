/** Arithmetic as it is printed: `51 + 105 = 156`. Digits group by thousands, in both languages alike. */
import type { Observation } from '../archive/model.ts';
import type { Qualifier } from '../archive/schema/index.ts';
import { groupThousands } from '../text/thousands.ts';

const signs: Record<Qualifier, string> = { exact: '', approx: '≈', at_least: '≥', at_most: '≤' };

/** `410`, `at_least` → `≥410`. */
export function printNumber(value: number, qualifier: Qualifier = 'exact'): string {
	return signs[qualifier] + groupThousands(value, 10);
}

const printObservation = ({ value, qualifier }: Observation) => printNumber(value, qualifier);

/** `40 + 82`; a single part stands alone. */
export function printParts(parts: readonly Observation[]): string {
	return parts.map(printObservation).join(' + ');
}

/** `40 + 82 = 122`, `≥400 + 20 ≥ 420`; a single part stands alone. */
export function printSum(parts: readonly Observation[], total: number, qualifier: Qualifier): string {
	if (parts.length === 1) return printParts(parts);
	return `${printParts(parts)} ${signs[qualifier] || '='} ${printNumber(total)}`;
}

/** `281 ÷ 346 = 81.2 %`. */
export function printRatio(part: Observation, whole: Observation, percent: number): string {
	const shown = Number(percent.toFixed(1));
	const sign = part.qualifier === 'exact' && whole.qualifier === 'exact' ? '=' : '≈';
	return `${printObservation(part)} ÷ ${printObservation(whole)} ${sign} ${printNumber(shown)} %`;
}
