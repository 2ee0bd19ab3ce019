import { element } from '../page/element.client.ts';
import { button } from './save.client.ts';

/** Copies a text; where the clipboard is refused, as it is to files from disk, by way of a selection. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copySelection(text);
	}
}

/** Old, and the only way from disk; upstream keeps it for that: https://w3c.github.io/editing/docs/execCommand/. */
function copySelection(text: string): boolean {
	const area = element('textarea', { class: 'vh', 'aria-hidden': 'true', tabindex: -1 });
	const focused = document.activeElement;
	area.value = text;
	document.body.append(area);
	area.select();
	const done = document.execCommand('copy');
	area.remove();
	if (focused instanceof HTMLElement) focused.focus();
	return done;
}

export interface CopyWords {
	copied: string;
	failed: string;
}

/** A button that copies, and what is said of it in `said`, a live region. */
export function copyButton(label: string, words: CopyWords, said: Element, text: () => string): HTMLElement {
	return button(label, () => {
		// A live region speaks when its text changes, so the second time it must change too.
		said.textContent = '';
		void copyText(text()).then((done) => {
			said.textContent = done ? words.copied : words.failed;
		});
	});
}
