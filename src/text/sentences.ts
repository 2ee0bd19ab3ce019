export interface Sentence {
	/** UTF-16 offsets of the text. */
	start: number;
	end: number;
	text: string;
}

const ENDS = { full: /[。！？!?]/u, withSemicolon: /[。！？!?；;]/u };
const CLOSING = /[。！？!?…”’」』）)】》〉\]"']/u;

/**
 * Cuts a text at 。！？, and with `semicolons` at ；. Closing quotes and brackets stay with their sentence, white space
 * goes with the sentence before it; joined, the sentences are the text.
 */
export function splitSentences(text: string, options: { semicolons?: boolean } = {}): Sentence[] {
	const ends = options.semicolons ? ENDS.withSemicolon : ENDS.full;
	const sentences: Sentence[] = [];
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		if (!ends.test(text[at] ?? '')) continue;
		let end = at + 1;
		while (end < text.length && CLOSING.test(text[end] ?? '')) end++;
		while (end < text.length && /\s/u.test(text[end] ?? '')) end++;
		sentences.push({ start, end, text: text.slice(start, end) });
		start = end;
		at = end - 1;
	}
	if (start < text.length) sentences.push({ start, end: text.length, text: text.slice(start) });
	return sentences;
}
