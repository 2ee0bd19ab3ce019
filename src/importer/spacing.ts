/** Spaces of type-setting and OCR. `对辖区 35 家` → `对辖区35家`; Latin words keep theirs. */

const ORGAN_ENDS = /(?:委|委员会|政府|办公室|办公厅|领导小组|管委会|局|厅)$/u;
const ORGAN =
	/^(?!关于)[\p{Script=Han}（）]{2,24}?(?:委|委员会|政府|办公室|办公厅|领导小组|管委会|局|厅)(?=$|\s|关于)/u;
const LATIN_WORD = /^[A-Za-z][A-Za-z.,'’&-]*$/u;

/** Removes the spaces next to Chinese characters, marks and numbers; a line without a stop keeps one between two organs' names. */
export function cleanSpacing(text: string): string {
	const words = text.split(/\s+/u).filter((word) => word !== '');
	const short = text.length <= 80 && !/[，。；！？、]/u.test(text);
	let out = '';
	words.forEach((word, i) => {
		const before = words[i - 1] ?? '';
		const rest = words.slice(i).join(' ');
		const organs = short && ORGAN_ENDS.test(before) && ORGAN.test(rest);
		const apart = NUMBERED.test(out) || YEAR.test(rest) || !isTorn(before, word);
		const latin = endsLatin(before) && startsLatin(word) && apart;
		out += i > 0 && (organs || latin) ? ` ${word}` : word;
	});
	return out;
}

/** 表1 2022年 and the like have a number of their own, and no year is the rest of one. */
const NUMBERED = /(?:[图表]|附件|专栏)\d$/u;
const YEAR = /^(?:19|20)\d\d ?年/u;

function endsLatin(word: string): boolean {
	return LATIN_WORD.test(/[\x21-\x7e]+$/u.exec(word)?.[0] ?? '') || /\d$/u.test(word);
}

function startsLatin(word: string): boolean {
	return LATIN_WORD.test(/^[\x21-\x7e]+/u.exec(word)?.[0] ?? '') || /^\d/u.test(word);
}

/** Digits set apart one by one (2 0 2 0 年) are one number; longer ones side by side (12 15) are two, a digit and a word none. */
function isTorn(before: string, word: string): boolean {
	const digits = /\d$/u.test(before) && /^\d/u.test(word);
	if (!digits) return /\d$/u.test(before) !== /^\d/u.test(word);
	return /^\d$/u.test(before) || /(?:^|\D)\d$/u.test(before);
}
