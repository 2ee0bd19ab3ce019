import type { SvgNode } from './svg-tree.ts';

/** The marks of a drawing that stands on a page. */
export function readMarks(svg: SVGSVGElement): SvgNode[] {
	return [...svg.children].map((element) => ({
		name: element.tagName,
		attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
		children: [],
		text: element.textContent ?? '',
	}));
}
