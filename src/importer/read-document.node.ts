/** A file on disk → its document with proposed metrics. */
import type { Block } from '../archive/model.ts';
import type { readRegistry } from '../archive/reader.node.ts';
import type { Qualifier } from '../archive/schema/index.ts';
import { type Proposal, proposeMetrics, type UnassignedFigure } from '../extract/propose.ts';
import { type Frontmatter, toDocument } from './frontmatter.ts';
import { importDocument } from './import-document.node.ts';
import type { PlaceIndex } from './place-index.ts';
import { type SheetRow, sheetRow } from './review-sheet.ts';
import { Standing } from './standing.ts';
import { readReceived, sha256 } from './store.node.ts';

export type RegistryRead = Awaited<ReturnType<typeof readRegistry>>;

export interface Given {
	division?: string;
	year?: number;
}

export interface ProposedMetric {
	metric: string;
	value: number;
	/** The registry's. */
	unit: string;
	qualifier: Qualifier;
	quote: string;
}

/** Plain data: it crosses from a worker to the main thread. */
export interface ReadDocument {
	metadata: Frontmatter;
	warnings: string[];
	missing: string[];
	/** The input was a document of the archive. */
	own: boolean;
	metrics: ProposedMetric[];
	unassigned: { text: string; quote: string }[];
	/** What a reviewer sees of proposals and leftover numbers, in the text's order. */
	sheet: SheetRow[];
	/** Keys that follow the metadata in the frontmatter. */
	added: Record<string, unknown>;
	/** Markdown below the frontmatter. */
	text: string;
	/** The whole document. */
	markdown: string;
}

/** Throws an `ImportError` for a file that holds no document. */
export async function readDocument(
	file: string,
	given: Given,
	{ outline, metricOf, divisionOf }: RegistryRead,
	places: PlaceIndex,
	onPage: (page: number, pages: number) => void,
): Promise<ReadDocument> {
	if (outline === null) throw new Error('The outline went missing.');
	const bytes = await readReceived(file);
	const fileName = file.split(/[\\/]/u).at(-1) ?? file;
	const read = await importDocument(bytes, {
		fileName,
		places,
		outline: outline.data,
		sha256: sha256(bytes),
		onPage,
		...given,
	});
	const { metadata, warnings, missing, own, body, text } = read;
	const counts = !own && metadata.type === 'annual-report';
	const division = divisionOf.get(metadata.division ?? '') ?? null;
	const options = { division, year: metadata.year, outline: outline.data };
	const found = proposeMetrics(body, counts ? metricOf : new Map(), options);
	const standing = new Standing(body.blocks, metricOf);
	const proposals = found.proposals.filter((each) => standing.ofMetric(each) !== null);
	const fallen = found.proposals.filter((each) => !proposals.includes(each)).map(toLeft(body.blocks));
	const metrics = proposals.map(({ metric, value, unit, qualifier, quote }) => {
		return { metric, value, unit, qualifier, quote };
	});
	const left = counts ? [...found.unassigned, ...fallen].sort(byPlace) : [];
	const rows = [...proposals, ...left].map((each) => sheetRow(each, body.blocks, metricOf));
	const added = own ? {} : counts ? { metrics: metrics.map(toEntry), ignored: [] } : { requirements: [] };
	return {
		metadata,
		warnings,
		missing,
		own,
		metrics,
		unassigned: left.map((figure) => ({ text: figure.text, quote: figure.quote })),
		sheet: rows.sort((a, b) => a.block - b.block || a.start - b.start),
		added,
		text,
		markdown: own ? read.markdown : toDocument({ ...metadata, ...added }, text),
	};
}

/** A proposal whose quote does not state its value by the laws stays a number to be reviewed. */
function toLeft(blocks: readonly Block[]): (proposal: Proposal) => UnassignedFigure {
	return ({ metric, quote, place, figure }) => {
		const text = blocks[figure.block - 1]?.text.slice(figure.start, figure.end).replace(/\s+/gu, '') ?? '';
		return { text, quote, place, figure, closest: [metric], why: 'its quote does not state the value' };
	};
}

function byPlace(a: UnassignedFigure, b: UnassignedFigure): number {
	return a.figure.block - b.figure.block || a.figure.start - b.figure.start;
}

/** As the file lists it until a person has read it. */
function toEntry({ metric, value, qualifier, quote }: ProposedMetric) {
	return { metric, value, ...(qualifier === 'exact' ? {} : { qualifier }), quote, proposed: true };
}
