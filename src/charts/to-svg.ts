import type { ChartSize } from './frame.ts';
import type { ChartModel } from './model.ts';
import { type SvgNode, svgTree } from './svg-tree.ts';

/** The picture as inline SVG; see `svgTree`. */
export function toSvg(model: ChartModel, size: ChartSize): string {
	return printSvg(svgTree(model, size));
}

/** A tree of elements as text. */
export function printSvg({ name, attributes, children, text }: SvgNode): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
	const inside = children.map(printSvg).join('') + escapeXml(text);
	const head = `<${name}${written.join('')}`;
	return inside ? `${head}>${inside}</${name}>` : `${head}/>`;
}

/** For text and for attributes in double quotes. Characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
	// Nearly all are numbers and names, which need nothing.
	if (/^[\w\u{20}\u{23}-\u{25}\u{28}-\u{3b}\u{3d}\u{3001}-\u{9fff}]*$/u.test(text)) return text;
	return text
		.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}
