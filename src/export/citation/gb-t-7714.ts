import { ARCHIVE_NAME, type Cited } from './cited.ts';

/** Appendix B: 报告 R, 电子公告 EB, 数据库 DB; OL is 联机网络. */
const MARKS = { report: 'R/OL', plan: 'EB/OL', page: 'DB/OL' } as const;

/**
 * A reference after GB/T 7714—2015, 4.6 (electronic resources): 主要责任者. 题名: 其他题名信息[类型/载体]. 出版地: 出版者, 出版年(发布日期)[引用日期].
 * 获取和访问路径. The document number is 其他题名信息. What the document does not state, and the address where the archive has none, is left out, as the standard lets numbered
 * references do with the author, and references to the network with place, publisher and date. A page of the archive is an
 * 析出文献 of it (4.2), joined by `//`. The day of reading is the reader's to add after the date.
 */
export function toGbT7714({ kind, issuers, title, documentNumber, issued, url }: Cited): string {
	const authors =
		issuers.length > 0 ? `${issuers.slice(0, 3).join(', ')}${issuers.length > 3 ? ', 等' : ''}. ` : '';
	const number = documentNumber === null ? '' : `: ${documentNumber}`;
	const host = kind === 'page' ? `//${ARCHIVE_NAME}` : '';
	const parts = [issued === null ? null : `(${issued})`, url].filter((part) => part !== null);
	return `${authors}${title}${number}[${MARKS[kind]}]${host}. ${parts.map((part) => `${part}. `).join('')}`.trimEnd();
}
