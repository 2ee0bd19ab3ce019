import { spreadEnd, spreadSvg } from '../../charts/spread.ts';
import type { Distribution } from '../../compare/distribution.ts';
import type { Value } from '../../compare/model.ts';
import { grouped, type Language } from '../../i18n/index.ts';
import { manyMessages } from '../../i18n/many.ts';
import type { Named } from '../names.ts';
import { valueText } from '../value-text.ts';

/** A line of a table of distributions, or a reform between two years, which no line crosses. */
export type SpreadLine = SpreadRow | { reform: { date: string; reason: string } };

export interface SpreadRow {
	name: Named;
	/** Null for a name that leads nowhere. */
	href: string | null;
	/** Printed behind the name; empty where the page says it once. */
	unit: string;
	/** In per cent. */
	isRate: boolean;
	distribution: Distribution;
	/** Upper end of the axis. */
	end: number;
	/** Whether the reason for caution stands in the row; where all rows share it, the page says it once. */
	showsReason: boolean;
}

/** The end of an axis that serves all of several distributions. */
export function sharedEnd(distributions: readonly Distribution[], unit: string): number {
	const values = distributions.flatMap(({ drawn }) => drawn.map(({ value }) => value));
	return spreadEnd(
		values.sort((a, b) => a - b),
		unit,
	);
}

/** The end of the axis of one. */
export function ownEnd({ drawn }: Distribution, unit: string): number {
	return spreadEnd(
		drawn.map(({ value }) => value),
		unit,
	);
}

/** The picture of a row; empty where nothing is drawn. */
export function spreadPicture(language: Language, { distribution, end, isRate }: SpreadRow): string {
	const { drawn, median, quartiles } = distribution;
	const [lowest, highest] = [drawn[0], drawn.at(-1)];
	if (!lowest || !highest) return '';
	const suffix = isRate ? '%' : '';
	const show = (value: Value) => valueText(language, value).number;
	return spreadSvg({
		values: drawn.map(({ value }) => value),
		end,
		median: median && median.value,
		quartiles: quartiles && [quartiles[0].value, quartiles[1].value],
		labels: { start: '0', end: grouped(end) + suffix, over: `>${grouped(end)}${suffix}` },
		summary: manyMessages(language).summary({
			n: drawn.length,
			low: show(lowest),
			high: show(highest),
			median: median && show(median),
		}),
	});
}
