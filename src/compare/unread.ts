import type { Report, Value } from './model.ts';

/** Whether the import proposed a value, or a part from which it is computed, and nobody has read it yet. */
export function isUnread({ observation, computed }: Pick<Value, 'observation' | 'computed'>): boolean {
	return [observation, ...(computed?.parts ?? [])].some((stated) => stated?.proposed === true);
}

/** Whether any of the reports holds such a figure. */
export function holdUnread(reports: readonly Report[]): boolean {
	return reports.some(({ observations }) => observations.some(({ proposed }) => proposed === true));
}

/** How many stated figures of the reports are such. */
export function countUnread(reports: readonly Report[]): number {
	return reports.reduce(
		(sum, { observations }) => sum + observations.filter(({ proposed }) => proposed).length,
		0,
	);
}
