import type { Cited } from './cited.ts';

/**
 * A figure with its address, for a text without references:
 * `湛河区法治政府建设年度报告（2020）：受理行政复议案件 9 件（2020年度），第12段。https://…#reconsideration_accepted`
 */
export function toPlain({ title, figure, paragraph, url }: Cited): string {
	const where = paragraph === null ? '' : `，第${paragraph}段`;
	return `${title}${figure === null ? '' : `：${figure}`}${where}。${url ?? ''}`;
}
