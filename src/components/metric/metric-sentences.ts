/** The sentences of one metric in one province, for the script that lists them on demand. Chinese, as printed. */
import type { Archive } from '../../archive/model.ts';
import type { Metric } from '../../archive/schema/index.ts';
import { quoteParts } from '../quote-parts.ts';
import { valuesWithin } from './metric-many.ts';

/** What stands before the figure, the figure, and what stands after it; of a part of a computed value also its metric. */
export type SentenceParts = [before: string, figure: string, after: string, part?: string];

/** By division, then year; a computed value has the sentence of each part. */
export type MetricSentences = Record<string, Record<string, SentenceParts[]>>;

/** The script of a province's sentences, or, with `all`, of all: assigns to one global, so that it loads over http and from disk alike. */
export function sentencesScript(archive: Archive, metric: Metric, part: string): string {
	const sentences: MetricSentences = {};
	for (const { division, year, observation, computed } of valuesWithin(
		archive,
		metric,
		part === 'all' ? null : part,
	)) {
		const said = observation ? [observation] : (computed?.parts ?? []);
		const ofDivision = sentences[division.code] ?? {};
		sentences[division.code] = ofDivision;
		ofDivision[year] = said.map((one) => {
			const { before, figure, after } = quoteParts(archive, one);
			return observation ? [before, figure, after] : [before, figure, after, one.metric.key];
		});
	}
	// A text must not end the script that carries it, nor open a comment in it.
	const data = JSON.stringify(sentences).replaceAll('<', '\\u003c');
	return `(self.duizhaoSentences??={})[${JSON.stringify(`${metric.key}/${part}`)}]=${data};\n`;
}
