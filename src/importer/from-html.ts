/** HTML as a government site serves it → the document's lines. */
import { withoutCopiedSite } from './copied-site.ts';
import { decodeText } from './decode-text.ts';
import { fromText } from './from-text.ts';
import { contentOf, pageHints, withoutSite } from './html-content.ts';
import { withoutEdges } from './html-edges.ts';
import { dataTable, htmlLines } from './html-lines.ts';
import { allElements, parseHtml } from './html-tree.ts';
import type { SourceText } from './line.ts';

/** A page with navigation, footer, share buttons and clock left out; tables of data are kept. */
export function fromHtml(bytes: Uint8Array): SourceText {
	const root = parseHtml(decodeText(bytes));
	const hints = pageHints(root);
	return {
		method: 'html',
		lines: withoutEdges(withoutCopiedSite(withoutSite(htmlLines(contentOf(root)))), hints.title),
		whole: false,
		hints,
		warnings: [],
	};
}

/** HTML that is a document and nothing else, as a converter writes it. */
export function fromCleanHtml(html: string, method: SourceText['method']): SourceText {
	return { method, lines: htmlLines(parseHtml(html)), whole: false, hints: {}, warnings: [] };
}

/** Text in which OCR has left tables, or other elements, as HTML. */
export function textWithTables(text: string): SourceText {
	const lines = text.split(/(<table[\s>][\s\S]*?<\/table>)/iu).flatMap((part) => {
		const table = /^<table/iu.test(part) ? allElements(parseHtml(part), 'table')[0] : undefined;
		const rows = table === undefined ? undefined : dataTable(table);
		if (rows !== undefined) return [{ text: '', table: rows }];
		return fromText(
			part.replace(
				/<\/?(?:p|div|br|span|center|table|tbody|tr|td|th|font|b|strong)(?:\s[^<>]{0,500})?\/?>/giu,
				'\n',
			),
		).lines;
	});
	return { ...fromText(''), lines };
}
