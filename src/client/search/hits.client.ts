import { HEAD, type Hit, type SentenceHit } from '../../search/model.ts';
import { findPath, planPath, reportPath } from '../../urls/urls.ts';
import { addressOf } from '../page/archive-root.client.ts';
import { element } from '../page/element.client.ts';
import { chinese, language, words } from '../page/language.client.ts';
import { pause } from '../page/pause.client.ts';
import { type Names, placeName, topicName } from './names.ts';

const t = words.search;

/** Sentences of a document that stand open. */
const OPEN = 3;

/** Where a reader is led: the document with what was searched for marked in it. */
export function hitAddress({ division, year, type }: Hit, query: string, anchor: string): string {
	const path = (type === 'work-plan' ? planPath : reportPath)(division, year);
	return addressOf(findPath(path, query, anchor));
}

/** The documents found, each with its sentences. Other tasks run between two of them. */
export async function hitList(hits: readonly Hit[], query: string, names: Names): Promise<HTMLOListElement> {
	const list = element('ol', { class: 'hits' });
	for (const hit of hits) {
		await pause();
		list.append(hitItem(hit, query, names));
	}
	return list;
}

export function placesOf({ sentences }: Hit): number {
	return sentences.reduce((sum, { marks }) => sum + marks.length, 0);
}

function hitItem(hit: Hit, query: string, names: Names): HTMLLIElement {
	const { text, lang } = placeName(names, hit.division, language);
	const above = names.places.get(hit.division)?.above;
	const over = above ? placeName(names, above, language) : null;
	const heading = element(
		'h2',
		{},
		element('a', { href: hitAddress(hit, query, ''), lang }, text),
		over && element('span', { class: 'm', lang: over.lang }, over.text),
		element('span', { class: 'm' }, t.documentOf(hit.year, t.types[hit.type])),
		element('span', { class: 'm num' }, t.sentencesOf(hit.sentencesInAll, placesOf(hit))),
	);
	const sentences = hit.sentences.map((sentence) => sentenceHit(sentence, hit, query, names));
	const rest = sentences.slice(OPEN);
	return element(
		'li',
		{},
		heading,
		...sentences.slice(0, OPEN),
		rest.length > 0 &&
			element(
				'details',
				{ class: 'rest screen' },
				element('summary', { class: 'small' }, t.rest(rest.length)),
				...rest,
			),
	);
}

function sentenceHit(sentence: SentenceHit, hit: Hit, query: string, names: Names): HTMLDivElement {
	const link = element('a', { href: hitAddress(hit, query, sentence.anchor), lang: chinese });
	link.append(...markedText(sentence));
	return element(
		'div',
		{ class: 'search-hit' },
		element('p', { class: 'loc' }, placeInDocument(sentence, names)),
		element('p', { class: 's' }, link),
	);
}

function placeInDocument({ anchor, block, chapter }: SentenceHit, names: Names): string {
	if (anchor === '') return t.documentTitle;
	if (block === HEAD) return t.documentHead;
	const place = block === null ? t.heading : t.paragraph(block);
	return chapter === null ? place : `${place} · ${topicName(names, chapter, language)}`;
}

function markedText({ text, marks }: SentenceHit): (string | HTMLElement)[] {
	let at = 0;
	const nodes = marks.flatMap(({ start, end }) => {
		const before = text.slice(at, start);
		at = end;
		return [before, element('mark', {}, text.slice(start, end))];
	});
	return [...nodes, text.slice(at)];
}
