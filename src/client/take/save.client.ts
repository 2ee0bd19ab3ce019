import { element } from '../page/element.client.ts';

/** Gives a file to the reader. */
export function save(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	element('a', { href: url, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function button(label: string, act: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button' }, label);
	made.addEventListener('click', act);
	return made;
}
