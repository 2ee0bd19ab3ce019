/** Makes traditional characters simplified, unit for unit: offsets stay. */
export type Fold = (text: string) => string;

/** A fold from two strings of the same length: each character of the first becomes the one at its place in the second. */
export function createFold(traditional: string, simplified: string): Fold {
	if (traditional === '') return (text) => text;
	const any = new RegExp(`[${traditional}]`, 'gu');
	return (text) => text.replace(any, (character) => simplified[traditional.indexOf(character)] ?? character);
}

let folding: Uint8Array | undefined;

/** Whether a text has a Han character outside GB 2312. Only such characters are ever folded, so others need no table. */
export function mayNeedFold(text: string): boolean {
	folding ??= unitsOutsideGb2312();
	for (let at = 0; at < text.length; at++) {
		if (folding[text.charCodeAt(at)] === 1) return true;
	}
	return false;
}

/** For each UTF-16 unit, whether it is a Han character outside the standard's 6,763: rows 16 to 87, which browsers can decode. */
function unitsOutsideGb2312(): Uint8Array {
	const outside = new Uint8Array(65536).fill(1, 0x3400, 0xa000);
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
	for (const character of new TextDecoder('gb2312').decode(Uint8Array.from(bytes)))
		outside[character.charCodeAt(0)] = 0;
	return outside;
}
