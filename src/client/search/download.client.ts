import type { Engine } from '../../search/engine.ts';
import { hitRows, toCsv } from '../../search/hits-csv.ts';
import { findPath, localPath, planPath, reportPath } from '../../urls/urls.ts';
import { element } from '../page/element.client.ts';
import { language, words } from '../page/language.client.ts';
import { type Names, placeName, topicName } from './names.ts';
import { filtersOf, type SearchState } from './state.ts';

const t = words.search;

/** Saves every sentence of every hit. Rejects with a `ShardError`. */
export async function downloadHits(
	engine: Engine,
	state: SearchState,
	names: Names,
	onProgress: (documents: number) => void,
): Promise<void> {
	const rows: (string | number)[][] = [[...t.csvHead]];
	let documents = 0;
	for await (const hit of engine.allHits(state.query, filtersOf(state), { order: state.order })) {
		const path = (hit.type === 'work-plan' ? planPath : reportPath)(hit.division, hit.year);
		rows.push(
			...hitRows(hit, {
				place: placeName(names, hit.division, language).text,
				type: t.types[hit.type],
				chapter: (id) => topicName(names, id, language),
				address: (anchor) => permanent(findPath(path, state.query, anchor)),
			}),
		);
		onProgress(++documents);
	}
	save(
		toCsv(rows),
		t.csvName(
			state.query
				.replaceAll(/[\s\p{Cc}"*/:<>?\\|]+/gu, ' ')
				.trim()
				.slice(0, 40),
		),
	);
}

/** The public address, wherever the page was opened from: the page names its own in its head. */
function permanent(path: string): string {
	const own = document.querySelector<HTMLLinkElement>('link[hreflang="x-default"]')?.href ?? document.baseURI;
	return new URL(`../${localPath(language, path)}`, own).href;
}

function save(text: string, name: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	const link = element('a', { href: address, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
