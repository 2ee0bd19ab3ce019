/** Holds every change that a page shows against the one function that decides. */
import type { Archive } from '../../src/archive/model.ts';
import { changeBetween } from '../../src/compare/change.ts';
import { valuesOf } from '../../src/compare/values.ts';
import { type Page, readPage } from './page.ts';

const MARKED = /<(\w+)[^>]*\sdata-from="[^>]*>[\s\S]*?<\/\1>/g;
/** A change is printed close to its sign, the terms of a formula apart from theirs: `+42`, `51 + 105`. */
const SIGNED = /(?<![\d\p{L}])[+−]\d/u;

export interface DeltaFaults {
	/** Changes that the function refuses, or of which it says something else. */
	wrong: string[];
	/** Pages that show a signed number outside of a marked change. */
	unmarked: string[];
	/** Changes that were checked. */
	checked: number;
}

export function deltaFaults(pages: readonly Page[], archive: Archive): DeltaFaults {
	const reports = new Map(archive.reports.map((report) => [report.id, report]));
	const valueIn = (id: string, metric: string) => {
		const report = reports.get(id);
		return report && valuesOf(archive, report).get(metric);
	};
	const faults: DeltaFaults = { wrong: [], unmarked: [], checked: 0 };
	for (const page of pages) {
		for (const { attributes } of page.elements) {
			const [metric, from, to] = ['data-metric', 'data-from', 'data-to'].map((name) => attributes.get(name));
			if (!metric || !from || !to) continue;
			faults.checked += 1;
			const [older, newer] = [valueIn(from, metric), valueIn(to, metric)];
			const expected = older && newer ? changeBetween(older, newer).delta : null;
			const shown = attributes.get('data-delta') ?? null;
			if (shown !== (expected === null ? null : String(expected)))
				faults.wrong.push(`${page.path}: ${metric} ${from} → ${to}: ${shown}`);
		}
		if (SIGNED.test(readPage(page.path, page.html.replace(MARKED, '')).text)) faults.unmarked.push(page.path);
	}
	return faults;
}
