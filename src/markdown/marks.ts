/** Turns a document's observations and reviewed numerals into marks on its blocks. */
import type { Observation, Place, Plan, Report } from '../archive/model.ts';
import type {
	BlockMarks,
	FigureMark,
	FigureNote,
	PlainMark,
	QuoteMark,
	RenderInput,
	RenderOptions,
	Span,
} from './model.ts';

/** All that a rendering depends on, as plain data. Figures are numbered from 1 in text order. */
export function toRenderInput(doc: Report | Plan, options: RenderOptions): RenderInput {
	return {
		body: doc.body,
		sections: doc.sections.map(({ id, depth, heading, chapter }) => ({ id, depth, heading, chapter })),
		blocks: doc.blocks.map(({ n, text }) => ({ n, text })),
		marks: 'observations' in doc ? toMarks(doc, options) : [],
	};
}

function toMarks(report: Report, options: RenderOptions): [number, BlockMarks][] {
	const ordered = report.observations.toSorted((a, b) => comparePlaces(a.figure, b.figure));
	const notes = new Map(ordered.map((observation, i) => [observation, toNote(observation, i + 1, options)]));
	const places = [
		...ordered.map((o) => o.figure),
		...ordered.map((o) => o.quoted),
		...report.ignored.map((i) => i.at),
	];
	const numbers = [...new Set(places.map((place) => place.block))].toSorted((a, b) => a - b);
	return numbers.map((n) => {
		const inBlock = (place: Place) => place.block === n;
		const figures = toFigures(
			ordered.filter((o) => inBlock(o.figure)),
			notes,
		);
		const plain = toPlain(
			report.ignored.filter((i) => inBlock(i.at)),
			figures,
			options,
		);
		const quotes = toQuotes(
			ordered.filter((o) => inBlock(o.quoted)),
			[...figures, ...plain],
		);
		return [n, { figures, plain, quotes }];
	});
}

const comparePlaces = (a: Place, b: Place) => a.block - b.block || a.start - b.start || a.end - b.end;

function toNote(observation: Observation, index: number, options: RenderOptions): FigureNote {
	const { metric, value } = observation;
	return {
		key: metric.key,
		index,
		value,
		href: options.metricHref(metric.key),
		noteHref: options.noteHref?.(index) ?? `#n-${index}`,
		label: options.noteLabel?.(index, metric) ?? null,
	};
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const cross = (a: Span, b: Span) => overlap(a, b) && !holds(a, b) && !holds(b, a);

/** Numerals that overlap become one mark with the observations of all. */
function toFigures(observations: Observation[], notes: Map<Observation, FigureNote>): FigureMark[] {
	const marks: FigureMark[] = [];
	for (const observation of observations) {
		const { start, end } = observation.figure;
		const note = notes.get(observation);
		const last = marks.at(-1);
		if (!note) continue;
		if (last && overlap(last, { start, end })) {
			last.end = Math.max(last.end, end);
			last.notes.push(note);
		} else marks.push({ start, end, notes: [note] });
	}
	return marks;
}

function toPlain(ignored: Report['ignored'], figures: FigureMark[], options: RenderOptions): PlainMark[] {
	const marks: PlainMark[] = [];
	for (const { at, reason } of ignored.toSorted((a, b) => comparePlaces(a.at, b.at))) {
		if ([...figures, ...marks].some((mark) => overlap(mark, at))) continue;
		marks.push({ start: at.start, end: at.end, title: options.reasonText?.(reason) ?? null });
	}
	return marks;
}

/** Quotes of the same words become one; a quote that cuts a mark or a shorter quote is left out. */
function toQuotes(observations: Observation[], marks: Span[]): QuoteMark[] {
	const quotes = new Map<string, QuoteMark>();
	for (const { metric, quoted } of observations) {
		const { start, end } = quoted;
		const quote = quotes.get(`${start}-${end}`) ?? { start, end, keys: [] };
		quote.keys.push(metric.key);
		quotes.set(`${start}-${end}`, quote);
	}
	const kept: QuoteMark[] = [];
	for (const quote of [...quotes.values()].toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
		const cutsMark = marks.some((mark) => overlap(mark, quote) && !holds(quote, mark));
		if (!cutsMark && !kept.some((other) => cross(quote, other))) kept.push(quote);
	}
	return kept;
}
