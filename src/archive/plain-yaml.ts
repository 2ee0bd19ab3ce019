/**
 * The YAML that most frontmatters are made of: maps and lists in block style, one value a line. It is read in a tenth of the time
 * that the full parser takes; whatever is not plainly of this kind, and whatever is wrong, is left to the full parser.
 */

interface Line {
	indent: number;
	text: string;
}

interface Cursor {
	lines: Line[];
	next: number;
}

/** Columns of indent: what lies deeper is for the full parser to refuse. */
const DEEPEST = 100;

/** Thrown inside only: the text is not of this kind. */
class NotPlain extends Error {}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const ODD = /[\0-\t\v-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;
const ENTRY = /^([A-Za-z_]\w*):(?: (\S.*))?$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
const QUOTED = /^"([^"\\]*)"$/;
const WORD = /^[\p{Script=Han}\p{Ps}\p{Pi}A-Za-z](?<![[{])/u;
const RESERVED = /^(?:null|true|false)$/i;
const NOT_PLAIN = /: | #|[: ]$/;
/** Texts that begin with a digit and can be no number: 410411/2020.txt, 410411-2020, 2021-01-11, 633人参加. */
const NAMED_BY_NUMBER = /^\d+(?:\.\d+)?(?:\/[\w.-]+$|-\d{4}$|-\d{2}-\d{2}$|%$|\p{Script=Han})/u;
const SHA256 = /^(?=.*[a-df])[0-9a-f]{64}$/;

/** The value of plain YAML; `undefined` where the full parser must decide. */
export function readPlainYaml(text: string): unknown {
	if (ODD.test(text)) return undefined;
	try {
		const cursor = { lines: text.replace(/\n$/, '').split('\n').map(toLine), next: 0 };
		const value = readNode(cursor, 0);
		return cursor.next === cursor.lines.length ? value : undefined;
	} catch (error) {
		if (error instanceof NotPlain) return undefined;
		throw error;
	}
}

function toLine(line: string): Line {
	const text = line.trimStart();
	return { indent: line.length - text.length, text };
}

function readNode(cursor: Cursor, indent: number): unknown {
	if (indent > DEEPEST) throw new NotPlain();
	return cursor.lines[cursor.next]?.text.startsWith('- ')
		? readList(cursor, indent)
		: readMap(cursor, indent);
}

function readMap(cursor: Cursor, indent: number): Record<string, unknown> {
	const map: Record<string, unknown> = {};
	for (let line = at(cursor, indent); line !== undefined; line = at(cursor, indent)) {
		const entry = ENTRY.exec(line.text);
		const key = entry?.[1];
		if (key === undefined || key in map) throw new NotPlain();
		cursor.next++;
		map[key] = entry?.[2] === undefined ? readBelow(cursor, indent) : readScalar(cursor, indent, entry[2]);
	}
	if (Object.keys(map).length === 0) throw new NotPlain();
	return map;
}

function readList(cursor: Cursor, indent: number): unknown[] {
	const list: unknown[] = [];
	for (let line = at(cursor, indent); line?.text.startsWith('- '); line = at(cursor, indent)) {
		const text = line.text.slice(2);
		if (ENTRY.test(text)) {
			cursor.lines[cursor.next] = { indent: indent + 2, text };
			list.push(readMap(cursor, indent + 2));
		} else {
			cursor.next++;
			list.push(readScalar(cursor, indent, text));
		}
	}
	return list;
}

function readBelow(cursor: Cursor, indent: number): unknown {
	const below = cursor.lines[cursor.next];
	if (below === undefined || below.indent < indent) return null;
	if (below.indent > indent) return readNode(cursor, below.indent);
	return below.text.startsWith('- ') ? readList(cursor, indent) : null;
}

/** The next line if it belongs to this indent; a line that stands deeper than expected is for the full parser. */
function at({ lines, next }: Cursor, indent: number): Line | undefined {
	const line = lines[next];
	if (line !== undefined && line.indent > indent) throw new NotPlain();
	return line?.indent === indent ? line : undefined;
}

function readScalar(cursor: Cursor, indent: number, text: string): unknown {
	if ((cursor.lines[cursor.next]?.indent ?? 0) > indent) throw new NotPlain();
	if (text === 'null') return null;
	if (text === '[]') return [];
	if (NUMBER.test(text)) return Number(text);
	const quoted = QUOTED.exec(text)?.[1];
	if (quoted !== undefined) return quoted;
	const named = WORD.test(text) || NAMED_BY_NUMBER.test(text) || SHA256.test(text);
	if (named && !RESERVED.test(text) && !NOT_PLAIN.test(text)) return text;
	throw new NotPlain();
}
