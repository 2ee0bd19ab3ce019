/** The lists that a DOCX defines: which sign each level counts with, and which list a style belongs to. */

export interface Level {
	format: string;
	/** `%1、`, `（%2）` */
	text: string;
	start: number;
	/** Paragraphs of this style are of this level. */
	style: string;
}

export interface List {
	/** Lists of one definition go on counting each other. */
	definition: string;
	levels: Level[];
	/** Levels at which this list begins anew, with their first number. */
	starts: Map<number, number>;
}

/** The lists of `word/numbering.xml` by their number. */
export function readLists(xml: string): Map<string, List> {
	const definitions = new Map<string, Level[]>();
	for (const [, id = '', body = ''] of xml.matchAll(
		/<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/gu,
	))
		definitions.set(id, readLevels(body));
	const lists = new Map<string, List>();
	for (const [, id = '', body = ''] of xml.matchAll(
		/<w:num\b[^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/gu,
	)) {
		const definition = value(body, 'abstractNumId');
		const levels = Object.assign([], definitions.get(definition), readLevels(body));
		lists.set(id, { definition, levels, starts: readStarts(body) });
	}
	return lists;
}

function readLevels(xml: string): Level[] {
	const levels: Level[] = [];
	for (const [, at = '0', level = ''] of xml.matchAll(
		/<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/gu,
	))
		levels[Number(at)] = {
			format: value(level, 'numFmt'),
			text: value(level, 'lvlText'),
			start: Number(value(level, 'start') || 1),
			style: value(level, 'pStyle'),
		};
	return levels;
}

function readStarts(xml: string): Map<number, number> {
	const found = xml.matchAll(
		/<w:lvlOverride\b[^>]*w:ilvl="(\d)"[^>]*>\s*<w:startOverride\b[^>]*w:val="(\d+)"/gu,
	);
	return new Map([...found].map(([, level, start]) => [Number(level), Number(start)]));
}

/** The list of each style of `word/styles.xml` that has one, its own or of the style on which it rests. */
export function styleLists(xml: string): Map<string, string> {
	const styles = new Map<string, { list: string; base: string }>();
	for (const [, id = '', body = ''] of xml.matchAll(
		/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/gu,
	))
		styles.set(id, { list: value(body, 'numId'), base: value(body, 'basedOn') });
	const lists = new Map<string, string>();
	for (const id of styles.keys()) {
		let at = styles.get(id);
		for (let n = 0; at?.list === '' && n < 20; n++) at = styles.get(at.base);
		if (at !== undefined && at.list !== '') lists.set(id, at.list);
	}
	return lists;
}

/** The attribute `w:val` of the first element of a name; empty where there is none. */
export function value(xml: string, name: string): string {
	return new RegExp(`<w:${name}\\b[^>]*w:val="([^"]*)"`, 'u').exec(xml)?.[1] ?? '';
}
