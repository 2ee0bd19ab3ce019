/** Word counts 一、 （一） 1. by itself and keeps them out of the text: here they are written into it. */
import { toCircled, toHan, toLetters, toRoman } from './counter-signs.ts';
import { type Level, type List, readLists, styleLists, value } from './docx-lists.ts';

type Parts = Record<string, Uint8Array>;

/** Parts of a DOCX whose numbers are text. Lists of bullets stay lists, all others become plain paragraphs. */
export function spellNumbering(parts: Parts): Parts {
	const [numbering, document] = [textOf(parts['word/numbering.xml']), textOf(parts['word/document.xml'])];
	if (numbering === '' || document === '') return parts;
	const count = createCounter(readLists(numbering), styleLists(textOf(parts['word/styles.xml'])));
	const xml = document
		.replace(/<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/gu, '')
		.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/gu, (whole, properties: string) => {
			const label = count(properties);
			if (label === null) return whole;
			const run = label === '' ? '' : `<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`;
			return whole.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/u, '') + run;
		});
	return {
		...parts,
		'word/document.xml': bytesOf(xml),
		// The link from a level to a style would make lists of what is spelt out.
		'word/numbering.xml': bytesOf(numbering.replace(/<w:pStyle\b[^>]*\/>/gu, '')),
	};
}

/** Takes the properties of each paragraph in turn; '' for one without a number, null for one that stays as it is. */
function createCounter(lists: ReadonlyMap<string, List>, styles: ReadonlyMap<string, string>) {
	const counters = new Map<string, number[]>();
	const begun = new Set<string>();
	return (properties: string): string | null => {
		const own = /<w:numPr>[\s\S]*?<\/w:numPr>/u.exec(properties)?.[0];
		const style = value(properties, 'pStyle');
		const id = own === undefined ? styles.get(style) : value(own, 'numId') || styles.get(style);
		const list = lists.get(id ?? '');
		if (id === undefined || list === undefined || isDeleted(properties)) return own === undefined ? null : '';
		const linked = list.levels.findIndex((level) => level?.style === style && style !== '');
		const depth = Number(value(own ?? '', 'ilvl') || Math.max(0, linked));
		if (list.levels[depth]?.format === 'bullet') return null;
		const counts = counters.get(list.definition) ?? [];
		counters.set(list.definition, counts);
		if (!begun.has(id)) for (const [level, start] of list.starts) counts[level] = start - 1;
		begun.add(id);
		return nextLabel(list.levels, depth, counts);
	};
}

/** A paragraph whose end a tracked change takes away is none. */
function isDeleted(properties: string): boolean {
	return /<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:del\b/u.test(properties);
}

/** Counts a level on and the deeper ones anew; empty for what prints no number. */
function nextLabel(levels: readonly Level[], depth: number, counts: number[]): string {
	const level = levels[depth];
	if (level === undefined || level.format === 'none') return '';
	counts[depth] = (counts[depth] ?? level.start - 1) + 1;
	counts.length = depth + 1;
	if (!level.text.includes('%')) return '';
	return level.text.replace(/%(\d)/gu, (_, n: string) => {
		const at = levels[Number(n) - 1];
		return spell(counts[Number(n) - 1] ?? at?.start ?? 1, at?.format ?? '');
	});
}

function spell(n: number, format: string): string {
	if (/circle/iu.test(format)) return toCircled(n);
	if (/chinese|japanese|ideograph|taiwanese/iu.test(format)) return toHan(n);
	const sign = /letter/iu.test(format) ? toLetters(n) : /roman/iu.test(format) ? toRoman(n) : String(n);
	return format.startsWith('upper') ? sign.toUpperCase() : sign;
}

function textOf(part: Uint8Array | undefined): string {
	return part === undefined ? '' : new TextDecoder().decode(part);
}

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
