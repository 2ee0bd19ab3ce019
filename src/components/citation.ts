import type { Report } from '../archive/model.ts';

const ARCHIVE_NAME = '对照：法治政府建设年度报告档案';

/** A report after GB/T 7714—2015. What the document does not state is left out: no issuer, no date. */
export function citeReport(report: Report, address: string): string {
	const issuer = report.issuer ? `${report.issuer}. ` : '';
	const number = report.documentNumber ? `：${report.documentNumber}` : '';
	const issued = report.issued ? `(${report.issued}). ` : '';
	return `${issuer}${report.title}${number}[R/OL]. ${issued}${ARCHIVE_NAME}. ${address}.`;
}

/** A page of the archive itself, as a database on line. */
export function citePage(title: string, address: string): string {
	return `${title}[DB/OL]. ${ARCHIVE_NAME}. ${address}.`;
}
