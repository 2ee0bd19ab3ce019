import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsvLine } from './csv.ts';

test.each([
	['=1+1', "'=1+1"],
	['+86', "'+86"],
	['@SUM(A1)', "'@SUM(A1)"],
	['-1', "'-1"],
	['＝1', "'＝1"],
	['＋1', "'＋1"],
	['－1', "'－1"],
	['＠A1', "'＠A1"],
	['\t=1', "'\t=1"],
	['\t1', "'\t1"],
	['\r1', '"\'\r1"'],
	[' =1', "' =1"],
	['\u3000=1', "'\u3000=1"],
	['=a,"b"', '"\'=a,""b"""'],
	['59件', '59件'],
	['a, b', '"a, b"'],
	['两\n行', '"两\n行"'],
	[' 前', '" 前"'],
])('text %j is written %j', (text, cell) => {
	expect(toCsvLine([text])).toBe(`${cell}\r\n`);
});

test('numbers are left alone, and null is empty', () => {
	expect(toCsvLine([-1, 0.5, true, null, 'a'])).toBe('-1,0.5,true,,a\r\n');
});

/** Any text, and often one that begins like a formula. */
const TEXT = fc
	.tuple(
		fc.constantFrom('', '=', '+', '-', '@', '＝', '\t', '\r', ' =', '"', ','),
		fc.string({ minLength: 1, unit: 'binary' }),
	)
	.map((parts) => parts.join(''));

test('any texts come back, neutralised ones with their apostrophe', () => {
	const fields = (line: string) =>
		[...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
			([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
		);
	fc.assert(
		fc.property(fc.array(TEXT, { minLength: 1 }), (texts) => {
			const back = fields(toCsvLine(texts));
			expect(back.map((text, i) => (text === texts[i] ? text : text.slice(1)))).toEqual(texts);
			expect(back.filter((text) => /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text))).toEqual([]);
		}),
	);
});
