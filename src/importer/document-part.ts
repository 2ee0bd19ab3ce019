import { isDateLine } from './dates.ts';
import { TITLE_END } from './title-form.ts';

/** A document number: organ's abbreviation, year, running number. `偃文〔2023〕12号` */
export const NUMBER =
	/^((?:[\p{Script=Han}A-Za-z]{2,16}))\s*[〔[［（(【﹝]\s*((?:19|20)\d\d)\s*[〕\]］）)】﹞]\s*第?\s*(\d{1,4})\s*号(?=$|\s|签发人|[（(])/u;

const SIGNATURE = /^[\p{Script=Han}（）\s]{3,40}(?:委|委员会|政府|办公室|办公厅|领导小组|局|厅)$/u;

/** A document's title names a place, an organ or a year; 法治政府建设年度报告 alone is a menu's. */
const OF_A_PLACE = /\d{4}|[省市县区旗委局厅]|政府(?!建设)/u;

/** Whether a line can only be a part of an official document: title, number, signature, date. */
export function isDocumentPart(text: string): boolean {
	const line = text.replace(/\s+/gu, '');
	if (isDateLine(line) || NUMBER.test(line) || SIGNATURE.test(line)) return true;
	return line.length <= 100 && TITLE_END.test(line) && /法治|依法行政/u.test(line) && OF_A_PLACE.test(line);
}
