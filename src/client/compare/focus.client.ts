import { focusOrder } from './focus-order.ts';

/** Key of the control in `root` that has the keyboard; undefined where none has. */
export function focusedKey(root: HTMLElement): string | undefined {
	const held = document.activeElement;
	return held instanceof HTMLElement && root.contains(held) ? held.dataset['focus'] : undefined;
}

/** Gives the keyboard back to a control that was drawn anew, or to the next of its kind. Both lists are the reports shown. */
export function refocus(
	root: HTMLElement,
	key: string | undefined,
	before: readonly string[],
	after: readonly string[],
): void {
	// Whoever went on meanwhile is left where they are.
	if (key === undefined || document.activeElement !== document.body) return;
	const controls = focusOrder(key, before, after).map((next) =>
		root.querySelector<HTMLElement>(`[data-focus="${next}"]`),
	);
	controls.find((control) => control !== null)?.focus();
}
