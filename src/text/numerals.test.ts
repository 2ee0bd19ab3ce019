import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traps } from './fixtures/read-fixture.node.ts';
import { parseHan } from './han-number.ts';
import { findNumerals, parseCount } from './numerals.ts';

const kinds = (text: string) => findNumerals(text).map(({ value, kind }) => [value, kind]);

describe('parseCount', () => {
	it.each([
		['一百零五人次', 105, 'exact'],
		['3.2万件', 32000, 'exact'],
		['410 余件', 410, 'at_least'],
		['１２', 12, 'exact'],
		['63,956', 63956, 'exact'],
		['63，956条', 63956, 'exact'],
		['近千', 1000, 'approx'],
		['千余', 1000, 'at_least'],
		['1千万', 10_000_000, 'exact'],
		['百分之九十八点六', 98.6, 'exact'],
		['99.5%', 99.5, 'exact'],
		['两', 2, 'exact'],
		['〇', 0, 'exact'],
		['二十多', 20, 'at_least'],
		['二十余万元', 200_000, 'at_least'],
		['上百件', 100, 'at_least'],
		['3亿2000万元', 320_000_000, 'exact'],
		['1万2000件', 12_000, 'exact'],
		['不少于80%', 80, 'at_least'],
		['80％以上', 80, 'at_least'],
		['不超过三十日', 30, 'at_most'],
		['5个工作日内', 5, 'at_most'],
		['100件左右', 100, 'approx'],
		['签约100家', 100, 'exact'],
		['损失约4,100万元', 41000000, 'approx'],
		['调解约300件', 300, 'approx'],
		['合计约为4100件', 4100, 'approx'],
		['违约5起', 5, 'exact'],
		['预约120人', 120, 'exact'],
		['面临近20件', 20, 'approx'],
		['半', 0.5, 'exact'],
		['百分之百', 100, 'exact'],
		['371 .6亿元', 37_160_000_000, 'exact'],
	])('reads %s', (phrase, value, qualifier) => {
		expect(parseCount(phrase)).toEqual({ value, qualifier });
	});
	it.each(['几十', '数百件', '三五个', '2020年', '第三', '进一步', '三项制度', '', '十三五', '百姓'])(
		'finds no count in %s',
		(phrase) => {
			expect(parseCount(phrase)).toBeUndefined();
		},
	);
	it('round-trips every whole number below a hundred million through Chinese', () => {
		fc.assert(
			fc.property(fc.nat(99_999_999), (n) => {
				expect(parseHan(toHan(n))).toBe(n);
			}),
			{ numRuns: 2000 },
		);
		expect(parseHan('一百五')).toBe(150);
		expect(parseHan('两万五')).toBe(25_000);
		expect(parseHan('一亿零五十')).toBe(100_000_050);
	});
	it('reads a number however its digits are set', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
				const wide = String(n).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
				for (const printed of [String(n), wide, n.toLocaleString('en-US'), [...String(n)].join(' ')]) {
					expect(parseCount(`共${printed} 件`)?.value).toBe(n);
				}
			}),
		);
	});
});

