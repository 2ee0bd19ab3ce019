import type { Archive, Plan, Report } from '../archive/model.ts';
import type { Division } from '../archive/schema/index.ts';
import { groupBy } from '../compare/group.ts';
import { reportsOf, yearsOf } from '../compare/lookup.ts';
import type { PairedValues } from '../compare/pair.ts';
import { pairValues } from '../compare/pair.ts';
import { standIn } from '../compare/stand-in.ts';

/** What the head of a division's page rests on. */
export interface DivisionFacts {
	division: Division;
	/** Oldest first. */
	reports: Report[];
	plans: Plan[];
	/** Divisions directly below, with the number of reports at or below each. */
	children: { division: Division; reports: number }[];
	/** Code before and codes after this one; names change with codes. */
	predecessor: Division | null;
	successors: Division[];
	/** First and last report held against each other; null with fewer than two. */
	span: PairedValues | null;
}

export function divisionFacts(archive: Archive, division: Division): DivisionFacts {
	const reports = reportsOf(archive, division.code);
	const [first, last] = [reports[0], reports.at(-1)];
	return {
		division,
		reports,
		plans: archive.plans.filter((plan) => plan.division === division.code),
		children: childrenOf(archive, division),
		predecessor: archive.divisions.get(division.predecessor ?? '') ?? null,
		successors: kinOf(archive).successors.get(division.code) ?? [],
		span: first && last && first !== last ? pairValues(archive, first, last) : null,
	};
}

interface Kin {
	children: Map<string | null, Division[]>;
	successors: Map<string | null, Division[]>;
}

const kin = new WeakMap<Archive['divisions'], Kin>();

function kinOf({ divisions }: Archive): Kin {
	const all = [...divisions.values()];
	const built = kin.get(divisions) ?? {
		children: groupBy(all, ({ parent }) => parent),
		successors: groupBy(all, ({ predecessor }) => predecessor),
	};
	kin.set(divisions, built);
	return built;
}

/** The divisions directly below one, with the number of reports at or below each. */
export function childrenOf(archive: Archive, { code }: Division): DivisionFacts['children'] {
	const below = kinOf(archive).children.get(code) ?? [];
	return below.map((child) => ({ division: child, reports: reportsBelow(archive, child) }));
}

/** Reports of a division and of all divisions below it. */
export function reportsBelow(archive: Archive, division: Division): number {
	const below = childrenOf(archive, division);
	return reportsOf(archive, division.code).length + below.reduce((sum, child) => sum + child.reports, 0);
}

/**
 * The years of a division's rail: each report, and each run of years without one joined to one cell. `other`: who stood in its
 * place in those years.
 */
export type RailCell = { report: Report } | { from: number; to: number; other: Division | null };

/** From the first to the last year of the whole archive; `410411`: 2020 · 2021 · 2022 · 2023 with two gaps. */
export function railOf(
	archive: Archive,
	division: Division,
	reports: readonly Report[],
	joinFrom = 8,
): RailCell[] {
	const years = yearsOf(archive);
	const byYear = new Map(reports.map((report) => [report.year, report]));
	const cells: RailCell[] = [];
	for (const year of years) {
		const report = byYear.get(year);
		const last = cells.at(-1);
		const other = standIn(archive, division, year);
		if (report) cells.push({ report });
		else if (years.length >= joinFrom && last && 'from' in last && last.other === other) last.to = year;
		else cells.push({ from: year, to: year, other });
	}
	return cells;
}
