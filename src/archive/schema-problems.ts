/** Turns the issues of zod into problems that show what was received, what is allowed, and the corrected line. */
import type { z } from 'zod';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import { readingProblem } from './reading-rules.ts';
import { allowedKeys } from './schema-keys.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** All issues of one file, each at its place. */
export function schemaProblems(
	issues: readonly Issue[],
	schema: z.ZodType,
	file: YamlFile,
	path: string,
): Problem[] {
	return issues.flatMap((issue) => {
		const at = issue.path.filter((step) => typeof step !== 'symbol');
		if (issue.code !== 'unrecognized_keys') return [valueProblem(issue, at, file, path)];
		return issue.keys.map((key) => unknownKey(key, allowedKeys(schema, at), file, path, at));
	});
}

function unknownKey(key: string, allowed: string[], file: YamlFile, path: string, at: YamlPath): Problem {
	const what = `\`${named(at, key)}\` is no field.`;
	const remedy = `${suggestion(key, allowed)}Allowed here: ${allowed.join(', ')}.`;
	return readingProblem('schema', path, file.at([...at, key]), what, remedy);
}

function valueProblem(issue: Issue, at: YamlPath, file: YamlFile, path: string): Problem {
	const received = valueAt(file.value, at);
	const rule = typeof received === 'number' && !Number.isFinite(received) ? 'value-not-finite' : 'schema';
	const field = named(at.slice(0, -1), at.at(-1));
	return readingProblem(
		rule,
		path,
		file.at(at),
		whatIsWrong(issue, field, received),
		remedyFor(issue, at, received, isDocument(path)),
	);
}

function whatIsWrong(issue: Issue, field: string, received: unknown): string {
	if (field === '') return `The file holds ${shown(received)}, not ${expectedOf(issue)}.`;
	if (received === undefined) return `\`${field}\` is missing.`;
	return `\`${field}\` is ${shown(received)}; expected ${expectedOf(issue)}.`;
}

function expectedOf(issue: Issue): string {
	if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? issue.expected;
	if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``).join(', ');
	if (issue.code === 'too_small' && issue.origin === 'string') return 'a text that is not empty';
	if (issue.code === 'too_small') return `at least ${String(issue.minimum)}`;
	if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`;
	if (issue.code === 'invalid_format' && issue.format === 'url') return 'an http or https address';
	if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid'))
		return `a text of the form ${issue.pattern ?? issue.format}`;
	return issue.message.replace(/^Invalid input: expected /, '');
}

const EXPECTED: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list',
	object: 'fields',
	null: 'null',
};

/** Reports and plans are written from a document; the registry, the divisions and the rest of the archive are its own words. */
function isDocument(path: string): boolean {
	return path.endsWith('.md');
}

function remedyFor(issue: Issue, at: YamlPath, received: unknown, inDocument: boolean): string {
	const key = String(at.at(-1) ?? '');
	if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof received === 'number') {
		return `Write \`${key}: "${received}"\`, in quotation marks.`;
	}
	if (
		issue.code === 'invalid_type' &&
		typeof received === 'string' &&
		Number.isFinite(Number(received || 'x'))
	) {
		return `Write \`${key}: ${Number(received)}\`, without quotation marks.`;
	}
	if (issue.code === 'invalid_value' && typeof received === 'string') {
		return `${suggestion(received, issue.values.map(String))}Write one of the allowed values.`;
	}
	if (issue.code === 'invalid_value' && issue.values.every((value) => value === true)) {
		return `Write \`${key}: true\`, or leave the field out.`;
	}
	if (inDocument) {
		return received === undefined
			? `Add \`${key}:\`; what the document does not say is null where null is allowed.`
			: 'Correct the value as the document has it.';
	}
	if (received === undefined) return `Add \`${key}:\`.`;
	if (issue.code === 'invalid_value') return `Write one of the allowed values after \`${key}:\`.`;
	return received === null ? `Fill in \`${key}:\`.` : 'Correct the value.';
}

/** `metrics[2].value`, counted from 1 as people do. */
function named(at: YamlPath, key?: string | number): string {
	const steps = key === undefined ? at : [...at, key];
	return steps
		.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
		.join('')
		.replace(/^\./, '');
}

function shown(value: unknown): string {
	if (value === null) return 'null';
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'fields';
	const text = typeof value === 'string' ? `"${value}"` : String(value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function valueAt(value: unknown, path: YamlPath): unknown {
	let here = value;
	for (const step of path) {
		if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
		here = (here as Record<string | number, unknown>)[step];
	}
	return here;
}
