import type { Archive, Observation, Report } from '../archive/model.ts';
import { compareValues } from '../compare/comparability.ts';
import type { Point, Timeline, Value, Verdict } from '../compare/model.ts';
import { timelinesOf } from '../compare/timeline.ts';

/** What the margin says of a figure: its value here, and in the reports before and after. */
export interface FigureNote {
	observation: Observation;
	value: Value;
	timeline: Timeline;
	/** The nearest report before and after; at most two. `value` is null where that report is silent. */
	others: { year: number; value: Value | null; verdict: Verdict | null }[];
}

/** A note with its number in the text. */
export interface NumberedNote {
	index: number;
	note: FigureNote;
}

/** Fewer notes than this say each for itself that other years are silent. */
const GATHERED = 3;

/**
 * Notes of one paragraph of which the same other years say nothing: one line for all of them, lest the notes of a short
 * paragraph with many numbers tear the text apart. 8, 10, 11 and 12, each silent in 2021 and 2023 → `{ indexes: [8, 10, 11, 12], years: [2021, 2023] }`.
 */
export function silentTogether(
	notes: readonly NumberedNote[],
): { indexes: readonly number[]; years: readonly number[] }[] {
	const silent = notes.filter(
		({ note: { others } }) => others.length > 0 && others.every(({ value }) => !value),
	);
	const byYears = new Map<string, NumberedNote[]>();
	for (const each of silent) {
		const years = each.note.others.map(({ year }) => year).join();
		byYears.set(years, [...(byYears.get(years) ?? []), each]);
	}
	return [...byYears.values()]
		.filter((group) => group.length >= GATHERED)
		.map((group) => ({
			indexes: group.map(({ index }) => index),
			years: group[0]?.note.others.map(({ year }) => year) ?? [],
		}));
}

/** The notes of a report by metric key. */
export function notesOf(archive: Archive, report: Report): Map<string, FigureNote> {
	const timelines = new Map(timelinesOf(archive, report.division).map((line) => [line.metric.key, line]));
	const notes = report.observations.flatMap((observation) => {
		const timeline = timelines.get(observation.metric.key);
		const value = timeline && valueAt(timeline, report.year);
		return timeline && value ? [{ observation, value, timeline, others: othersOf(timeline, value) }] : [];
	});
	return new Map(notes.map((note) => [note.observation.metric.key, note]));
}

function valueAt(timeline: Timeline, year: number): Value | null {
	return statedAt(timeline.points.find((point) => point.year === year));
}

function statedAt(point: Point | undefined): Value | null {
	return point && 'value' in point ? point.value : null;
}

function othersOf(timeline: Timeline, value: Value): FigureNote['others'] {
	const reported = timeline.points.filter((point) => point.state !== 'no_report');
	const before = reported.findLast((point) => point.year < value.year);
	const after = reported.find((point) => point.year > value.year);
	return [before, after].flatMap((point) => {
		if (!point) return [];
		const other = statedAt(point);
		return [{ year: point.year, value: other, verdict: other && compareValues(other, value) }];
	});
}
