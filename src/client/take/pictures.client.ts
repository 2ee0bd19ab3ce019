/** Pictures to take away: as SVG, and as PNG by way of a canvas. The same on every page, over http and from disk. */
import { chartPicture } from '../../charts/chart-picture.ts';
import { measuringPen } from '../../charts/measuring-pen.client.ts';
import { readMarks } from '../../charts/read-marks.client.ts';
import { type Drawn, type TablePicture, tablePicture } from '../../charts/table-picture.ts';
import { element } from '../page/element.client.ts';
import { language } from '../page/language.client.ts';
import { button, save } from './save.client.ts';

export interface PictureWords {
	svg: string;
	png: string;
}

/** Two buttons that save a picture; it is drawn when one is pressed. `of` names it where a page has several. */
export function pictureButtons(words: PictureWords, name: string, draw: () => Drawn, of = ''): HTMLElement[] {
	const svg = button(words.svg, () => {
		save(new Blob([draw().svg], { type: 'image/svg+xml' }), `${name}.svg`);
	});
	const png = button(words.png, () => {
		void toPng(draw()).then((blob) => blob && save(blob, `${name}.png`));
	});
	if (of !== '') for (const each of [svg, png]) each.setAttribute('aria-label', `${each.textContent} ${of}`);
	return [svg, png];
}

/** The chart of a figure as a picture. */
export function drawFigure(figure: Element, facts: { title: string; unit: string; foot: string[] }): Drawn {
	const svg = figure.querySelector<SVGSVGElement>('svg.chart-svg');
	const { width = 0, height = 0 } = svg?.viewBox.baseVal ?? {};
	const own = [...figure.querySelectorAll('.why')];
	const remarks = [...own, ...sharedRemarks(figure)].map(seenText);
	const marks = svg ? readMarks(svg) : [];
	const foot = [...remarks, ...facts.foot];
	return chartPicture({ ...facts, marks, width, height, foot }, measuringPen(language));
}

/** A table as a picture. */
export const drawTable = (table: TablePicture): Drawn => tablePicture(table, measuringPen(language));

/** The reasons of breaks that stand once for all charts of a section, where this chart shows a break. */
function sharedRemarks(figure: Element): Element[] {
	if (!figure.querySelector('.brk')) return [];
	return [...(figure.closest('section')?.querySelectorAll('.why[data-shared]') ?? [])];
}

/** The text of an element as it is seen: what is only for those who hear it is left out. */
export function seenText(shown: Element): string {
	const copy = shown.cloneNode(true) as Element;
	for (const hidden of copy.querySelectorAll('.vh')) hidden.remove();
	// The style sheet sets a unit apart; a text has only a space for it.
	for (const unit of copy.querySelectorAll('.unit')) unit.prepend(' ');
	return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Twice the size of the drawing, for screens of high density. */
function toPng({ svg, width, height }: Drawn): Promise<Blob | null> {
	return new Promise((done) => {
		const image = new Image();
		image.onload = () => {
			const canvas = element('canvas', { width: width * 2, height: height * 2 });
			canvas.getContext('2d')?.drawImage(image, 0, 0, width * 2, height * 2);
			canvas.toBlob(done, 'image/png');
		};
		image.onerror = () => done(null);
		image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	});
}
