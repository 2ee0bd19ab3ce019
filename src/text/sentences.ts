export interface Sentence {
	/** UTF-16 offsets of the text. */
	start: number;
	end: number;
	text: string;
}

const FULL = /[^。！？!?]*[。！？!?][。！？!?…”’」』）)】》〉\]"']*\s*|[^。！？!?]+$/gu;
const WITH_SEMICOLON = /[^。！？!?；;]*[。！？!?；;][。！？!?…”’」』）)】》〉\]"']*\s*|[^。！？!?；;]+$/gu;

/**
 * Cuts a text at 。！？. Closing quotes and brackets stay with their sentence, white space
 * goes with the sentence before it; joined, the sentences are the text.
 */
export function splitSentences(text: string): Sentence[] {
	return cut(text, FULL);
}

/** Cuts a text as {@link splitSentences} does, and at ；. */
export function splitClauses(text: string): Sentence[] {
	return cut(text, WITH_SEMICOLON);
}

function cut(text: string, parts: RegExp): Sentence[] {
	return Array.from(text.matchAll(parts), ({ 0: sentence, index: start }) => ({
		start,
		end: start + sentence.length,
		text: sentence,
	}));
}
