/** Word counts 一、 （一） 1. by itself and keeps them out of the text: here they are written into it. */

interface Level {
	format: string;
	/** `%1、`, `（%2）` */
	text: string;
	start: number;
}

type Parts = Record<string, Uint8Array>;

export function spellNumbering(parts: Parts): Parts {
	const [numbering, document] = [parts['word/numbering.xml'], parts['word/document.xml']];
	if (numbering === undefined || document === undefined) return parts;
	const lists = readLists(new TextDecoder().decode(numbering));
	const counters = new Map<string, number[]>();
	const xml = new TextDecoder()
		.decode(document)
		.replace(
			/<w:numPr>([\s\S]{0,400}?)<\/w:numPr>([\s\S]*?<\/w:pPr>)/gu,
			(whole, properties: string, rest: string) => {
				const list = /<w:numId w:val="(\d+)"/u.exec(properties)?.[1] ?? '';
				const depth = Number(/<w:ilvl w:val="(\d)"/u.exec(properties)?.[1] ?? 0);
				const levels = lists.get(list);
				if (levels?.[depth] === undefined) return whole;
				const label = nextLabel(levels, depth, counted(counters, list));
				return label === null ? whole : `${rest}<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`;
			},
		);
	return { ...parts, 'word/document.xml': new TextEncoder().encode(xml) };
}

function readLists(xml: string): Map<string, Level[]> {
	const abstract = new Map<string, Level[]>();
	for (const [, id = '', body = ''] of xml.matchAll(
		/<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/gu,
	)) {
		const levels: Level[] = [];
		for (const [, at = '0', level = ''] of body.matchAll(
			/<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/gu,
		))
			levels[Number(at)] = {
				format: value(level, 'numFmt'),
				text: value(level, 'lvlText'),
				start: Number(value(level, 'start') || 1),
			};
		abstract.set(id, levels);
	}
	const lists = new Map<string, Level[]>();
	for (const [, id = '', body = ''] of xml.matchAll(
		/<w:num\b[^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/gu,
	))
		lists.set(id, abstract.get(value(body, 'abstractNumId')) ?? []);
	return lists;
}

function value(xml: string, name: string): string {
	return new RegExp(`<w:${name}\\b[^>]*w:val="([^"]*)"`, 'u').exec(xml)?.[1] ?? '';
}

function counted(counters: Map<string, number[]>, list: string): number[] {
	const counts = counters.get(list) ?? [];
	counters.set(list, counts);
	return counts;
}

/** Counts a level on and the deeper ones anew; null for bullets and for formats that are no numbers. */
function nextLabel(levels: readonly Level[], depth: number, counts: number[]): string | null {
	const level = levels[depth];
	if (
		level === undefined ||
		level.format === 'bullet' ||
		level.format === 'none' ||
		!level.text.includes('%')
	)
		return null;
	counts[depth] = (counts[depth] ?? level.start - 1) + 1;
	counts.length = depth + 1;
	return level.text.replace(/%(\d)/gu, (_, n: string) =>
		spell(counts[Number(n) - 1] ?? 1, levels[Number(n) - 1]?.format ?? ''),
	);
}

function spell(n: number, format: string): string {
	if (!/chinese|japanese|ideograph|taiwanese/iu.test(format) || n > 99) return String(n);
	const digits = '零一二三四五六七八九';
	const tens = Math.floor(n / 10);
	const ones = n % 10;
	return `${tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`}${ones === 0 ? '' : digits[ones]}`;
}
