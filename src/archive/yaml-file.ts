/** YAML with places: the plain values of the core schema, nothing executable, nothing that expands. */
import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
} from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import type { Position, Problem } from './problem.ts';
import { type ReadingRule, readingProblem, START } from './reading-rules.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlFile {
	value: unknown;
	/** Where a key stands, or an item of a list; the nearest parent where the path does not exist. */
	at(path: YamlPath): Position;
}

export interface ParsedYaml {
	file: YamlFile | null;
	problems: Problem[];
}

const OPTIONS = { version: '1.2', resolveKnownTags: false, uniqueKeys: true, strict: true } as const;
const REMEDY = 'Correct the YAML at this place; quote a text that holds `: `, ` #` or begins with a mark.';
const ALIAS_REMEDY = 'Write the value out in full at each place.';

/** Parses YAML 1.2. `firstLine` is the line of the file on which `text` begins. */
export function parseYaml(text: string, path: string, firstLine = 1): ParsedYaml {
	const value = readPlainYaml(text);
	if (value === undefined) return parseFully(text, path, firstLine);
	// Places are wanted only where something is wrong.
	let full: ParsedYaml | undefined;
	const at = (yamlPath: YamlPath) => {
		full ??= parseFully(text, path, firstLine);
		return full.file?.at(yamlPath) ?? START;
	};
	return { file: { value, at }, problems: [] };
}

function parseFully(text: string, path: string, firstLine: number): ParsedYaml {
	const lines = new LineCounter();
	const at = (offset: number) => placeOf(lines, offset, firstLine);
	const refuse = (rule: ReadingRule, offset: number, what: string, remedy: string): ParsedYaml => ({
		file: null,
		problems: [readingProblem(rule, path, at(offset), what, remedy)],
	});
	try {
		const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
		const faults = [...document.errors, ...document.warnings];
		if (faults.length > 0)
			return {
				file: null,
				problems: firstOfKind(faults).map((fault) => syntaxProblem(fault, path, at, text)),
			};
		if (document.directives?.yaml.explicit) {
			return refuse('yaml-invalid', 0, 'The file begins with a %YAML directive.', 'Delete the directive.');
		}
		const alias = firstAlias(document);
		if (alias !== undefined)
			return refuse('yaml-alias', alias, 'The YAML uses an alias (`*name`).', ALIAS_REMEDY);
		const value: unknown = document.toJS({ maxAliasCount: 0 });
		return { file: { value, at: (yamlPath) => at(offsetOf(document, yamlPath)) }, problems: [] };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return refuse('yaml-invalid', 0, 'The YAML is nested too deeply.', REMEDY);
	}
}

interface SyntaxFault {
	code: string;
	message: string;
	pos: [number, number];
}

/** What follows a fault of syntax mostly follows from it; keys that are given twice are each for itself. */
function firstOfKind(faults: readonly SyntaxFault[]): SyntaxFault[] {
	const isDouble = ({ code }: SyntaxFault) => code === 'DUPLICATE_KEY';
	return [...faults.filter((fault) => !isDouble(fault)).slice(0, 1), ...faults.filter(isDouble)];
}

/** `year：2022`, the colon of a Chinese keyboard, in the line of a fault or right above it. */
function wideColon(text: string, offset: number): string | undefined {
	const from = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
	const end = text.indexOf('\n', offset);
	return /^\s*(?:- )?(\w+)：/mu.exec(text.slice(from, end < 0 ? undefined : end))?.[1];
}

function syntaxProblem(
	fault: SyntaxFault,
	path: string,
	at: (offset: number) => Position,
	text: string,
): Problem {
	const what = fault.message.split(/ at line \d+|:\n|\n/)[0] ?? fault.message;
	const duplicate = fault.code === 'DUPLICATE_KEY';
	const rule = duplicate ? 'yaml-duplicate-key' : 'yaml-invalid';
	const key = wideColon(text, fault.pos[0]);
	const syntax = key === undefined ? REMEDY : `Write a plain colon and a space behind \`${key}\`, not “：”.`;
	const remedy = duplicate ? 'Keep one of the two entries.' : syntax;
	return readingProblem(
		rule,
		path,
		at(fault.pos[0]),
		duplicate ? 'A key is given twice.' : `${what}.`,
		remedy,
	);
}

function placeOf(lines: LineCounter, offset: number, firstLine: number): Position {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}

function firstAlias(document: Document.Parsed): number | undefined {
	let found: number | undefined;
	visit(document, {
		Alias(_, node) {
			found = node.range?.[0] ?? 0;
			return visit.BREAK;
		},
	});
	return found;
}

/** Offset of the deepest node that the path reaches; a pair of a map is where its key stands. */
function offsetOf(document: Document.Parsed, path: YamlPath): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		const [next, start] = child(node, step);
		if (start === undefined) break;
		[node, offset] = [next, start];
	}
	return offset;
}

function child(node: unknown, step: string | number): [unknown, number | undefined] {
	if (isSeq(node)) return [node.items[Number(step)], startOf(node.items[Number(step)])];
	if (!isMap(node)) return [undefined, undefined];
	const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
	return [pair?.value, startOf(pair?.key)];
}

function startOf(node: unknown): number | undefined {
	return isNode(node) && !isAlias(node) ? node.range?.[0] : undefined;
}
