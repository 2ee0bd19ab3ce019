/**
 * Figures of a text and their notes: what is under the pointer, or has the focus, marks its number, its sentence and its note.
 * A browser that is sent to a note puts it at the top of the view; who presses a figure's
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

/** The metrics whose figures are marked. */
let lit: readonly string[] = [];

document.addEventListener('mouseover', ({ target }) =>
	light([keysOf(target), keysOf(document.activeElement)]),
);
document.addEventListener('focusin', ({ target }) => light([keysOf(target)]));
document.addEventListener('focusout', ({ relatedTarget }) => light([keysOf(relatedTarget)]));

/** Marks what the first place that names a metric names. */
function light(places: readonly (readonly string[])[]): void {
	const keys = places.find((each) => each.length > 0) ?? [];
	if (keys.join() === lit.join()) return;
	for (const key of lit) for (const one of placesOf(key)) one.classList.remove('is-lit');
	for (const key of keys) for (const one of placesOf(key)) one.classList.add('is-lit');
	lit = keys;
}

/** The metrics of a figure, of its mark or of a note. A number that states two stands in one figure around another. */
function keysOf(target: EventTarget | null): string[] {
	if (!(target instanceof Element)) return [];
	const mark = target.closest('.fig-n')?.querySelector('a');
	const note = mark ? noteOf(mark) : target.closest<HTMLElement>('.note');
	if (note) return [note.dataset['of'] ?? ''];
	const keys = [];
	let figure = target.closest('.fig[id]');
	for (; figure; figure = figure.parentElement?.closest('.fig[id]') ?? null) keys.push(figure.id);
	return keys;
}

/** A metric's number, the sentence that states it, and its note. */
function placesOf(key: string): Iterable<Element> {
	const name = CSS.escape(key);
	return document.querySelectorAll(
		`.fig[id="${name}"], .quoted[data-for~="${name}"], .note[data-of="${name}"]`,
	);
}
