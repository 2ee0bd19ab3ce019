/**
 * Figures of a text and their notes. A browser that is sent to a note puts it at the top of the view; who presses a figure's
 * mark is reading the sentence, which must not move away: the view moves only as far as the whole note needs.
 */

document.addEventListener('click', (event) => {
	const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.fig-n a');
	const note = link && noteOf(link);
	if (!link || !note || isForElsewhere(event)) return;
	event.preventDefault();
	const { scrollX, scrollY } = window;
	note.open = true;
	location.hash = link.hash;
	scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
	note.querySelector('summary')?.focus({ preventScroll: true });
	note.scrollIntoView({ block: 'nearest' });
});

/** The note that a figure's mark leads to. */
function noteOf(link: HTMLAnchorElement): HTMLDetailsElement | null {
	return document.getElementById(link.hash.slice(1))?.closest('details') ?? null;
}

/** Another tab, another window, or a file to keep. */
function isForElsewhere({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
	return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
