import type { Archive } from '../archive/model.ts';
import type { Correction } from '../archive/schema/index.ts';

const known = new WeakMap<Archive, Set<string>>();

/** Whether a value, or where no metric is given the report as a whole, was ever corrected by the archive. */
export function wasCorrected(archive: Archive, report: string, metric: string | null = null): boolean {
	let corrected = known.get(archive);
	if (!corrected) {
		corrected = new Set(
			archive.corrections.flatMap((one) => [`${one.report}#${one.metric ?? ''}`, one.report]),
		);
		known.set(archive, corrected);
	}
	return corrected.has(metric === null ? report : `${report}#${metric}`);
}

/** The corrections of one report, newest first. */
export function correctionsOf({ corrections }: Archive, report: string): Correction[] {
	return corrections.filter((correction) => correction.report === report);
}
