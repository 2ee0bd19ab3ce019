/**
 * What a page depends on, as one digest: while it stays, the page of the last build is taken. Pages of a division read that division and
 * what is beside it in the tree, those of a metric its values, those of a year its reports; pages that lead down to a division read that
 * and all below it; all others are taken to read the whole archive.
 */
import { createHash } from 'node:crypto';
import type { Archive, Report } from '../archive/model.ts';
import { ancestorsOf } from '../compare/ancestors.ts';
import { reportsOf, yearsOf } from '../compare/lookup.ts';
import { topOf } from '../compare/metric-values.ts';
import { hasScope, scopeOf } from '../compare/scopes.ts';
import { type MetricDigests, metricDigests, metricOf } from './metric-keys.ts';

export interface KeyContext {
	archive: Archive;
	/** Digest of the program and its settings. */
	version: string;
	/** Bytes of the file that a document was received as; null where the archive does not keep it. */
	sourceSize: (file: string) => number | null;
}

export interface PageKeys {
	/** The key of everything. */
	whole: string;
	/** The key of a file, by its path; null for one that is always made anew. */
	of: (file: string) => string | null;
}

/** Keys of all that an archive is made into. */
export function createPageKeys(context: KeyContext): PageKeys {
	const { archive } = context;
	const base = digest([context.version, ...baseOf(context)]);
	const divisions = new Map<string, DivisionKeys>();
	const tree = treeOf(archive);
	const keysOf = (code: string) => {
		const known = divisions.get(code) ?? divisionKeys(context, tree, base, code);
		divisions.set(code, known);
		return known;
	};
	const everywhere = digest([base, JSON.stringify([...archive.divisions.values()])]);
	const ofYears = new Map<string, string>();
	const yearKey = (year: number, code: string | null) => {
		const path = `${year} ${code}`;
		const known =
			ofYears.get(path) ??
			digest([
				code === null ? everywhere : keysOf(code).names,
				...yearsWithPage(archive, code),
				...scopeOf(archive, year, code).reports.map((report) => reportKey(context, report)),
			]);
		ofYears.set(path, known);
		return known;
	};
	let ofMetrics: MetricDigests | undefined;
	const metrics = () => (ofMetrics ??= metricDigests(archive, base));
	const whole = digest([base, ...wholeOf(context)]);
	const of = (file: string) => {
		if (file.startsWith('sources/')) return null;
		const part = partOf(file);
		if (part !== null && !archive.divisions.has(part)) return whole;
		const year = yearOf(file);
		if (year !== null) return yearKey(year, part);
		const metric = metricOf(file);
		if (metric !== null && archive.metrics.has(metric)) {
			if (part === null) return metrics().whole.get(metric) ?? whole;
			if (part === topOf(archive, part)) return digest([keysOf(part).names, metrics().within(metric, part)]);
		}
		if (part !== null) return keysOf(part).below;
		const code = divisionOf(file);
		if (code === null || !archive.divisions.has(code)) return whole;
		const { own, below } = keysOf(code);
		return file.endsWith(`divisions/${code}/index.html`) ? below : own;
	};
	return { whole, of };
}

/**
 * `divisions/410411/2020.html`, `en/divisions/410411/index.html`, `compare-data/410411-2020.js`, `cards/410411-2020.png`,
 * `data/divisions/410411.csv`, `api/v1/reports/410411-2020.json` → `410411`; else null.
 */
export function divisionOf(file: string): string | null {
	const pattern = /^(?:(?:en\/)?divisions\/(\d{6})\/|(?:compare-data|cards)\/(\d{6})-)/;
	return pattern.exec(file)?.slice(1).find(Boolean) ?? divisionOfData(file);
}

/** The same for data files that hold one division, one of its reports or pairs, and nothing else. */
export function divisionOfData(file: string): string | null {
	return /^(?:data|api\/v1)\/(?:divisions|reports|pairs)\/(\d{6})[-.]/.exec(file)?.[1] ?? null;
}

