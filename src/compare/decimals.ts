/** How many decimals a number is written with, up to ten: 371.6 → 1. */
export function decimalsOf(value: number): number {
	let digits = 0;
	while (digits < 10 && Number(value.toFixed(digits)) !== value) digits += 1;
	return digits;
}

/** Rounds half up in the last of `digits` decimals, free of binary residue. */
export function roundTo(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}

/** Adds as on paper: 371.6 + 50.41 → 422.01. */
export function addUp(values: readonly number[]): number {
	const total = values.reduce((sum, value) => sum + value, 0);
	return roundTo(total, Math.max(0, ...values.map(decimalsOf)));
}
