/** What a reviewer decides of one number → the edits of the file. */
import type { Place } from '../archive/model.ts';
import { IgnoreReasonSchema } from '../archive/schema/index.ts';
import { findNumerals, type Numeral } from '../text/numerals.ts';
import type { Edit, MetricEntry } from './edit.ts';
import { isListed, type Review, type ReviewRegistry, type ReviewRow, shownProposals } from './rows.ts';

/**
 * `accept` takes the number for a metric, `reject` takes the entry out, and puts one that nobody has read under `ignored`;
 * `ignore` says that it is no observation. `accept-all` takes every proposed entry that stands in the text; it has no row.
 */
export interface Decision {
	id: string;
	action: string;
	metric: string;
	reason: string;
	note: string;
}

/** The edits, or one sentence that says why there are none. */
export function decide(review: Review, registry: ReviewRegistry, decision: Decision): Edit[] | string {
	if (decision.action === 'accept-all') return acceptAll(review);
	const row = review.rows.find(({ id }) => id === decision.id);
	if (row === undefined) return 'The file has changed meanwhile. Look at it again.';
	if (decision.action === 'reject') return reject(review, row, decision);
	if (decision.action === 'ignore') return ignore(review, row, decision);
	if (decision.action === 'accept') return accept(review, registry, row, decision.metric.trim());
	return 'There is no such decision.';
}

function acceptAll({ rows }: Review): Edit[] | string {
	const edits = shownProposals(rows).map(({ at }): Edit => ({ type: 'vouch-for-metric', at }));
	return edits.length === 0 ? 'Nothing is proposed.' : edits;
}

function reject(review: Review, row: ReviewRow, decision: Decision): Edit[] | string {
	if (row.kind === 'metric') return [{ type: 'remove-metric', at: row.at }];
	if (row.kind === 'ignored') return [{ type: 'remove-ignored', at: row.at }];
	if (row.kind !== 'proposed') return 'The file says nothing of this number; mark it as no observation.';
	const moved = row.place === null ? '' : ignore(review, row, decision);
	if (moved === CHOOSE_REASON) return moved;
	// What cannot be listed as ignored is taken out: a quote that does not stand, words that make no number (全部 for 100 %).
	return typeof moved === 'string' ? [{ type: 'remove-metric', at: row.at }] : moved;
}

const CHOOSE_REASON = 'Choose a reason.';

function accept(review: Review, registry: ReviewRegistry, row: ReviewRow, key: string): Edit[] | string {
	// What stands is taken as it is written, its unit and note too.
	if (row.kind === 'proposed' && row.metric === key && row.place !== null)
		return [{ type: 'vouch-for-metric', at: row.at }];
	const entry = entryFor(review, registry, row, key);
	if (typeof entry === 'string') return entry;
	const listed = review.rows.some((other) => other !== row && isListed(other) && other.metric === key);
	if (listed) return `${key} is in the file already; take that entry out first.`;
	if (isListed(row)) return [{ type: 'change-metric', at: row.at, entry }];
	const before: Edit[] = row.kind === 'ignored' ? [{ type: 'remove-ignored', at: row.at }] : [];
	return [...before, { type: 'add-metric', entry }];
}

function entryFor(
	{ standing }: Review,
	{ metricOf }: ReviewRegistry,
	row: ReviewRow,
	key: string,
): MetricEntry | string {
	const metric = metricOf.get(key);
	if (metric === undefined) return key === '' ? 'Choose a metric.' : `The registry has no ${key}.`;
	const stated = row.place && standing.valueAt(row.place, row.quote, metric);
	if (stated === null) return `The number does not count ${metric.unit}, as ${key} does.`;
	const { value, qualifier = 'exact' } = stated;
	const entry = { metric: key, value, qualifier, quote: row.quote };
	return standing.ofMetric(entry) === null
		? `The quote states no value of ${key} once and wholly: ${row.quote}`
		: entry;
}

function ignore({ body, standing }: Review, row: ReviewRow, { reason, note }: Decision): Edit[] | string {
	const known = IgnoreReasonSchema.safeParse(reason);
	if (!known.success) return CHOOSE_REASON;
	if (row.kind === 'ignored') return 'It is marked as no observation already.';
	const numeral = numeralAt(body.blocks, row.place);
	const number = (numeral?.raw ?? '').replace(/\s+/gu, '');
	if (number === '' || standing.ofIgnored({ quote: row.quote, number }) === null)
		return `The quote does not hold ${number || 'the number'} once and wholly: ${row.quote}`;
	const before: Edit[] = isListed(row) ? [{ type: 'remove-metric', at: row.at }] : [];
	const entry = { quote: row.quote, number, reason: known.data, note: note.trim() || null };
	return [...before, { type: 'add-ignored', entry }];
}

function numeralAt(blocks: Review['body']['blocks'], place: Place | null): Numeral | undefined {
	if (place === null) return undefined;
	return findNumerals(blocks[place.block - 1]?.text ?? '').find(
		({ start, figureEnd }) => start < place.end && place.start < figureEnd,
	);
}
