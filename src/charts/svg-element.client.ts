import type { ChartSize } from './frame.ts';
import type { ChartModel } from './model.ts';
import { type SvgNode, svgTree } from './svg-tree.ts';

/** The picture as an element: no markup is parsed, so that Trusted Types have nothing to refuse. */
export function toSvgElement(model: ChartModel, size: ChartSize): SVGElement {
	return build(svgTree(model, size));
}

function build({ name, attributes, children, text }: SvgNode): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.append(text, ...children.map(build));
	return element;
}
