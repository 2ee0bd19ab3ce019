import type { Parts } from './parts.client.ts';

/** `/` goes to the search box, ↓ and ↑ walk from it through the hits and back; Enter opens the link it stands on. */
export function listenToKeys({ input, hits }: Parts): void {
	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		const isTyping =
			event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
		if (event.key === '/' && !isTyping) {
			event.preventDefault();
			input.focus();
			input.select();
		}
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
			if (walk(event.key === 'ArrowDown' ? 1 : -1, input, hits)) event.preventDefault();
	});
}

function walk(step: 1 | -1, input: HTMLInputElement, hits: HTMLElement): boolean {
	const links = [...hits.querySelectorAll<HTMLElement>('.search-hit .s a')].filter(
		(link) => link.getClientRects().length > 0,
	);
	const active = document.activeElement;
	const at = links.findIndex((link) => active === link);
	if (at < 0 && (active !== input || step < 0)) return false;
	const next = at + step < 0 ? input : links[at + step];
	next?.focus();
	return next !== undefined;
}
