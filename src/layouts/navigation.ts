import type { Messages } from '../i18n/index.ts';
import { dataPath } from '../urls/data-urls.ts';
import { aboutPath, comparePath, divisionsPath, metricsPath, plansPath, yearsPath } from '../urls/urls.ts';

export type NavKey = keyof Messages['nav'];

/** The entries of the main navigation, in order, with the paths of their pages. */
export const NAVIGATION: readonly { key: NavKey; path: string }[] = [
	{ key: 'divisions', path: divisionsPath() },
	{ key: 'metrics', path: metricsPath() },
	{ key: 'years', path: yearsPath() },
	{ key: 'compare', path: comparePath() },
	{ key: 'plans', path: plansPath() },
	{ key: 'data', path: dataPath() },
	{ key: 'about', path: aboutPath() },
];
