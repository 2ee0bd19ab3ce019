/** Words that Word neither shows nor prints are no part of the document. */
export function withoutHidden(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
	const document = parts['word/document.xml'];
	if (document === undefined) return parts;
	const xml = new TextDecoder()
		.decode(document)
		.replace(RUN, (run, properties: string) => (HIDDEN.test(properties) ? '' : run));
	return { ...parts, 'word/document.xml': new TextEncoder().encode(xml) };
}

/** A run that holds no other, with its properties. */
const RUN =
	/<w:r(?:\s[^>]*)?>\s*<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>(?:(?!<w:r[\s>]|<\/w:r>)[\s\S])*<\/w:r>/gu;
const HIDDEN = /<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/u;
