import type { Engine } from '../../search/engine.ts';
import { hitRows, toCsv } from '../../search/hits-csv.ts';
import { anchoredPath, localPath, planPath, reportPath } from '../../urls/urls.ts';
import { element } from '../page/element.client.ts';
import { language, words } from '../page/language.client.ts';
import { pause } from '../page/pause.client.ts';
import { permanentAddress } from '../page/permanent.client.ts';
import type { OnProgress } from './csv-button.client.ts';
import { type Names, placeName, topicName } from './names.ts';
import { filtersOf, type SearchState } from './state.ts';

const t = words.search;

/** Saves every sentence of every hit; null where it was stopped, else the number of documents. Rejects with a `ShardError`. */
export async function downloadHits(
	engine: Engine,
	state: SearchState,
	names: Names,
	onProgress: OnProgress,
): Promise<number | null> {
	const rows: (string | number)[][] = [[...t.csvHead]];
	let documents = 0;
	for await (const { hit, of } of engine.allHits(state.query, filtersOf(state), { order: state.order })) {
		const path = (hit.type === 'work-plan' ? planPath : reportPath)(hit.division, hit.year);
		rows.push(
			...hitRows(hit, {
				place: placeName(names, hit.division, language).text,
				type: t.types[hit.type],
				chapter: (id) => topicName(names, id, language),
				address: (anchor) => permanentAddress(localPath(language, anchoredPath(path, anchor))),
			}),
		);
		// What is at hand is read in one go, and nobody could press anything.
		await pause();
		if (!onProgress(++documents, of)) return null;
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
	return documents;
}

function save(text: string, name: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	const link = element('a', { href: address, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
