import type { Bilingual, Break, Division } from '../archive/schema/index.ts';
import type { Value, Verdict } from './model.ts';

const plain = { source: null, break: null };

/** Both names with both definitions, as the reason why two metrics are never one. */
export function bothDefinitions(a: Value, b: Value): Bilingual {
	return {
		zh: `“${a.metric.zh}”是${a.metric.definition_zh}；“${b.metric.zh}”是${b.metric.definition_zh}。`,
		en: `${a.metric.en}: ${a.metric.definition_en}. ${b.metric.en}: ${b.metric.definition_en}.`,
	};
}

/** A reform reaches a division under its own code and under the one it had before. */
export function concerns({ divisions }: Break, { code, predecessor }: Division): boolean {
	return divisions.some((prefix) => code.startsWith(prefix) || predecessor?.startsWith(prefix) === true);
}

/** Whether a reform took effect after the earlier coverage year and not after the later one. */
export function liesBetween({ date }: Break, yearA: number, yearB: number): boolean {
	const year = Number(date.slice(0, 4));
	return Math.min(yearA, yearB) < year && year <= Math.max(yearA, yearB);
}

function breakBetween(a: Value, b: Value): Break | undefined {
	return a.metric.breaks.find(
		(reform) =>
			liesBetween(reform, a.year, b.year) && (concerns(reform, a.division) || concerns(reform, b.division)),
	);
}

const recipe = ({ computed }: Value) => computed?.parts.map(({ metric }) => metric.key).join('+') ?? '';

const computedReason: Bilingual = {
	zh: '至少一方是本站由分项算得，合计口径可能不同',
	en: 'at least one side is computed here from its parts, and the totals may not cover the same',
};
const scopeReason: Bilingual = {
	zh: '各报告的统计口径可能不同',
	en: 'the reports may not count the same scope',
};

const levelReason: Bilingual = {
	zh: '两地不是同一级，数的范围不同',
	en: 'the two places are of different levels, and what they count differs in extent',
};
/** `410000`, `410400`, `410411`: GB/T 2260 counts levels in pairs of digits. */
export const levelOf = ({ code }: Division): number => /(?:00)*$/u.exec(code)?.[0].length ?? 0;

/** What the registry knows of the metric, and what is so between these two values. */
function cautionReason(a: Value, b: Value): Bilingual | null {
	const { comparability_note: note, comparability } = a.metric;
	const isCaution = (comparability ?? (note ? 'caution' : 'same')) === 'caution';
	const reasons = [
		...(isCaution ? [note ?? scopeReason] : []),
		...(recipe(a) === recipe(b) ? [] : [computedReason]),
		...(levelOf(a.division) === levelOf(b.division) ? [] : [levelReason]),
	];
	if (reasons.length === 0) return null;
	return { zh: reasons.map(({ zh }) => zh).join('；'), en: reasons.map(({ en }) => en).join('; ') };
}

/**
 * Whether two values may be held against each other: the one decision that every page, chart and export asks.
 * Symmetric. A break counts if it concerns either division and `year < year of the break ≤ other year`.
 */
export function compareValues(a: Value, b: Value): Verdict {
	if (a.metric.key !== b.metric.key) {
		return { level: 'not_comparable', reason: bothDefinitions(a, b), ...plain };
	}
	const reform = breakBetween(a, b);
	if (reform) return { level: 'break', reason: reform.reason, source: reform.source, break: reform };
	const reason = cautionReason(a, b);
	return { level: reason ? 'caution' : 'same', reason, ...plain };
}
