import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseWithMap } from './normalise.ts';

const pieces = fc.constantFrom(
	'件',
	'５',
	'㎡',
	'½',
	'é',
	'é',
	'e',
	'\u0301',
	'\u0323',
	'\u200b',
	'\ufeff',
	' ',
	'\n',
	'¨',
	'“',
	'—',
	'，',
	'Σ',
	'İ',
	'가',
	'\u1100',
	'\u1161',
	'\u11a8',
	'ｶ',
	'ﾞ',
	'𠮷',
	'😀',
	'\u{e0100}',
	'〇',
	'①',
	'ﬁ',
	'\ufe0f',
	'\ud842',
);
const texts = fc.oneof(
	fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 20 }),
);

describe('normalise', () => {
	it('makes widths, white space and line breaks equal', () => {
		expect(normalise('受理 ５９\n\n件，ABC。')).toBe('受理59件,abc.');
	});
	it('makes the signs equal that extraction confuses', () => {
		expect(normalise('“一网通办”〔2021〕３号 2022—2025')).toBe(normalise('"一网通办"[2021]3号2022-2025'));
	});
	it('keeps what a reader would tell apart', () => {
		expect(normalise('《甲》、乙')).not.toBe(normalise('〈甲〉,乙'));
	});
	it('is idempotent', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(normalise(normalise(text))).toBe(normalise(text));
			}),
			{ numRuns: 3000 },
		);
	});
	it('normalises every character of Unicode in its own cluster to a fixed point', () => {
		const unstable: string[] = [];
		for (let point = 0; point <= 0x10ffff; point++) {
			const form = normalise(String.fromCodePoint(point));
			if (normalise(form) !== form) unstable.push(point.toString(16));
		}
		expect(unstable).toEqual([]);
	});
});

describe('normaliseWithMap', () => {
	it('gives the normal form itself', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(normaliseWithMap(text).text).toBe(normalise(text));
			}),
			{ numRuns: 5000 },
		);
	});
	it('maps every unit to the source range that it came from', () => {
		fc.assert(
			fc.property(texts, (source) => {
				const { text, starts, ends } = normaliseWithMap(source);
				expect(starts).toHaveLength(text.length);
				for (const [unit, start] of starts.entries()) {
					const end = ends[unit] ?? -1;
					expect(normalise(source.slice(start, end))).toContain(text[unit]);
					expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
				}
			}),
		);
	});
	it('gives both units of ㎡ the one character', () => {
		expect(normaliseWithMap('5 ㎡')).toEqual({ text: '5m2', starts: [0, 2, 2], ends: [1, 3, 3] });
	});
	it('reads half a million silent characters to the end', () => {
		expect(normaliseWithMap(`e${'\u200b'.repeat(500_000)}`).text).toBe('e');
	}, 60_000);
});
