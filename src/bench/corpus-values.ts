/** Values that a division might state: a level of its own, a trend over the years, noise; parts fit their wholes. */
import type { CorpusMetric } from './corpus-source.ts';
import { below, createRandom, normal, type Random } from './random.ts';

/** What one report states: key → value. */
export type CorpusValues = Map<string, number>;

/** How a division reports: which metrics it has the habit of stating, at what level, with what trend. */
export interface CorpusHabit {
	habitual: boolean;
	level: number;
	/** Growth a year: 0.05. */
	trend: number;
}

/** A county states some thirty of the registry's metrics, mostly the same ones each year. */
const HABITUAL = 0.22;
const KEPT = 0.85;
const NEW = 0.02;

/** Habits for each metric; `size` is 1 for a county, more for what lies above. */
export function createHabits(metrics: readonly CorpusMetric[], size: number, seed: number): CorpusHabit[] {
	const random = createRandom(seed);
	const scale = size * Math.exp(0.5 * normal(random));
	return metrics.map(({ usual, kind }) => ({
		habitual: random() < HABITUAL,
		level: usual * (kind === 'setting' ? 1 : scale) * Math.exp(0.4 * normal(random)),
		trend: 0.03 + 0.08 * normal(random),
	}));
}

/** What a division states in a year, `years` after its first. */
export function stateValues(
	metrics: readonly CorpusMetric[],
	habits: readonly CorpusHabit[],
	years: number,
	random: Random,
): CorpusValues {
	const values: CorpusValues = new Map();
	metrics.forEach((metric, i) => {
		const habit = habits[i];
		if (habit === undefined || metric.phrases.length === 0) return;
		if (random() > (habit.habitual ? KEPT : NEW)) return;
		values.set(metric.key, metric.unit === '%' ? share(random) : grown(habit, years, random));
	});
	for (const metric of metrics) if (metric.composite) fit(metric, values);
	return values;
}

function grown({ level, trend }: CorpusHabit, years: number, random: Random): number {
	const value = Math.round(level * (1 + trend) ** years * Math.exp(0.12 * normal(random)));
	// Those who count roughly write 410余.
	return value > 200 && random() < 0.03 ? Math.floor(value / 10) * 10 : value;
}

/** Per cent with a decimal; two of five say that all of it was done. */
function share(random: Random): number {
	return random() < 0.4 ? 100 : (850 + below(random, 150)) / 10;
}

/** Makes a stated whole what its stated parts make it, as nearly every report does. */
function fit({ key, composite }: CorpusMetric, values: CorpusValues): void {
	if (!values.has(key) || composite === null) return;
	const given = (keys: readonly string[]) => keys.flatMap((part) => values.get(part) ?? []);
	if (composite.op === 'ratio') {
		fitShare(key, [composite.parts, ...composite.alternatives], values);
		return;
	}
	const required = given(composite.parts);
	if (required.length < composite.parts.length) return;
	const sum = [...required, ...given(composite.optional)].reduce((total, value) => total + value, 0);
	if (composite.op === 'sum' || sum > (values.get(key) ?? 0)) values.set(key, sum);
}

function fitShare(key: string, ways: readonly string[][], values: CorpusValues): void {
	for (const [part = '', whole = ''] of ways) {
		const [some, all] = [values.get(part), values.get(whole)];
		if (some === undefined || all === undefined) continue;
		if (some > all || all === 0) values.delete(key);
		else values.set(key, Math.round((1000 * some) / all) / 10);
		return;
	}
}
