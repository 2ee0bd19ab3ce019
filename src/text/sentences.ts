export interface Sentence {
	/** UTF-16 offsets of the text. */
	start: number;
	end: number;
	text: string;
}

const FULL = /[^。！？!?]*[。！？!?][。！？!?…”’」』）)】》〉\]"']*\s*|[^。！？!?]+$/gu;
const WITH_SEMICOLON = /[^。！？!?；;]*[。！？!?；;][。！？!?…”’」』）)】》〉\]"']*\s*|[^。！？!?；;]+$/gu;

/**
 * Cuts a text at 。！？, and with `semicolons` at ；. Closing quotes and brackets stay with their sentence, white space
 * goes with the sentence before it; joined, the sentences are the text.
 */
export function splitSentences(text: string, options: { semicolons?: boolean } = {}): Sentence[] {
	const sentences = text.matchAll(options.semicolons ? WITH_SEMICOLON : FULL);
	return Array.from(sentences, ({ 0: sentence, index: start }) => ({
		start,
		end: start + sentence.length,
		text: sentence,
	}));
}
