import type { Archive, Plan, Report } from '../../archive/model.ts';
import type { Division } from '../../archive/schema/index.ts';
import { ancestorsOf } from '../../compare/ancestors.ts';
import { gridOf } from '../../compare/grid.ts';
import type { GridCell, GridRow } from '../../compare/model.ts';

/** A division that holds documents itself or below it, with its place in the tree. */
export interface PlaceNode {
	division: Division;
	/** 0 at the top of the tree. */
	depth: number;
	/** One a year. */
	cells: GridCell[];
	/** Its own documents, oldest first. */
	reports: Report[];
	plans: Plan[];
	/** Its own documents and those of all below it. */
	documents: number;
	/** Divisions with documents, itself included. */
	places: number;
	children: PlaceNode[];
}

const present = <T>(item: T | null): item is T => item !== null;

function nodeOf({ division, depth, cells }: GridRow): PlaceNode {
	const reports = cells.map(({ report }) => report).filter(present);
	const plans = cells.map(({ plan }) => plan).filter(present);
	const own = reports.length + plans.length;
	return { division, depth, cells, reports, plans, documents: own, places: own ? 1 : 0, children: [] };
}

const trees = new WeakMap<Archive, PlaceNode[]>();

/** The tree of divisions, in the order of codes; those with no document at or below them are left out. */
export function placeTree(archive: Archive): PlaceNode[] {
	const built = trees.get(archive) ?? growTree(archive);
	trees.set(archive, built);
	return built;
}

/** The node of a division; null where no document lies at or below it. */
export function placeNode(archive: Archive, { code }: Division): PlaceNode | null {
	const above = ancestorsOf(archive, code);
	let nodes: readonly PlaceNode[] = placeTree(archive);
	for (;;) {
		const node = nodes.find(({ division }) => division.code === code || above.has(division.code));
		if (!node || node.division.code === code) return node ?? null;
		nodes = node.children;
	}
}

function growTree(archive: Archive): PlaceNode[] {
	const top: PlaceNode[] = [];
	const trail: PlaceNode[] = [];
	for (const row of gridOf(archive).rows) {
		const node = nodeOf(row);
		trail.length = row.depth;
		(trail.at(-1)?.children ?? top).push(node);
		for (const above of trail) {
			above.documents += node.documents;
			above.places += node.places;
		}
		trail.push(node);
	}
	return top.flatMap(pruned);
}

function pruned(node: PlaceNode): PlaceNode[] {
	return node.documents === 0 ? [] : [{ ...node, children: node.children.flatMap(pruned) }];
}

/** A node and all below it, in the order of the tree. */
export function flatten(nodes: readonly PlaceNode[]): PlaceNode[] {
	return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** Documents of a cell: the division's own and those below. */
export function documentsIn({ report, plan, reportsBelow, plansBelow }: GridCell): number {
	return (report ? 1 : 0) + (plan ? 1 : 0) + reportsBelow + plansBelow;
}
