import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyModel, LABELS, modelOf, valueSlot } from './sample-models.ts';
import { escapeXml, toSvg } from './to-svg.ts';

/** Throws where tags do not nest or attributes are not quoted; returns the texts. */
function textsOf(xml: string): string[] {
	const open: string[] = [];
	const texts: string[] = [];
	const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
	let end = 0;
	for (let found = token.exec(xml); found; found = token.exec(xml)) {
		end = token.lastIndex;
		const [, isClosing, name = '', , isEmpty, text] = found;
		if (text !== undefined) texts.push(unescapeXml(text));
		else if (isClosing && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
		else if (!isClosing && !isEmpty) open.push(name);
	}
	if (end !== xml.length || open.length > 0)
		throw new Error(`not well-formed at ${end}: ${xml.slice(end, end + 60)}`);
	if (/&(?!#\d+;)/.test(xml)) throw new Error('a bare &');
	return texts;
}

const unescapeXml = (text: string) =>
	text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe('toSvg', () => {
	test('is well-formed and holds every value and every kind of nothing as text', () => {
		fc.assert(
			fc.property(
				anyModel,
				fc.constantFrom('full' as const, 'small' as const, 'spark' as const),
				(model, size) => {
					const texts = textsOf(toSvg(model, size));
					for (const slot of model.slots) {
						if (slot.state === 'value') expect(texts).toContain(slot.shown);
						else
							expect(texts).toContain(slot.state === 'silent' ? model.labels.silent : model.labels.noReport);
					}
				},
			),
		);
	});

	test('escapes whatever a text holds', () => {
		const hostile = `<script>"&'</script>`;
		const model = modelOf([valueSlot(hostile, 3)], {
			title: hostile,
			labels: { ...LABELS, silent: hostile },
		});
		const svg = toSvg(model, 'full');
		expect(svg).not.toContain('<script');
		expect(textsOf(svg)).toContain(hostile);
		expect(svg).toMatch(/aria-label="&#60;script&#62;&#34;&#38;&#39;/);
	});

	test('drops characters that XML forbids', () => {
		expect(escapeXml('a\u0000\u000b\ufffe好𠮷')).toBe('a好𠮷');
	});

	test('has an accessible name, sizes in rem at 1:1 and no style attribute', () => {
		const svg = toSvg(modelOf([valueSlot('2020', 9)]), 'full');
		expect(svg).toMatch(
			/^<svg class="chart-svg" width="18rem" height="11rem" viewBox="0 0 288 176" role="img" aria-label="受理行政复议案件：2020：9 件。" data-plot="34 140">/,
		);
		expect(svg).not.toContain('style=');
	});
});
