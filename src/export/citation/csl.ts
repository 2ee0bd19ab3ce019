import { ARCHIVE_NAME, type Cited } from './cited.ts';

/** An item of CSL-JSON 1.0; what the document does not state has no key. */
export interface CslItem {
	id: string;
	type: 'report' | 'webpage';
	title: string;
	author?: { literal: string }[];
	issued?: { 'date-parts': [[number, number, number]] };
	number?: string;
	'container-title'?: string;
	archive: string;
	URL?: string;
	language: 'zh-CN';
	note?: string;
}

/** The citation as CSL-JSON, which Zotero and its kin import. */
export function toCsl(cited: Cited): CslItem {
	const { id, kind, issuers, title, documentNumber, issued, url } = cited;
	const note = noteOf(cited);
	return {
		id,
		type: kind === 'report' ? 'report' : 'webpage',
		title,
		...(issuers.length > 0 && { author: issuers.map((literal) => ({ literal })) }),
		...(issued !== null && { issued: { 'date-parts': [partsOf(issued)] } }),
		...(documentNumber !== null && { number: documentNumber }),
		...(kind === 'page' && { 'container-title': ARCHIVE_NAME }),
		archive: ARCHIVE_NAME,
		...(url !== null && { URL: url }),
		language: 'zh-CN',
		...(note !== '' && { note }),
	};
}

/** `受理行政复议案件 9 件（2020年度）；第12段；SHA-256 1a2b…` */
export function noteOf({ figure, paragraph, hash }: Cited): string {
	const where = paragraph === null ? null : `第${paragraph}段`;
	return [figure, where, hash === null ? null : `SHA-256 ${hash}`].filter((part) => part !== null).join('；');
}

function partsOf(day: string): [number, number, number] {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	return [year, month, date];
}
