/** A report under review: every number that counts something, with what the file says of it or what is proposed. */
import { type ParsedBody, parseBody } from '../archive/body.ts';
import { splitFrontmatter } from '../archive/frontmatter.ts';
import type { Place } from '../archive/model.ts';
import type { Division, Metric, Outline, Qualifier } from '../archive/schema/index.ts';
import { proposeMetrics } from '../extract/propose.ts';
import { type Frontmatter, readFrontmatter } from '../importer/frontmatter.ts';
import { type Ignored, overlap, Standing, type Stated } from '../importer/standing.ts';

export interface ReviewRegistry {
	outline: Outline;
	metricOf: ReadonlyMap<string, Metric>;
	divisionOf: ReadonlyMap<string, Division>;
}

interface Row {
	/** Stable while the text stays. */
	id: string;
	/** The number's place; null where the entry's quote does not stand. */
	place: Place | null;
	quote: string;
}

/** An entry of `metrics`: `proposed` where nobody has read it. `at`: position in the file's list. */
export interface MetricRow extends Row {
	kind: 'metric' | 'proposed';
	at: number;
	metric: string;
	value: number;
	qualifier: Qualifier;
}

/** `proposal` and `open`: numbers of which the file says nothing, with a metric and without. */
export type ReviewRow =
	| MetricRow
	| (Row & { kind: 'ignored'; at: number; number: string; reason: string; note: string | null })
	| (Row & { kind: 'proposal'; metric: string; value: number; qualifier: Qualifier; confidence: number })
	| (Row & { kind: 'open'; number: string; closest: string[] });

/** Proposed entries that are shown beside their sentences: those that stand in the text. */
export function shownProposals(rows: readonly ReviewRow[]): MetricRow[] {
	return rows.filter(isListed).filter(({ kind, place }) => kind === 'proposed' && place !== null);
}

export function isListed(row: ReviewRow): row is MetricRow {
	return row.kind === 'metric' || row.kind === 'proposed';
}

export interface Review {
	frontmatter: Frontmatter;
	body: ParsedBody;
	standing: Standing;
	/** In the text's order; those without a place first. */
	rows: ReviewRow[];
}

/** Undefined where the text is no report of the archive. */
export function reviewOf(text: string, registry: ReviewRegistry): Review | undefined {
	const read = readFrontmatter(text);
	const split = splitFrontmatter(text);
	if (read === undefined || split === undefined || read.frontmatter.type !== 'annual-report')
		return undefined;
	const body = parseBody(split.body, split.bodyLine, registry.outline, split.bodyOffset);
	const standing = new Standing(body.blocks, registry.metricOf);
	const listed = [...metricRows(read.frontmatter, standing), ...ignoredRows(read.frontmatter, standing)];
	const fresh = proposedRows(body, read.frontmatter, registry, standing).filter(
		(row) => !listed.some((other) => row.place && other.place && overlap(row.place, other.place)),
	);
	const rows = [...listed, ...fresh].sort((a, b) => offset(a) - offset(b));
	return { frontmatter: read.frontmatter, body, standing, rows };
}

function offset({ place }: ReviewRow): number {
	return place === null ? -1 : place.block * 1e6 + place.start;
}

function metricRows({ metrics }: Frontmatter, standing: Standing): ReviewRow[] {
	const list = (Array.isArray(metrics) ? metrics : []) as Stated[];
	return list.map((entry, at) => {
		const { metric, value, qualifier = 'exact', quote, proposed } = entry;
		return {
			kind: proposed === true ? 'proposed' : 'metric',
			id: `m${at}`,
			at,
			place: standing.ofMetric(entry),
			metric,
			value,
			qualifier,
			quote,
		};
	});
}

function ignoredRows({ ignored }: Frontmatter, standing: Standing): ReviewRow[] {
	const list = (Array.isArray(ignored) ? ignored : []) as (Ignored & { reason: string; note?: string })[];
	return list.map((entry, at) => {
		const { quote, number, reason, note = null } = entry;
		return {
			kind: 'ignored',
			id: `i${at}`,
			at,
			place: standing.ofIgnored(entry),
			quote,
			number,
			reason,
			note,
		};
	});
}

function proposedRows(
	body: ParsedBody,
	{ division, year }: Frontmatter,
	{ outline, metricOf, divisionOf }: ReviewRegistry,
	standing: Standing,
): ReviewRow[] {
	const options = { division: divisionOf.get(division ?? '') ?? null, year, outline };
	const { proposals, unassigned } = proposeMetrics(body, metricOf, options);
	const id = ({ block, start }: Place) => `n${block}-${start}`;
	return [
		...proposals
			.filter((each) => standing.ofMetric(each) !== null)
			.map(({ metric, value, qualifier, quote, confidence, figure }): ReviewRow => {
				return {
					kind: 'proposal',
					id: id(figure),
					place: figure,
					metric,
					value,
					qualifier,
					quote,
					confidence,
				};
			}),
		...unassigned.map(({ text, quote, figure, closest }): ReviewRow => {
			return { kind: 'open', id: id(figure), place: figure, number: text, quote, closest };
		}),
	];
}
