import { grouped } from '../../i18n/number.ts';
import { unitText } from '../../i18n/units.ts';
import {
	type FigurePiece,
	figurePieceName,
	figuresIn,
	type StoredFigure,
} from '../../search/figure-pieces.ts';
import type { Hit } from '../../search/model.ts';
import { checkedData, type LoadShard } from '../../search/shard.ts';
import { metricPath } from '../../urls/urls.ts';
import { addressOf } from '../page/archive-root.client.ts';
import { element } from '../page/element.client.ts';
import { chinese, language, words } from '../page/language.client.ts';
import { type Names, topicName } from './names.ts';

const SIGNS = { exact: '', at_least: '≥', at_most: '≤', approx: '≈' };

/** Brings the figures of a division's reports, each piece once. */
export function figureLoader(load: LoadShard, build: string): (division: string) => Promise<FigurePiece> {
	const held = new Map<string, Promise<FigurePiece>>();
	return (division) => {
		const name = figurePieceName(division);
		const bring = async () => JSON.parse(checkedData(await load(name, build), name, build));
		const loading = held.get(division) ?? bring();
		held.set(division, loading);
		loading.catch(() => held.delete(division));
		return loading;
	};
}

/** Sets beside each sentence of a drawn report what figures it states. */
export async function addFigures(
	item: Element,
	hit: Hit,
	names: Names,
	load: (division: string) => Promise<FigurePiece>,
): Promise<void> {
	if (hit.type !== 'annual-report') return;
	const drawn = item.querySelectorAll('.search-hit');
	const piece = await load(hit.division).catch(() => null);
	if (piece === null) {
		drawn[0]?.append(element('div', { class: 'm' }, words.search.figuresFailed));
		return;
	}
	for (const [i, sentence] of hit.sentences.entries()) {
		const figures = figuresIn(piece, hit.year, sentence);
		if (figures.length > 0)
			drawn[i]?.append(element('div', { class: 'm' }, ...figures.map((figure) => figureLine(figure, names))));
	}
}

function figureLine([metric, value, qualifier, unit, proposed]: StoredFigure, names: Names): HTMLDivElement {
	const word = unit === '%' ? '' : unitText(language, unit);
	const text = `${SIGNS[qualifier]}${grouped(value)}${unit === '%' ? '%' : ''}${word && ` ${word}`}`;
	const link = element('a', { href: addressOf(metricPath(metric)) }, topicName(names, metric, language));
	const { mark, says } = words.search.proposed;
	const seal = element(
		'span',
		{ class: 'zi zi-dai', title: says },
		element('span', { 'aria-hidden': true, lang: chinese }, mark),
		element('span', { class: 'vh' }, says),
	);
	return element('div', {}, link, element('b', {}, text, proposed === 1 && seal));
}
