import type { Metric } from '../archive/schema/index.ts';

/** How values of a metric may stand together, breaks aside: as the registry says, else `caution` where it notes a difference. */
export function levelOf({ comparability, comparability_note }: Metric): 'same' | 'caution' {
	return comparability ?? (comparability_note ? 'caution' : 'same');
}
