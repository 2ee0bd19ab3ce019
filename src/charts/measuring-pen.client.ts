import { estimatingPen, FONTS, type Pen } from './pen.ts';

/** Measures in the fonts in which this browser draws. */
export function measuringPen(language: Pen['language']): Pen {
	const canvas = document.createElement('canvas').getContext('2d');
	if (!canvas) return estimatingPen(language);
	const widthOf: Pen['widthOf'] = (text, size, isBold) => {
		canvas.font = `${isBold ? 700 : 400} ${size}px ${FONTS[language]}`;
		return canvas.measureText(text).width;
	};
	return { language, widthOf };
}
