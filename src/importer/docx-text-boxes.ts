/**
 * Word writes a text box twice, as a drawing and as the older VML. mammoth reads the second alone; here each box is left once,
 * in the form that it reads, so that no box is lost and none is counted twice.
 */
export function withSingleBoxes(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
	const document = parts['word/document.xml'];
	if (document === undefined) return parts;
	const xml = singleBoxes(new TextDecoder().decode(document));
	return { ...parts, 'word/document.xml': new TextEncoder().encode(xml) };
}

function singleBoxes(xml: string): string {
	return xml.replace(
		/<mc:AlternateContent\b[^>]*>((?:(?!<mc:AlternateContent\b)[\s\S])*?)<\/mc:AlternateContent>/gu,
		(whole, inside: string) => {
			const choices = inside.replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/gu, '');
			if (!BOX.test(choices)) return whole;
			const fallback = /<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/u.exec(inside)?.[0] ?? '';
			if (BOX.test(fallback)) return `<mc:AlternateContent>${fallback}</mc:AlternateContent>`;
			const boxes = [...choices.matchAll(/<w:txbxContent\b[\s\S]*?<\/w:txbxContent>/gu)].map(([box]) => box);
			return `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxes.join('')}</v:textbox></w:pict>`;
		},
	);
}

const BOX = /<w:txbxContent\b/u;
