import { expect, test } from 'vitest';
import { parseYaml } from './yaml-file.ts';

const TEXT = 'title: 甲\nmetrics:\n  - metric: a\n    value: 59\n  - metric: b\n    value: 95\n';

test('a path leads to its key, and to the nearest parent where it does not exist', () => {
	const { file } = parseYaml(TEXT, 'a.md', 2);
	expect(file?.at(['metrics', 1, 'value'])).toEqual({ line: 7, column: 5 });
	expect(file?.at(['metrics', 1])).toEqual({ line: 6, column: 5 });
	expect(file?.at(['metrics', 1, 'quote'])).toEqual({ line: 6, column: 5 });
	expect(file?.at([])).toEqual({ line: 2, column: 1 });
});

test('dates stay text, as YAML 1.2 has it', () => {
	expect(parseYaml('issued: 2021-02-25\nno: no', 'a.md').file?.value).toEqual({
		issued: '2021-02-25',
		no: 'no',
	});
});

test.each([
	['a: &x [1]\nb: *x', 'yaml-alias', 2, 4],
	['a: 1\na: 2', 'yaml-duplicate-key', 2, 1],
	['a: "1', 'yaml-invalid', 1, 6],
	['a: !!set {b}', 'yaml-invalid', 1, 4],
	['%YAML 1.1\n---\na: yes', 'yaml-invalid', 1, 1],
	['a: 1\n---\nb: 2', 'yaml-invalid', 2, 1],
])('%j is refused', (text, rule, line, column) => {
	const { file, problems } = parseYaml(text, 'a.yaml');
	expect(file).toBeNull();
	expect(problems[0]).toMatchObject({ rule, line, column });
});

test('a bomb of nesting is refused, not thrown', () => {
	expect(parseYaml('['.repeat(100_000), 'a.yaml').problems[0]?.rule).toBe('yaml-invalid');
});

test('keys that name parts of every object are plain data', () => {
	const value = parseYaml('__proto__: 1\nconstructor: 2', 'a.yaml').file?.value;
	expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
	expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('of faults of syntax the first is told, with the colon of a Chinese keyboard named', () => {
	const { problems } = parseYaml(
		'title: a\nyear：2022\ndivision: "1"\nmetrics:\n- metric: x\n value: 1\n',
		'a.yaml',
	);
	expect(problems).toHaveLength(1);
	expect(problems[0]?.remedy).toBe('Write a plain colon and a space behind `year`, not “：”.');
	expect(parseYaml('a: [1\nb: }\nc: ]', 'a.yaml').problems).toHaveLength(1);
});
