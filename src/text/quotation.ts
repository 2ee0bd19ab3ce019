/** Quotation marks around and in what a reader typed, as a sentence of ours quotes it. */

const MARKS = '“”„‟〝〞〟「」『』﹁﹂﹃﹄｢｣‘’‚‛';
const WRAPPED = new RegExp(`^[${MARKS}][^${MARKS}]+[${MARKS}]$`, 'u');
/** Around a term these keep its spaces together and are not searched for. */
const PHRASE = /^"([^"]*)"$/u;

/** Whether a text stands in quotation marks as a whole: `“矛盾纠纷”`, `「矛盾纠纷」`; `落实“三项制度”` does not. */
export function isQuoted(text: string): boolean {
	return WRAPPED.test(text);
}

/** A text as quoted, no marks doubled: `矛盾纠纷` and `“矛盾纠纷”` → `“矛盾纠纷”`, `落实“三项制度”` → `“落实‘三项制度’”`. */
export function inQuotes(text: string): string {
	if (isQuoted(text)) return text;
	const inner = PHRASE.exec(text)?.[1] ?? text;
	return `“${inner.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A text without the quotation marks that are searched for: `"` is where it opens or closes no phrase. Null where it has none, or nothing else. */
export function withoutQuotes(text: string): string | null {
	const plain = text.replace(/"[^"]*"(?=\s|$)|\S+/gu, (piece) =>
		PHRASE.test(piece) ? piece : piece.replaceAll('"', ''),
	);
	const bare = plain.replace(new RegExp(`[${MARKS}]`, 'gu'), '').trim();
	return bare === '' || bare === text.trim() ? null : bare;
}
