import type { Metric, Target } from '../../archive/schema/index.ts';
import { grouped, type Language, messages, unitText } from '../../i18n/index.ts';

const SIGNS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

/** What a target asks for on one line: `≥ 4 次`; in words where any figure will do. Empty where it asks for none. */
export function targetText(language: Language, metric: Metric | undefined, { op, value }: Target): string {
	if (op === 'present') return messages(language).metric.present;
	if (op === null || value === null) return '';
	return [SIGNS[op], grouped(value), metric ? unitText(language, metric.unit) : ''].filter(Boolean).join(' ');
}
