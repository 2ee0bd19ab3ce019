/** The numbers that a browser counts before the items of a list: they are no text of the page, but the reader sees them. */
import type { Element } from 'hast';
import { toHan, toLetters, toRoman } from './counter-signs.ts';
import { attribute, elementsOf } from './html-tree.ts';

/** Items of an `<ol>` with what is printed before each: `1.`, as `type`, `start`, `reversed` and `value` say. */
export function itemLabels(list: Element): Map<Element, string> {
	const items = elementsOf(list).filter(({ tagName }) => tagName === 'li');
	const backwards = list.properties['reversed'] !== undefined;
	const labels = new Map<Element, string>();
	let next = integer(list, 'start') ?? (backwards ? items.length : 1);
	for (const item of items) {
		const n = integer(item, 'value') ?? next;
		labels.set(item, labelOf(n, styleOf(item) ?? styleOf(list) ?? 'decimal'));
		next = backwards ? n - 1 : n + 1;
	}
	return labels;
}

/** A number that an item bears in its own words; sites that write it hide the list's. */
const OWN =
	/^\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、）)]|[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,3}|[\u2460-\u2473\u3220-\u3229])/u;

export function isNumbered(text: string): boolean {
	return OWN.test(text);
}

function integer(node: Element, name: string): number | undefined {
	const value = attribute(node, name).trim();
	return /^[+-]?\d{1,6}$/u.test(value) ? Number(value) : undefined;
}

/** Of an attribute `type` or of `list-style`. */
const TYPES: Readonly<Record<string, string>> = {
	'1': 'decimal',
	a: 'lower-alpha',
	A: 'upper-alpha',
	i: 'lower-roman',
	I: 'upper-roman',
};

function styleOf(node: Element): string | undefined {
	const style = /list-style(?:-type)?:([^;]*)/iu.exec(attribute(node, 'style'))?.[1]?.toLowerCase();
	const named = style?.split(/\s+/u).find((word) => NAMED.test(word));
	return named ?? TYPES[attribute(node, 'type')];
}

const NAMED =
	/^(?:none|disc|circle|square|decimal|(?:lower|upper)-(?:alpha|latin|roman)|cjk-ideographic|(?:simp|trad)-chinese-informal)$/u;

function labelOf(n: number, style: string): string {
	if (/^(?:none|disc|circle|square)$/u.test(style)) return '';
	if (/chinese|ideographic/u.test(style)) return `${toHan(n)}、`;
	if (/alpha|latin/u.test(style)) return `${cased(toLetters(n), style)}.`;
	if (/roman/u.test(style)) return `${cased(toRoman(n), style)}.`;
	return `${n}.`;
}

function cased(text: string, style: string): string {
	return style.startsWith('upper') ? text.toUpperCase() : text;
}
