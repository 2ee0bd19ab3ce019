/** What can be taken away from a page: citations by a copy button, charts and comparisons as pictures. */

import type { ChartModel } from '../charts/model.ts';
import { tablePicture } from '../charts/table-picture.ts';
import { addCopyButtons } from './take/citation.client.ts';
import { readDuel } from './take/duel.client.ts';
import { drawFigure, type PictureWords, pictureButtons } from './take/pictures.client.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopyButtons(box);

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
	const place = figure.querySelector<HTMLElement>('[data-pictures]');
	const data = figure.querySelector('script.chart-data')?.textContent;
	if (!place || !data) continue;
	const { id, title, unit, source } = JSON.parse(data) as ChartModel;
	const name = `duizhao-${pageName()}-${id.replace(/^[a-z]-/, '')}`;
	const draw = () => drawFigure(figure, { title, unit, foot: [source] });
	place.append(...pictureButtons(wordsOf(place), name, draw, title));
}

const duel = document.querySelector<HTMLElement>('.duel table');
const place = document.querySelector<HTMLElement>('[data-duel]');
if (duel && place) {
	const { title = '', foot = '' } = place.dataset;
	const draw = () => tablePicture(readDuel(duel, title, foot.split('\n')));
	place.append(...pictureButtons(wordsOf(place), `duizhao-${pageName()}`, draw));
}

function wordsOf({ dataset: { svg = '', png = '' } }: HTMLElement): PictureWords {
	return { svg, png };
}

/** `/divisions/410411/index.html` → `410411`; `/divisions/410411/2020-2023.html` → `410411-2020-2023`. */
function pageName(): string {
	const parts = decodeURIComponent(location.pathname).split('/').filter(Boolean);
	const [last = '', above = ''] = parts.toReversed().map((part) => part.replace(/\.html$/, ''));
	if (last === 'index' || location.pathname.endsWith('/'))
		return location.pathname.endsWith('/') ? last : above;
	return /^\d{6}$/.test(above) ? `${above}-${last}` : last;
}
