/** The numbering of Chinese official documents (GB/T 9704): 一、 then （一） then 1. then （1）. */

const HAN = '[一二三四五六七八九十]{1,4}';
const LEVELS: readonly RegExp[] = [
	new RegExp(`^(?:${HAN}[、．.]|第${HAN}(?:部分|章))(?=[^、])`, 'u'),
	new RegExp(`^[（(]\\s*${HAN}\\s*[)）]、?(?=.)`, 'u'),
	/^\d{1,2}(?:[．、]|\.(?!\d))\s*(?=[\p{Script=Han}“《])/u,
	/^[（(]\s*\d{1,2}\s*[)）](?=[\p{Script=Han}“《])/u,
];

/** 1 for 一、 2 for （一） 3 for 1. 4 for （1）; 0 for anything else. */
export function numberingLevel(text: string): number {
	return LEVELS.findIndex((level) => level.test(text)) + 1;
}

/** Whether a line begins with a number of the two upper levels, or with 1. */
export function opensHeading(text: string): boolean {
	const level = numberingLevel(text);
	return level >= 1 && level <= 4;
}
