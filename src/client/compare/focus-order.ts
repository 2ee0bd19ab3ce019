/** What a control of a report does; its key is `<act> <report>`. Selects and the adding control have a word for a key. */
export type Act = 'pin' | 'swap' | 'remove';

/** Keys of the control with which a report is added, and of the one that says which rows are shown. */
export const ADDING = 'add';
export const SHOWN = 'show';

/** `keyOf('swap', '410411-2020')` → `swap 410411-2020`. */
export const keyOf = (act: Act, report: string): string => `${act} ${report}`;

/**
 * The keys that the keyboard goes to once a comparison is drawn anew, best first: the same control, one of the same report, that of
 * the report which took its place. `before` and `after` are the reports shown.
 */
export function focusOrder(key: string, before: readonly string[], after: readonly string[]): string[] {
	const [act = '', report = ''] = key.split(' ');
	if (report === '') return [key, SHOWN, ADDING];
	const heir = after[before.indexOf(report)] ?? after.at(-1);
	const ofReport = [key, keyOf('pin', report), keyOf('remove', report)];
	return [...ofReport, ...(act === 'remove' && heir ? [keyOf('remove', heir)] : []), ADDING];
}
