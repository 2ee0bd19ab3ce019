/** Which figures do not add up: what the audit of a report says, told of each value that it concerns. */
import type { Archive, Observation, Report } from '../../archive/model.ts';
import { reportsOf } from '../lookup.ts';
import type { Value } from '../model.ts';
import { type AuditFinding, failuresOf } from './audit.ts';

type Flags = ReadonlyMap<string, readonly AuditFinding[]>;

const NONE: Flags = new Map();
const known = new WeakMap<Archive['metrics'], WeakMap<Report, Flags>>();

/** The failures that concern a value, or a part from which it is computed, in the order of the text. Nearly always none. */
export function flagsOn(archive: Archive, { division, year, observation, computed }: Value): AuditFinding[] {
	const report = reportsOf(archive, division.code).find((one) => one.year === year);
	if (!report) return [];
	const flags = flagsIn(archive, report);
	const stated = observation ? [observation] : (computed?.parts ?? []);
	return [...new Set(stated.flatMap(({ metric }) => flags.get(metric.key) ?? []))];
}

/** The failures of a report by the metric of each figure that they concern. */
function flagsIn(archive: Archive, report: Report): Flags {
	const held = known.get(archive.metrics) ?? new WeakMap<Report, Flags>();
	known.set(archive.metrics, held);
	const flags = held.get(report) ?? weigh(archive, report);
	held.set(report, flags);
	return flags;
}

function weigh(archive: Archive, report: Report): Flags {
	const failures = failuresOf(archive, report);
	if (failures.length === 0) return NONE;
	const concerned = report.observations.map(
		(one) => [one.metric.key, failures.filter(concerns(one))] as const,
	);
	return new Map(concerned.filter(([, found]) => found.length > 0));
}

/** Whether a failure holds the figure against others: by its place in the text, or as a part that the registry names. */
function concerns({ figure, metric }: Observation): (failure: AuditFinding) => boolean {
	return ({ block, start, end, parts }) =>
		(block === figure.block && start <= figure.start && figure.start < end) || parts.includes(metric);
}
