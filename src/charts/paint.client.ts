/** Paints the marks of a chart's SVG on a canvas, in the colours and fonts that the style sheet gives them at this moment. */
type Paint = (context: CanvasRenderingContext2D) => void;

/** One mark after the other, in px of the SVG's own `viewBox`. */
export function paintSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement): void {
	for (const element of svg.children) {
		const paint = PAINTS[element.tagName];
		if (!paint) continue;
		const style = getComputedStyle(element);
		context.save();
		applyStyle(context, style);
		paint(element, style)(context);
		context.restore();
	}
}

const PAINTS: Record<string, (element: Element, style: CSSStyleDeclaration) => Paint> = {
	path: (element) => (context) => context.stroke(new Path2D(element.getAttribute('d') ?? '')),
	rect: (element, style) => shape(rectangle(element), style),
	circle: (element, style) => shape(circle(element), style),
	text: (element, style) => text(element, style),
};

function applyStyle(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): void {
	context.fillStyle = style.fill;
	context.strokeStyle = style.stroke === 'none' ? 'transparent' : style.stroke;
	context.lineWidth = Number.parseFloat(style.strokeWidth);
	context.setLineDash(
		style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(Number.parseFloat),
	);
	context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
}

const number = (element: Element, name: string) => Number(element.getAttribute(name));

function rectangle(element: Element): Path2D {
	const path = new Path2D();
	path.rect(number(element, 'x'), number(element, 'y'), number(element, 'width'), number(element, 'height'));
	return path;
}

function circle(element: Element): Path2D {
	const path = new Path2D();
	path.arc(number(element, 'cx'), number(element, 'cy'), number(element, 'r'), 0, 2 * Math.PI);
	return path;
}

function shape(path: Path2D, style: CSSStyleDeclaration): Paint {
	return (context) => {
		context.fill(path);
		if (style.stroke !== 'none') context.stroke(path);
	};
}

function text(element: Element, style: CSSStyleDeclaration): Paint {
	const [x, y, words] = [number(element, 'x'), number(element, 'y'), element.textContent];
	const anchor = element.getAttribute('text-anchor') ?? 'start';
	if (element.hasAttribute('writing-mode'))
		return stack(words, x, y, anchor, Number.parseFloat(style.fontSize));
	return (context) => {
		context.textAlign = anchor === 'middle' ? 'center' : (anchor as 'start' | 'end');
		context.translate(x, y);
		if (element.hasAttribute('transform')) context.rotate(-Math.PI / 2);
		context.fillText(words, 0, 0);
	};
}

/** Han characters one below the other: a canvas knows no vertical writing. */
function stack(words: string, x: number, y: number, anchor: string, size: number): Paint {
	const characters = [...words];
	const share = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0;
	const top = y - share * characters.length * size;
	return (context) => {
		context.textAlign = 'center';
		context.textBaseline = 'middle';
		for (const [i, character] of characters.entries()) context.fillText(character, x, top + (i + 0.5) * size);
	};
}
