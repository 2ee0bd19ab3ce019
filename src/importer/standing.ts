/** Whether an entry of the frontmatter keeps the archive's laws in a text: its quote stands there once and states its value. */
import { indexBlocks, Locator } from '../archive/locate.ts';
import type { Block, Place } from '../archive/model.ts';
import type { Metric, Qualifier } from '../archive/schema/index.ts';

export interface Stated {
	metric: string;
	value: number;
	qualifier?: Qualifier | undefined;
	quote: string;
	/** Nobody has read it yet. */
	proposed?: true | undefined;
}

export interface Ignored {
	quote: string;
	number: string;
}

export class Standing {
	readonly #locator: Locator;
	readonly #metrics: ReadonlyMap<string, Metric>;

	constructor(blocks: readonly Block[], metrics: ReadonlyMap<string, Metric>) {
		this.#locator = new Locator(blocks, indexBlocks(blocks));
		this.#metrics = metrics;
	}

	/** The number's place; null where the entry does not stand. */
	ofMetric({ metric, value, qualifier = 'exact', quote }: Stated): Place | null {
		const known = this.#metrics.get(metric);
		if (known === undefined || value < 0 || (known.unit === '%' && value > 100)) return null;
		const found = this.#locator.figure(quote, value, known.unit);
		if (found.status !== 'found' || (found.numeral !== null && found.numeral.qualifier !== qualifier))
			return null;
		return found.figure;
	}

	/** The number at a place as a value of the metric, as the laws read it; null where it does not count the metric's unit. */
	valueAt(place: Place, quote: string, metric: Metric): Pick<Stated, 'value' | 'qualifier'> | null {
		const found = this.#locator.valueAt(place, quote, metric.unit);
		return found && { value: found.value, qualifier: found.numeral.qualifier };
	}

	/** The number's place; null where the entry does not stand. */
	ofIgnored({ quote, number }: Ignored): Place | null {
		const found = this.#locator.printed(quote, number);
		return found.status === 'found' ? found.figure : null;
	}
}

/** Whether two places share a character. */
export function overlap(a: Place, b: Place): boolean {
	return a.block === b.block && a.start < b.end && b.start < a.end;
}