/** `en/metrics/proposals_total/410000.html`, `years/2020/410400.html`, `plans/410000/2020/410400.html` → the last code; else null. */
export function partOf(file: string): string | null {
	const pattern =
		/^(?:(?:en\/)?(?:metrics\/\w+|years\/\d{4}|plans\/\d{6}\/\d{4})\/(\d{6})\.html|metric-sentences\/\w+\/(\d{6})\.js)$/;
	return pattern.exec(file)?.slice(1).find(Boolean) ?? null;
}

/** `en/years/2020.html`, `years/2020/410400.html` → 2020; else null. */
function yearOf(file: string): number | null {
	const year = /^(?:en\/)?years\/(\d{4})(?:\.html$|\/)/.exec(file)?.[1];
	return year === undefined ? null : Number(year);
}

/** A year's page links to the same of other years. */
function yearsWithPage(archive: Archive, code: string | null): string[] {
	return yearsOf(archive)
		.filter((year) => hasScope(archive, year, code))
		.map(String);
}

interface DivisionKeys {
	/** The names above and beside it, and of all that lies below it. */
	names: string;
	/** Its reports, and the names above and beside it. */
	own: string;
	/** That, and all that lies below it. */
	below: string;
}

/** What every page may read: outline, registry, plans, rules with the documents they name, the licence, and the years of the archive. */
function baseOf({ archive }: KeyContext): string[] {
	const { outline, metrics, plans, rules, licence } = archive;
	const named = new Set(rules.map(({ document }) => document));
	const years = yearsOf(archive);
	return [
		JSON.stringify([outline, [...metrics.values()], rules, licence, years[0], years.at(-1)]),
		...plans.map((plan) => `${plan.path} ${plan.digest}`),
		...archive.reports.filter(({ id }) => named.has(id)).map(({ digest }) => digest),
	];
}

function wholeOf(context: KeyContext): string[] {
	const { divisions, reports, plans, corrections } = context.archive;
	const sizes = plans.map(({ source }) => String(context.sourceSize(source.file)));
	const documents = reports.map((report) => reportKey(context, report));
	return [JSON.stringify([[...divisions.values()], corrections]), ...sizes, ...documents];
}

function divisionKeys(context: KeyContext, tree: Tree, base: string, code: string): DivisionKeys {
	const { archive } = context;
	const { divisions } = archive;
	const predecessor = divisions.get(code)?.predecessor;
	const beside = [
		...ancestorsOf(archive, code),
		...(predecessor ? [predecessor] : []),
		...(tree.after.get(code) ?? []),
	];
	const names = [code, ...beside].map((each) => JSON.stringify(divisions.get(each) ?? null));
	const documents = (each: string) => reportsOf(archive, each).map((report) => reportKey(context, report));
	const own = digest([base, ...names, ...documents(code)]);
	const descendants = descendantsOf(tree, code);
	const namesBelow = descendants.map((each) => JSON.stringify(divisions.get(each)));
	return {
		names: digest([base, ...names, ...namesBelow]),
		own,
		below: digest([own, ...namesBelow, ...descendants.flatMap(documents)]),
	};
}

function reportKey({ archive, sourceSize }: KeyContext, { id, path, digest, source }: Report): string {
	const corrections = archive.corrections.filter((correction) => correction.report === id);
	return JSON.stringify([path, digest, sourceSize(source.file), corrections]);
}

/** Divisions by the one above them, and by the one before them. */
interface Tree {
	below: Map<string, string[]>;
	after: Map<string, string[]>;
}

function treeOf({ divisions }: Archive): Tree {
	const tree: Tree = { below: new Map(), after: new Map() };
	for (const { code, parent, predecessor } of divisions.values()) {
		if (parent !== null) tree.below.set(parent, [...(tree.below.get(parent) ?? []), code]);
		if (predecessor !== null) tree.after.set(predecessor, [...(tree.after.get(predecessor) ?? []), code]);
	}
	return tree;
}

function descendantsOf({ below }: Tree, code: string): string[] {
	const found: string[] = [];
	const left = [...(below.get(code) ?? [])];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		found.push(next);
		left.push(...(below.get(next) ?? []));
	}
	return found.sort();
}

function digest(parts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${part.length} `).update(part);
	return hash.digest('hex').slice(0, 24);
}
