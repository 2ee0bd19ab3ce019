import type { Table } from '../table.ts';
import { corrections } from './corrections.ts';
import { plans, reports } from './documents.ts';
import { observations } from './observations.ts';
import { answers, requirements, targets } from './plan-items.ts';
import { breaks, divisions, metrics } from './registry.ts';

export {
	answers,
	breaks,
	corrections,
	divisions,
	metrics,
	observations,
	plans,
	reports,
	requirements,
	targets,
};

/** Every table, the largest first. */
export const TABLES: readonly Table[] = [
	observations,
	reports,
	metrics,
	divisions,
	breaks,
	plans,
	requirements,
	targets,
	answers,
	corrections,
];
