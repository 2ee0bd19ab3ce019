import type { Division } from '../archive/schema/index.ts';
import type { Observation, Point, Timeline, Value } from '../compare/model.ts';
import { isUnread } from '../compare/unread.ts';
import type { ChartLabels, ChartModel, Slot } from './model.ts';
import { showValue, summarise } from './wording.ts';

export interface ChartOptions {
	/** Unique on its page. */
	id: string;
	labels: ChartLabels;
	language: 'zh-CN' | 'en';
	/** Where a year of the chart leads: to the figure of a value, to the report of a silent year; null for nowhere. */
	hrefOf: (point: Point) => string | null;
	/** Where a part of a computed value stands; nowhere where absent. */
	partHrefOf?: (part: Observation) => string | null;
	/** What a year says in which another division stood in this one's place; where absent, its name. */
	otherOf?: (other: Division) => { text: string; href: string | null };
	/** Measure word as the page prints it; the metric's own where absent. */
	unit?: string;
	/** Upper end of an axis that several charts share; raised to the chart's own highest value. */
	max?: number;
	source?: string;
}

/** A metric over the years in one division; the newest of several values is set in the accent. */
export function timelineChart(timeline: Timeline, options: ChartOptions): ChartModel {
	return chartOf(timeline, options, newestOf(timeline.points));
}

/** The same without emphasis, for lists in which many divisions share one `max`. */
export function sparkChart(timeline: Timeline, options: ChartOptions): ChartModel {
	return chartOf(timeline, options, null);
}

function chartOf(timeline: Timeline, options: ChartOptions, newest: number | null): ChartModel {
	const { metric, division, points } = timeline;
	const isEnglish = options.language === 'en';
	const title = isEnglish ? metric.en : metric.zh;
	const place = isEnglish ? (division.english ?? division.name) : division.name;
	const slots = points.map((point) => toSlot(String(point.year), point, options, point.year === newest));
	const model = {
		id: options.id,
		title,
		unit: options.unit ?? metric.unit,
		axis: 'years' as const,
		slots,
		breaks: breaksOf(timeline, isEnglish ? 'en' : 'zh'),
		max: upperEnd(slots, metric.unit, options.max),
		labels: options.labels,
		language: options.language,
		source: options.source ?? '',
	};
	const named = { ...model, title: isEnglish ? `${place}, ${title}` : `${place}${title}` };
	return { ...model, summary: summarise(named, options.language) };
}

/** The slot of a point. `isNewest` sets it in the accent. */
export function toSlot(
	label: string,
	point: Point,
	options: Pick<ChartOptions, 'hrefOf' | 'language' | 'otherOf' | 'partHrefOf'>,
	isNewest = false,
): Slot {
	if (point.state === 'no_report') return { label, state: 'no_report', other: otherIn(point.other, options) };
	const href = options.hrefOf(point);
	if (point.state === 'silent') return { label, state: 'silent', href };
	return { label, ...valuePart(point.value, options), emphasis: isNewest ? 'newer' : 'plain', href };
}

function otherIn(other: Division | null, { language, otherOf }: Pick<ChartOptions, 'language' | 'otherOf'>) {
	if (!other) return null;
	const text = language === 'en' ? (other.english ?? other.name) : other.name;
	return otherOf?.(other) ?? { text, href: null };
}

function valuePart(value: Value, { partHrefOf }: Pick<ChartOptions, 'partHrefOf'>) {
	const parts = value.computed?.parts.map((part) => ({
		quote: part.quote,
		href: partHrefOf?.(part) ?? null,
	}));
	return {
		state: 'value' as const,
		value: value.value,
		shown: showValue(value.value, value.qualifier, value.unit),
		isComputed: value.computed !== null,
		...(isUnread(value) && { isUnread: true as const }),
		isQualified: value.qualifier !== 'exact',
		formula: value.computed?.formula ?? null,
		quote: value.observation?.quote ?? null,
		...(parts && { parts }),
	};
}

/** Highest value, or more: a rate runs to 100, a shared axis to its own end; 1 where all is zero. */
export function upperEnd(slots: readonly Slot[], unit: string, shared = 0): number {
	const values = slots.flatMap((slot) => (slot.state === 'value' ? [slot.value] : []));
	return Math.max(shared, unit === '%' ? 100 : 0, ...values) || 1;
}

/** The last year of the axis if it has a value and is not the only one: an empty last year has nothing new to say. */
function newestOf(points: readonly Point[]): number | null {
	const last = points.at(-1);
	const stated = points.filter((point) => 'value' in point);
	return last && 'value' in last && stated.length > 1 ? last.year : null;
}

/** A break of year Y lies before the first slot that is Y or later. */
function breaksOf(timeline: Timeline, language: 'zh' | 'en'): ChartModel['breaks'] {
	return timeline.breaks
		.map((found) => ({
			before: timeline.points.findIndex((point) => point.year >= Number(found.date.slice(0, 4))),
			reason: found.reason[language],
		}))
		.filter(({ before }) => before > 0);
}
