/** What can be taken away from a page: citations by a copy button, charts and comparisons as pictures. */

import type { ChartModel } from '../charts/model.ts';
import { addCopyButtons, fillCitation } from './take/citation.client.ts';
import { readDuel } from './take/duel.client.ts';
import { drawFigure, drawTable, type PictureWords, pictureButtons } from './take/pictures.client.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-copy]:not([data-cited])'))
	addCopyButtons(box);

addDrawn();
// The comparison page draws its charts and its citation anew with every choice.
document.addEventListener('charts-drawn', addDrawn);

function addDrawn(): void {
	addPictureButtons();
	for (const box of document.querySelectorAll<HTMLElement>('[data-cited]')) {
		fillCitation(box);
		addCopyButtons(box);
	}
}

function addPictureButtons(): void {
	for (const place of document.querySelectorAll<HTMLElement>('[data-pictures]:empty')) {
		const { table, name = '' } = place.dataset;
		if (table !== undefined) {
			const draw = () => drawTable(JSON.parse(table));
			place.append(...pictureButtons(wordsOf(place), name, draw));
		} else addChartButtons(place);
	}
}

function addChartButtons(place: HTMLElement): void {
	const figure = place.closest('figure');
	const facts = figure && factsOf(figure, place);
	if (!figure || !facts) return;
	const draw = () => drawFigure(figure, facts);
	place.append(...pictureButtons(wordsOf(place), `duizhao-${facts.name}`, draw, facts.title));
}

/** What a picture says beside its chart: as its place tells, else as the data of the chart does. */
function factsOf(figure: HTMLElement, { dataset }: HTMLElement) {
	const { name, title, unit = '', foot = '' } = dataset;
	if (name !== undefined && title !== undefined) return { name, title, unit, foot: foot.split('\n') };
	const data = figure.querySelector('script.chart-data')?.textContent;
	if (!data) return null;
	const model = JSON.parse(data) as ChartModel;
	const { id, source } = model;
	return {
		name: `${pageName()}-${id.replace(/^[a-z]-/, '')}`,
		title: model.title,
		unit: model.unit,
		foot: [source],
	};
}

const duel = document.querySelector<HTMLElement>('.duel table');
const place = document.querySelector<HTMLElement>('[data-duel]');
if (duel && place) {
	const { title = '', foot = '' } = place.dataset;
	const draw = () => drawTable(readDuel(duel, title, foot.split('\n')));
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
