/** Makes traditional characters simplified, unit for unit: offsets stay. */
export type Fold = (text: string) => string;

/** A fold from two strings of the same length: each character of the first becomes the one at its place in the second. */
export function createFold(traditional: string, simplified: string): Fold {
	const table = new Map([...traditional].map((character, i) => [character, simplified[i] ?? character]));
	return (text) =>
		mayNeedFold(text) ? text.replace(HAN, (character) => table.get(character) ?? character) : text;
}

const HAN = /[\u3400-\u9fff]/gu;
let gb2312: Set<string> | undefined;

/** Whether a text has a Han character outside GB 2312. Only such characters are ever folded, so others need no table. */
export function mayNeedFold(text: string): boolean {
	gb2312 ??= hanOfGb2312();
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit >= 0x3400 && unit <= 0x9fff && !gb2312.has(text[at] ?? '')) return true;
	}
	return false;
}

/** The standard's 6,763 simplified characters: rows 16 to 87, which every browser can decode. */
function hanOfGb2312(): Set<string> {
	const decoder = new TextDecoder('gb2312');
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
	return new Set(decoder.decode(Uint8Array.from(bytes)));
}
