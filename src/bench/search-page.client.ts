import { openEngine } from '../search/engine.ts';
import type { Filters } from '../search/model.ts';
import { scriptLoader } from '../search/script-loader.client.ts';

/** What a browser says of one question. */
export interface BrowserAnswer {
	total: number;
	exact: boolean;
	/** `<division>-<year>` of the first hits. */
	ids: string[];
	/** The exact total. */
	counted: number;
	/** Milliseconds of the first answer with nothing loaded, and with everything there. */
	cold: number;
	warm: number;
	/** Bytes loaded for the first answer; 0 from disk, where browsers do not say. */
	bytes: number;
}

/** Asks an engine that has loaded nothing. The index lies beside the page. */
async function ask(query: string, filters: Filters): Promise<BrowserAnswer> {
	performance.clearResourceTimings();
	const started = performance.now();
	const engine = await openEngine(scriptLoader('./'));
	const first = await engine.search(query, filters);
	const answered = performance.now();
	const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
	const bytes = entries.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
	const again = performance.now();
	await engine.search(query, filters);
	const warm = performance.now() - again;
	const counted = await engine.search(query, filters, { exact: true, limit: 0 });
	if (first.status === 'refused' || counted.status === 'refused') throw new Error(`${query} was refused.`);
	const ids = first.hits.map(({ id }) => id);
	const { total, exact } = first;
	return { total, exact, ids, counted: counted.total, cold: answered - started, warm, bytes };
}

performance.setResourceTimingBufferSize(10_000);
Object.assign(globalThis, { ask });
