import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { splitFrontmatter } from './frontmatter.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** What the full parser says, `undefined` where it refuses. */
function full(text: string): unknown {
	const document = parseDocument(text, { version: '1.2', resolveKnownTags: false });
	return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

/** Either left to the full parser, or the same value. */
function agrees(text: string): void {
	const value = readPlainYaml(text);
	if (value !== undefined) expect({ text, value }).toEqual({ text, value: full(text) });
}

test('the frontmatters of this archive are read as the full parser reads them', () => {
	const content = join(import.meta.dirname, '../../content');
	const files = globSync('{reports,plans}/*/*.md', { cwd: content });
	const read = files.map((file) => splitFrontmatter(readFileSync(join(content, file), 'utf8'))?.yaml ?? '');
	expect(read.some((yaml) => readPlainYaml(yaml) !== undefined)).toBe(true);
	for (const yaml of read) agrees(yaml);
});

test('whatever it reads, the full parser reads alike: written values', () => {
	const scalar = fc.oneof(
		fc.string(),
		fc.constantFrom('甲: 乙', '甲 #乙', '1e3', '007', '~', 'No', '《甲》'),
		fc.double(),
		fc.constant(null),
	);
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
		list: fc.array(tie('value'), { maxLength: 4 }),
		map: fc.dictionary(fc.constantFrom('a', 'b', 'quote', 'c d'), tie('value'), { maxKeys: 4 }),
	}));
	fc.assert(
		fc.property(value, fc.nat(60), (data, lineWidth) =>
			agrees(stringify(data, { lineWidth: lineWidth + 20 })),
		),
	);
});

test('whatever it reads, the full parser reads alike: lines at random', () => {
	const start = fc.constantFrom('', '  ', '    ', '- ', '  - ', '- - ', '    - ');
	const middle = fc.constantFrom('a: ', 'b:', 'c: ', '', 'metric: ', '"a": ', '# ', '? ');
	const end = fc.constantFrom(
		'',
		'1',
		'-0',
		'1.50',
		'0x1',
		'甲',
		'甲:',
		'甲 ',
		'甲: 乙',
		'"甲"',
		'"\\n"',
		'[]',
		'{}',
		'[甲',
		'&a 甲',
		'*a',
		'|',
		'>-',
		'---',
		'...',
		"'甲'",
		'true',
		'2021-02-25',
		'410411-2020',
		'410411/a.txt',
		'（一）',
		'“甲”',
		'@甲',
		'%',
	);
	const line = fc.tuple(start, middle, end).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => agrees(lines.join('\n'))),
		{ numRuns: 3000 },
	);
});

test.each(['a: 1\na: 2', 'a: *b', 'a: !!set 甲', '__proto__: 1', 'a:\tb', 'a: |\n  甲', '甲'])(
	'%j is left to the full parser',
	(text) => {
		expect(readPlainYaml(text)).toBeUndefined();
	},
);
