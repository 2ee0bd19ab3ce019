/** Notes of a DOCX as mammoth writes them → marked ① ② ③: a digit behind a number would read as a part of it. */
import { toCircled } from './counter-signs.ts';

/** `59件<sup><a href="#footnote-2"…>[1]</a></sup>` → `59件①`; the notes, which end the text, begin with their mark. */
export function markNotes(html: string): string {
	let notes = 0;
	return html
		.replace(/<sup><a href="#(?:foot|end)note-[^>]*>\[(\d+)\]<\/a><\/sup>/gu, (_, n: string) =>
			mark(Number(n)),
		)
		.replace(/\s*<a href="#(?:foot|end)note-ref-[^>]*>↑<\/a>/gu, '')
		.replace(
			/<li id="(?:foot|end)note-[^>]*>(<p>)?\s*/gu,
			(_, paragraph = '') => `<li>${paragraph}${mark(++notes)}`,
		);
}

function mark(n: number): string {
	const sign = toCircled(n);
	return sign === String(n) ? `[${n}]` : sign;
}
