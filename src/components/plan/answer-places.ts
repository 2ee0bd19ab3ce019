import { findPlaces, indexBlocks, type QuoteSearch } from '../../archive/locate.ts';
import type { Report } from '../../archive/model.ts';

const searches = new WeakMap<Report, QuoteSearch>();

/**
 * Where an answer's quote leads in its report: the figure it holds, else its paragraph. Null where it stands in a
 * heading, which leads to the report as a whole.
 */
export function anchorOf(report: Report, quote: string): { metric: string } | { paragraph: number } | null {
	const search = searches.get(report) ?? indexBlocks(report.blocks);
	searches.set(report, search);
	const [place] = findPlaces(report.blocks, search, quote);
	if (!place) return null;
	const held = report.observations.find(
		({ figure }) => figure.block === place.block && figure.start >= place.start && figure.end <= place.end,
	);
	return held ? { metric: held.metric.key } : { paragraph: place.block };
}
