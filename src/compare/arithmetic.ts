import type { Archive, Observation, Report } from '../archive/model.ts';
import type { Composite, Metric } from '../archive/schema/index.ts';
import { agrees, percentBounds, sumBounds } from './bounds.ts';
import { addUp } from './decimals.ts';
import { isDoubtful } from './doubt.ts';
import { printNumber, printParts, printRatio, printSum } from './formula.ts';
import { intervalOf, weakest } from './interval.ts';
import type { Arithmetic } from './model.ts';
import { allStated, type PartSet, partSetsOf, type Stated } from './parts.ts';
import { statedBy, valuesOf } from './values.ts';

interface Inquiry {
	archive: Archive;
	report: Report;
	metric: Metric;
	composite: Composite;
	given: Stated;
	/** What the report states for the metric itself. */
	stated: Observation | undefined;
}

const total = (parts: readonly Observation[]) => addUp(parts.map(({ value }) => value));
const totalText = (parts: readonly Observation[]) =>
	printSum(parts, total(parts), weakest(parts.map(({ qualifier }) => qualifier)));
const printed = ({ value, qualifier }: Observation) => printNumber(value, qualifier);

function derivedSum({ archive, report, metric }: Inquiry): Arithmetic | null {
	const value = valuesOf(archive, report).get(metric.key);
	if (!value?.computed) return null;
	const { parts, formula } = value.computed;
	return {
		kind: 'sum',
		verdict: 'derived',
		metric,
		formula,
		stated: null,
		parts,
		computed: value.value,
		bound: null,
	};
}

function checkedSum(
	{ report, metric }: Inquiry,
	stated: Observation,
	{ parts, required, isOpen }: PartSet,
): Arithmetic | null {
	const bounds = sumBounds(parts);
	const holds = agrees(report, stated, bounds);
	const most = intervalOf(stated.value, stated.qualifier).high;
	const isShort = bounds.low < most;
	// What is missing may be an optional part that the report does not state; what is too much, one that another part holds.
	if (!holds && (isShort ? isOpen : sumBounds(required).low <= most)) return null;
	if (!holds && isDoubtful(report, stated, parts, isShort ? 'short' : 'over')) return null;
	const computed = total(parts);
	const isPlain = holds && computed === stated.value;
	const formula = isPlain ? totalText(parts) : `${totalText(parts)} ${holds ? '≈' : '≠'} ${printed(stated)}`;
	return {
		kind: 'sum',
		verdict: holds ? 'holds' : 'fails',
		metric,
		formula,
		stated,
		parts,
		computed,
		bound: null,
	};
}

/** Several ways to make up a figure: one that holds is enough, since the report does not say which it means. */
function best(found: readonly (Arithmetic | null)[]): Arithmetic | null {
	if (found.includes(null)) return found.find((one) => one?.verdict === 'holds') ?? null;
	return found.find((one) => one?.verdict === 'holds') ?? found[0] ?? null;
}

function sum(inquiry: Inquiry): Arithmetic | null {
	const { archive, composite, given, stated } = inquiry;
	if (!stated) return derivedSum(inquiry);
	return best(partSetsOf(archive, composite, given).map((set) => checkedSum(inquiry, stated, set)));
}

function oneRatio({ report, metric, stated }: Inquiry, parts: Observation[]): Arithmetic | null {
	const [part, whole] = parts;
	if (!part || !whole) return null;
	const bounds = percentBounds(part, whole);
	if (!bounds) return null;
	const computed = (100 * part.value) / whole.value;
	const formula = printRatio(part, whole, computed);
	const base = { kind: 'ratio' as const, metric, parts, computed, bound: null };
	if (!stated) return { ...base, verdict: 'derived', formula, stated: null };
	const holds = agrees(report, stated, bounds);
	if (!holds && isDoubtful(report, stated, parts, 'rate')) return null;
	const isPlain = holds && Number(computed.toFixed(1)) === stated.value;
	const compared = isPlain ? formula : `${formula} ${holds ? '≈' : '≠'} ${printed(stated)} %`;
	return { ...base, verdict: holds ? 'holds' : 'fails', formula: compared, stated };
}

function ratio(inquiry: Inquiry): Arithmetic | null {
	const { composite, given, stated } = inquiry;
	// Without a stated rate nothing says that another denominator is meant.
	const ways = stated ? [composite.parts, ...composite.alternatives] : [composite.parts];
	const complete = ways.flatMap((keys) => {
		const parts = allStated(keys, given);
		return parts ? [parts] : [];
	});
	const found = complete.map((parts) => oneRatio(inquiry, parts));
	// The rate may be of a figure that the report does not state.
	return best(complete.length < ways.length ? [...found, null] : found);
}

/** What a figure is a share of (审结 of 受理), where the report states it and it is not less than `least`. */
function boundOf({ archive, metric, given }: Inquiry, least: number): Observation | null {
	for (const { composite } of archive.metrics.values()) {
		if (composite?.op !== 'ratio' || composite.parts[0] !== metric.key) continue;
		const whole = given.get(composite.parts[1] ?? '');
		if (whole && whole.value >= least) return whole;
	}
	return null;
}

function derivedLeast(inquiry: Inquiry, parts: Observation[]): Arithmetic | null {
	if (parts.length < 2) return null;
	const computed = total(parts);
	const bound = boundOf(inquiry, computed);
	const formula = bound ? `${totalText(parts)} ≤ ${printed(bound)}` : totalText(parts);
	const { metric } = inquiry;
	return { kind: 'at_least_sum', verdict: 'derived', metric, formula, stated: null, parts, computed, bound };
}

function atLeastSum(inquiry: Inquiry): Arithmetic | null {
	const { report, metric, composite, given, stated } = inquiry;
	const required = composite.parts.length > 0 ? allStated(composite.parts, given) : [];
	const parts = required && [...required, ...composite.optional.flatMap((key) => given.get(key) ?? [])];
	if (!parts || parts.length === 0) return null;
	if (!stated) return derivedLeast(inquiry, parts);
	const most = intervalOf(stated.value, stated.qualifier).high;
	const holds = sumBounds(parts).low <= most;
	if (!holds && isOverlap(required, parts, most)) return null;
	if (!holds && isDoubtful(report, stated, parts, 'over')) return null;
	const left = parts.length === 1 ? printParts(parts) : totalText(parts);
	const formula = `${left} ${holds ? '≤' : '>'} ${printed(stated)}`;
	const verdict = holds ? 'holds' : 'fails';
	return {
		kind: 'at_least_sum',
		verdict,
		metric,
		formula,
		stated,
		parts,
		computed: total(parts),
		bound: null,
	};
}

/** Optional parts may be held within one another (a settled case is a terminated one); one of them alone may not be more. */
function isOverlap(required: readonly Observation[], parts: readonly Observation[], most: number): boolean {
	return sumBounds(required).low <= most && parts.every((part) => sumBounds([part]).low <= most);
}

const operations = { sum, ratio, at_least_sum: atLeastSum };

/**
 * The registry's composites in one report, in the order of the registry. Rounding as printed and qualifiers are
 * respected, and so is what an unstated optional part may make up; `fails` means that no reading agrees.
 */
export function arithmeticOf(archive: Archive, report: Report): Arithmetic[] {
	const given = statedBy(report);
	return [...archive.metrics.values()].flatMap((metric) => {
		const { composite } = metric;
		if (!composite) return [];
		const stated = given.get(metric.key);
		return operations[composite.op]({ archive, report, metric, composite, given, stated }) ?? [];
	});
}
