import { type Cited, figureId } from './cited.ts';
import type { CslItem } from './csl.ts';

/** A report's citation, read back from its CSL-JSON: what `toCsl` wrote. */
export function fromCsl({ id, title, author = [], issued, number, URL: url, note = '' }: CslItem): Cited {
	const day = issued?.['date-parts'][0];
	const two = (part: number) => String(part).padStart(2, '0');
	return {
		id,
		kind: 'report',
		issuers: author.map(({ literal }) => literal),
		title,
		documentNumber: number ?? null,
		issued: day ? `${day[0]}-${two(day[1])}-${two(day[2])}` : null,
		url: url ?? null,
		figure: null,
		paragraph: null,
		hash: /SHA-256 ([0-9a-f]+)/.exec(note)?.[1] ?? null,
	};
}

/** The citation of one figure of a cited report. */
export function figureCited(
	report: Cited,
	key: string,
	{ figure, paragraph }: Pick<Cited, 'figure' | 'paragraph'>,
): Cited {
	const url = report.url && `${report.url}#${key}`;
	return { ...report, id: figureId(report.id, key), url, figure, paragraph };
}
