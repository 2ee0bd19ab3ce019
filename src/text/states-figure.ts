import { findNumerals } from './numerals.ts';

/** Whether a line states a figure: （二）受理案件118件，审结107件。 does, 推进“最多跑一次” and 12345热线 do not. */
export function statesFigure(line: string): boolean {
	return findNumerals(line).some(
		({ raw, kind, unit }) => kind === 'count' && unit !== null && /\d/u.test(raw),
	);
}
