/** What every part of the comparison needs to know. */
import type { Chapter, Metric } from '../../archive/schema/index.ts';
import type { Side } from '../../compare/report-data.ts';
import { printSelection, type Selection } from '../../compare/selection.ts';
import { type SideRow, shownRows, sideBySide } from '../../compare/side-by-side.ts';
import { divisionName, type Named } from '../../components/names.ts';
import { linksFrom, type PageLinks } from '../../components/page-links.ts';
import { type Language, type Messages, messages } from '../../i18n/index.ts';
import { comparePath } from '../../urls/urls.ts';

export interface View {
	language: Language;
	all: Messages;
	links: PageLinks;
	/** Public address of this very comparison. */
	address: string;
	/** That of another page of the archive, in the language shown. */
	permanent(path: string): string;
	selection: Selection;
	metrics: readonly Metric[];
	chapters: readonly Chapter[];
	sides: Side[];
	/** Index of the side against which the others are held. */
	reference: number;
	/** All rows, and those that the selection shows. */
	rows: SideRow[];
	shown: SideRow[];
	/** Shows another selection and writes it into the address. */
	go(selection: Selection): void;
}

/** Puts a view together from what was loaded. */
export function viewOf(
	language: Language,
	permanent: View['permanent'],
	registry: { metrics: readonly Metric[]; chapters: readonly Chapter[] },
	sides: Side[],
	selection: Selection,
	go: View['go'],
): View {
	const pinned = sides.findIndex(({ id }) => id === selection.pinned);
	const reference = Math.max(0, pinned);
	const rows = sideBySide(registry.metrics, sides, reference);
	const links = linksFrom(language, comparePath());
	return {
		language,
		all: messages(language),
		links,
		address: `${permanent(comparePath())}${printSelection(selection)}`,
		permanent,
		selection,
		metrics: registry.metrics,
		chapters: registry.chapters,
		sides,
		reference,
		rows,
		shown: shownRows(rows, selection.show, selection.chapter),
		go,
	};
}

/** 湛河区 2020, with the language of the name. */
export function nameOf(
	{ language }: Pick<View, 'language'>,
	{ division, year }: Side,
): Named & { full: string } {
	const name = divisionName(language, division);
	return { ...name, full: `${name.text} ${year}` };
}

/** `湛河区 2023、偃师区 2022：`, before what applies to them; empty where there are two sides anyway. */
export function reasonNames(view: View, sides: readonly number[]): string {
	if (view.sides.length < 3 || sides.length === 0) return '';
	const names = sides.flatMap((at) => {
		const side = view.sides[at];
		return side ? [nameOf(view, side).full] : [];
	});
	return view.language === 'en' ? `${names.join(', ')}: ` : `${names.join('、')}：`;
}
