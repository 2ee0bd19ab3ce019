const HAN = '[〇零一二三四五六七八九十百]+';
const NUMBERED = new RegExp(
	`^(?:(第${HAN}[编章节]|${HAN}|\\d{1,3})(?:[、.．](?!\\d)|\\s+)|([（(](?:${HAN}|\\d{1,3})[）)])、?)\\s*(?=\\S)`,
	'u',
);

/**
 * A heading's number and words. `一、坚持政治引领` → `一`, `坚持政治引领`; `（二）加强监督` → `（二）`, `加强监督`;
 * without a number, `number` is null. Brackets belong to the number, 、 and . do not.
 */
export function headingParts(heading: string): { number: string | null; title: string } {
	const match = NUMBERED.exec(heading);
	if (!match) return { number: null, title: heading };
	return { number: match[1] ?? match[2] ?? null, title: heading.slice(match[0].length) };
}
