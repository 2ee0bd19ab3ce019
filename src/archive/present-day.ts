const HOUR = 3_600_000;

/** The day that it is somewhere on Earth at a moment in milliseconds since 1970: the day begins at UTC+14, wherever a machine stands. */
export function presentDay(now: number): string {
	return new Date(now + 14 * HOUR).toISOString().slice(0, 10);
}
