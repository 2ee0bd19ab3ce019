import type { Archive, Plan, Report } from '../archive/model.ts';
import type { Division } from '../archive/schema/index.ts';
import { ancestorsOf } from './ancestors.ts';
import { groupBy } from './group.ts';
import { yearsOf } from './lookup.ts';
import type { Grid, GridCell, GridRow, YearCoverage } from './model.ts';
import { standIn } from './stand-in.ts';

const keyOf = (code: string, year: number) => `${code}-${year}`;

interface Holdings {
	reports: Map<string, Report>;
	plans: Map<string, Plan>;
	/** Reports and plans strictly below a division, by division and year. */
	below: Map<string, { reports: number; plans: number }>;
	children: Map<string | null, Division[]>;
}

function countBelow(archive: Archive): Holdings['below'] {
	const below: Holdings['below'] = new Map();
	const add = (code: string, year: number, kind: 'reports' | 'plans') => {
		for (const above of ancestorsOf(archive, code)) {
			const counts = below.get(keyOf(above, year)) ?? { reports: 0, plans: 0 };
			counts[kind] += 1;
			below.set(keyOf(above, year), counts);
		}
	};
	for (const { division, year } of archive.reports) add(division, year, 'reports');
	for (const { division, year } of archive.plans) add(division, year, 'plans');
	return below;
}

function holdingsOf(archive: Archive): Holdings {
	const divisions = [...archive.divisions.values()];
	const parentOf = ({ parent }: Division) =>
		parent !== null && archive.divisions.has(parent) ? parent : null;
	return {
		reports: new Map(archive.reports.map((report) => [keyOf(report.division, report.year), report])),
		plans: new Map(archive.plans.map((plan) => [keyOf(plan.division, plan.year), plan])),
		below: countBelow(archive),
		children: groupBy(divisions, parentOf),
	};
}

function cellOf(
	archive: Archive,
	{ reports, plans, below }: Holdings,
	division: Division,
	year: number,
): GridCell {
	const key = keyOf(division.code, year);
	const counts = below.get(key) ?? { reports: 0, plans: 0 };
	const report = reports.get(key) ?? null;
	return {
		year,
		report,
		plan: plans.get(key) ?? null,
		reportsBelow: counts.reports,
		plansBelow: counts.plans,
		other: standIn(archive, division, year),
	};
}

function rowOf(archive: Archive, holdings: Holdings, division: Division, depth: number): GridRow {
	const { code } = division;
	const cells = yearsOf(archive).map((year) => cellOf(archive, holdings, division, year));
	const hasDocuments = cells.some(({ report, plan }) => report !== null || plan !== null);
	return { division, depth, isParent: holdings.children.has(code), hasDocuments, cells };
}

/**
 * Division by year: which documents the archive holds, parents with the counts of all below them. Rows in the order of
 * the tree, siblings by code; a division whose parent is unknown stands at the top.
 */
export function gridOf(archive: Archive): Grid {
	const holdings = holdingsOf(archive);
	const years = yearsOf(archive);
	const rowsBelow = (parent: string | null, depth: number): GridRow[] =>
		(holdings.children.get(parent) ?? []).flatMap((division) => [
			rowOf(archive, holdings, division, depth),
			...rowsBelow(division.code, depth + 1),
		]);
	return { years, rows: rowsBelow(null, 0) };
}

/** How many documents of each year the archive holds, gaps included. */
export function coverageByYear(archive: Archive): YearCoverage[] {
	const reports = groupBy(archive.reports, ({ year }) => year);
	const plans = groupBy(archive.plans, ({ year }) => year);
	return yearsOf(archive).map((year) => ({
		year,
		reports: reports.get(year)?.length ?? 0,
		plans: plans.get(year)?.length ?? 0,
	}));
}
