/** YAML and schema: a file's text → data with places, and what is wrong with it. */
import type { z } from 'zod';
import type { Entry, TextFile } from './draft.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml, type YamlFile, type YamlPath } from './yaml-file.ts';

export interface ParsedEntry<T> {
	entry: Entry<T> | null;
	problems: Problem[];
}

/** Lists whose items stand alone: a faulty item is reported and left out, and the others are still judged. */
const SEPARABLE = new Set(['metrics', 'ignored']);

/** Parses YAML text that begins on `firstLine` of its file. */
export function parseEntry<S extends z.ZodType>(
	{ path, text }: Pick<TextFile, 'path' | 'text'>,
	schema: S,
	firstLine = 1,
): ParsedEntry<z.output<S>> {
	const { file, problems } = parseYaml(text, path, firstLine);
	if (file === null) return { entry: null, problems };
	const parsed = schema.safeParse(file.value);
	if (parsed.success) return { entry: { path, data: parsed.data, at: file.at }, problems };
	const faults = schemaProblems(parsed.error.issues, schema, file, path);
	return { entry: withoutFaults(file, schema, parsed.error.issues, path), problems: faults };
}

function withoutFaults<S extends z.ZodType>(
	file: YamlFile,
	schema: S,
	issues: readonly z.core.$ZodIssue[],
	path: string,
): Entry<z.output<S>> | null {
	const faulty = new Set(issues.map((issue) => `${String(issue.path[0])}/${String(issue.path[1])}`));
	if (issues.some((issue) => !isItem(issue) && !isUnknownField(issue))) return null;
	const unknown = issues.flatMap((issue) => (isUnknownField(issue) ? issue.keys : []));
	const kept = new Map<string, number[]>();
	const fields = Object.entries(file.value as object).filter(([key]) => !unknown.includes(key));
	const value = Object.fromEntries(
		fields.map(([key, field]) => {
			if (!SEPARABLE.has(key) || !Array.isArray(field)) return [key, field];
			const indexes = [...field.keys()].filter((i) => !faulty.has(`${key}/${i}`));
			kept.set(key, indexes);
			return [key, indexes.map((i) => field[i])];
		}),
	);
	const parsed = schema.safeParse(value);
	return parsed.success ? { path, data: parsed.data, at: (at) => file.at(original(at, kept)) } : null;
}

function isItem(issue: z.core.$ZodIssue): boolean {
	return SEPARABLE.has(String(issue.path[0])) && typeof issue.path[1] === 'number';
}

function isUnknownField(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueUnrecognizedKeys {
	return issue.code === 'unrecognized_keys' && issue.path.length === 0;
}

function original(at: YamlPath, kept: ReadonlyMap<string, number[]>): YamlPath {
	const [list, item, ...rest] = at;
	const index = kept.get(String(list))?.[Number(item)];
	return index === undefined || list === undefined ? at : [list, index, ...rest];
}
