import type { Cited } from './cited.ts';
import { noteOf } from './csl.ts';

/**
 * The citation as BibTeX. A document with an issuer is a `@techreport`, whose institution is obligatory; all else is `@misc`,
 * which demands nothing. The year is that of issue and is left out where the document does not state it.
 */
export function toBibTeX(cited: Cited): string {
	const { id, kind, issuers, title, documentNumber, issued, url } = cited;
	const [year, month, day] = issued?.split('-') ?? [];
	// Double braces keep a name in one piece: nothing in it is a given name.
	const names = issuers.map((issuer) => `{${escaped(issuer)}}`).join(' and ');
	const isReport = kind !== 'page' && issuers.length > 0;
	const note = [...(isReport || documentNumber === null ? [] : [documentNumber]), noteOf(cited)];
	const fields: [string, string | null | undefined][] = [
		['author', names || null],
		['title', `{${escaped(title)}}`],
		['institution', isReport ? escaped(issuers.join('、')) : null],
		['type', isReport ? TYPES[kind] : null],
		['number', isReport && documentNumber !== null ? escaped(documentNumber) : null],
		['year', year],
		['month', month && String(Number(month))],
		['day', day && String(Number(day))],
		['url', url],
		['note', escaped(note.filter(Boolean).join('；'))],
		['language', 'zh-CN'],
	];
	const lines = fields.filter(([, value]) => value).map(([key, value]) => `\t${key} = {${value}},\n`);
	return `@${isReport ? 'techreport' : 'misc'}{${id},\n${lines.join('')}}\n`;
}

const TYPES = { report: '报告', plan: '工作安排' } as const;

const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Characters that TeX reads as commands. */
function escaped(text: string): string {
	return text.replace(/[\\~^{}#$%&_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}