describe('findNumerals', () => {
	it('gives offsets of the source, with qualifier and measure word', () => {
		const text = '共调处纠纷 410 余\n\n件，超过 600 项';
		const [first, second] = findNumerals(text);
		expect(first).toMatchObject({
			raw: '410 余\n\n件',
			value: 410,
			qualifier: 'at_least',
			unit: '件',
			start: 6,
			end: 11,
		});
		expect(second).toMatchObject({ raw: '超过 600 项', qualifier: 'at_least', unit: '项' });
	});
	it('keeps an amount in both readings', () => {
		expect(findNumerals('总投资371.6亿元')[0]).toMatchObject({
			value: 37_160_000_000,
			scaled: { value: 371.6, scale: '亿' },
			unit: '元',
		});
	});
	it.each([
		[
			'2022年4月25日以前',
			[
				[2022, 'date'],
				[4, 'date'],
				[25, 'date'],
			],
		],
		[
			'（2022—2025 年）',
			[
				[2022, 'date'],
				[2025, 'date'],
			],
		],
		['1980多次', [[1980, 'count']]],
		[
			'〔2021〕3号',
			[
				[2021, 'documentNumber'],
				[3, 'documentNumber'],
			],
		],
		[
			'[2021]3号',
			[
				[2021, 'documentNumber'],
				[3, 'documentNumber'],
			],
		],
		[
			'3至5个工作日',
			[
				[3, 'range'],
				[5, 'range'],
			],
		],
		[
			'1-11月',
			[
				[1, 'date'],
				[11, 'date'],
			],
		],
		[
			'十九届二中全会',
			[
				[19, 'ordinal'],
				[2, 'ordinal'],
			],
		],
		[
			'新一届22名监督员',
			[
				[1, 'ordinal'],
				[22, 'count'],
			],
		],
		['“十三五”规划', [[13, 'ordinal']]],
		[
			'12345热线受理 12345 件',
			[
				[12345, 'name'],
				[12345, 'count'],
			],
		],
		['“1211”机制', [[1211, 'name']]],
		['通过四个示范点', [[4, 'count']]],
		['每半年报告一次。', [[1, 'count']]],
		['近5年来', [[5, 'count']]],
		['二〇二〇年', [[2020, 'date']]],
	])('knows what the numerals of %s are', (text, expected) => {
		expect(kinds(text)).toEqual(expected);
	});
	it('reads terms in days as counts, days of a month as dates', () => {
		expect(kinds('由20日压缩至15日')).toEqual([
			[20, 'count'],
			[15, 'count'],
		]);
		expect(kinds('3月1日至15日').at(-1)).toEqual([15, 'date']);
	});
	it('leaves the 百分 of percentage points and of fractions alone', () => {
		expect(kinds('下降3个百分点')).toEqual([[3, 'count']]);
		expect(kinds('占三分之二').map(([, kind]) => kind)).toEqual(['name', 'name']);
	});
	it('does not read the last years as an approximation', () => {
		expect(findNumerals('近5年来')[0]?.qualifier).toBe('exact');
	});
	it('joins a number torn by a wrap and leaves page numbers, years and cells apart', () => {
		expect(kinds('归集信息63\n\n956 条')).toEqual([[63956, 'count']]);
		expect(kinds('年度报告 2022\n2023年，我区')).toEqual([
			[2022, 'count'],
			[2023, 'date'],
		]);
		expect(kinds('12 15 30')).toEqual([
			[12, 'count'],
			[15, 'count'],
			[30, 'count'],
		]);
		expect(kinds('要求。\n- 3 -\n59 件')).toEqual([
			[3, 'ordinal'],
			[59, 'count'],
		]);
	});
	it('joins thousands that one space sets apart between a word and its measure word', () => {
		expect(kinds('行政检查21 560次、事项3 217项')).toEqual([
			[21560, 'count'],
			[3217, 'count'],
		]);
		expect(kinds('共1 234 567元')).toEqual([[1234567, 'count']]);
		expect(kinds('序号 3 217 件').map(([value]) => value)).toEqual([3, 217]);
		expect(kinds('共12  560次').map(([value]) => value)).toEqual([12, 560]);
	});
	it.each(traps)('states no count in %s', (trap) => {
		expect(findNumerals(trap).filter(({ kind }) => kind === 'count' || kind === 'range')).toEqual([]);
	});
	it('covers every run of Arabic digits, in order and without overlap', () => {
		const parts = fc.constantFrom(
			...'0123456789９，,.．年月日件个%第〔〕号万亿千余近-至 \n（）一二十百“”+A/:亿点零超上分之'.split(''),
		);
		const texts = fc.array(parts, { maxLength: 24 }).map((units) => units.join(''));
		fc.assert(
			fc.property(texts, (text) => {
				const numerals = findNumerals(text);
				for (const { index, 0: run } of text.matchAll(/[0-9０-９]+/gu)) {
					expect(numerals.some(({ start, end }) => start <= index && index + run.length <= end)).toBe(true);
				}
				for (const [n, numeral] of numerals.entries()) {
					expect(numeral.start).toBeGreaterThanOrEqual(numerals[n - 1]?.figureEnd ?? 0);
					expect(numeral.end).toBeLessThanOrEqual(numeral.figureEnd);
					expect(Number.isFinite(numeral.value)).toBe(true);
				}
			}),
			{ numRuns: 5000 },
		);
	});
	it.each(['9', '1,', '1.', '一', '亿', '百分之', '1 ', '1\n', '9,999', '近', '1:1', '0-', '十万余'])(
		// Quadratic time would take minutes, and the limit of a test ends it.
		'reads half a million characters of %j to the end',
		(unit) => {
			const text = unit.repeat(Math.ceil(500_000 / unit.length));
			expect(findNumerals(text).every(({ end }) => end <= text.length)).toBe(true);
		},
		60_000,
	);
});

/** Standard Chinese for 0–99,999,999. */
function toHan(n: number): string {
	if (n === 0) return '零';
	const section = (m: number) =>
		[...String(m).padStart(4, '0')]
			.map((digit, at) =>
				digit === '0' ? '零' : '零一二三四五六七八九'[Number(digit)] + ('千百十'[at] ?? ''),
			)
			.join('');
	const great = Math.floor(n / 10_000);
	const joined = great ? `${section(great)}万${section(n % 10_000)}` : section(n);
	return joined.replace(/零+/gu, '零').replace(/^零/u, '').replace(/零万/u, '万').replace(/零$/u, '');
}
