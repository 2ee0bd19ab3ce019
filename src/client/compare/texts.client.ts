import type { Chapter } from '../../archive/schema/index.ts';
import { type SideBlock, type SideChapter, sideTexts } from '../../compare/side-texts.ts';
import { segmentsOf } from '../../components/segments.ts';
import { chineseIn, choose } from '../../i18n/index.ts';
import { figurePath, paragraphPath } from '../../urls/urls.ts';
import { el } from './element.client.ts';
import { nameOf, type View } from './view.client.ts';

/** The texts, one fold a chapter with one column a report; a chapter is aligned when it is opened. */
export function texts(view: View): HTMLElement {
	const { chapters, language, selection, sides, all } = view;
	const written = new Set(sides.flatMap(({ blocks }) => blocks.map(({ chapter }) => chapter)));
	const folds = chapters
		.filter(({ id }) => written.has(id) && (selection.chapter === null || selection.chapter === id))
		.map((chapter) => {
			const isOpen = selection.chapter === chapter.id;
			const fold = el(
				'details',
				{ class: 'fold side-chapter screen', 'data-chapter': chapter.id },
				el(
					'summary',
					{},
					el('span', { class: 'm' }, all.place.chapter(chapter.number)),
					' ',
					el('b', {}, choose(language, chapter)),
				),
			);
			const fill = () => {
				const [aligned] = sideTexts([chapter], sides);
				if (aligned && fold.childElementCount === 1) fold.append(columns(view, aligned));
			};
			fold.addEventListener('toggle', fill);
			fold.open = isOpen;
			return fold;
		});
	return el('div', {}, folds);
}

function columns(view: View, { chapter, sides }: SideChapter): HTMLElement {
	const { language, all } = view;
	const label = `${all.compare.texts} ${choose(language, chapter)}`;
	const lanes = sides.map((blocks, at) => {
		const side = view.sides[at];
		if (!side) return null;
		const { full, lang } = nameOf(view, side);
		const none = blocks.length === 0 && noText(view, side, chapter);
		return el(
			'div',
			{ class: 'lane' },
			el('h4', { lang }, full),
			none,
			blocks.map((block) => paragraph(view, side, block)),
		);
	});
	return el('section', { class: 'scroll lanes', 'aria-label': label, tabindex: 0 }, el('div', {}, lanes));
}

/** That no paragraph is placed in a chapter, and which of its figures stand in others. */
function noText({ language, all, links }: View, side: View['sides'][number], { id }: Chapter): HTMLElement[] {
	const figures = [...side.values.values()].filter(
		({ metric, observation }) => metric.chapter === id && observation,
	);
	const named = figures.map(({ metric }, at) => [
		at > 0 && all.search.separator,
		el(
			'a',
			{ href: links.to(figurePath(side.division.code, side.year, metric.key)) },
			choose(language, metric),
		),
	]);
	const none = el('p', { class: 'nil' }, all.compare.noText);
	if (named.length === 0) return [none];
	return [none, el('p', { class: 'small' }, all.pair.figuresElsewhere, named, all.search.stop)];
}

function paragraph(view: View, side: View['sides'][number], block: SideBlock): (HTMLElement | null)[] {
	const lang = chineseIn(view.language);
	const { n, text, heading, shared, repeated } = block;
	const href = view.links.to(paragraphPath(side.division.code, side.year, n));
	const label = `${nameOf(view, side).full} ${view.all.report.paragraph(n)}`;
	const words = segmentsOf(text, shared, repeated).map(({ text, isShared, isFigure: isRepeated }) =>
		isShared || isRepeated ? el('mark', { class: isRepeated ? 'whole' : null }, text) : text,
	);
	return [
		heading ? el('h5', { lang }, heading) : null,
		el(
			'p',
			{ class: 'prose', lang },
			el('a', { class: 'pn', href, 'aria-label': label }, String(n)),
			' ',
			words,
		),
	];
}
