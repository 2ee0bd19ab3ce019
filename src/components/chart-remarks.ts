import type { Archive } from '../archive/model.ts';
import { flagsOn } from '../compare/audit/flags.ts';
import type { Timeline, Value } from '../compare/model.ts';
import { isUnread } from '../compare/unread.ts';
import { choose, type Language, messages } from '../i18n/index.ts';
import { paragraphPath } from '../urls/urls.ts';
import { valuesIn } from './division-charts.ts';
import { metricName } from './names.ts';
import type { PageLinks } from './page-links.ts';

/** A remark beneath a chart: a seal with its reason, or plain words. */
export interface Remark {
	seal: 'same' | 'caution' | 'break' | 'not_comparable' | 'computed' | 'proposed' | null;
	text: string;
	/** Whether the text says what the seal does: then it is not read aloud twice. */
	isSpelt?: boolean;
	/** Of numbers that do not add up: the formula, set before the text, and the paragraph that holds them. */
	flag?: { formula: string; href: string; at: string };
}

/** What does not add up in the reports that state the values, as those reports' pages say it. No finding twice. */
export function flagRemarks(
	language: Language,
	archive: Archive,
	links: PageLinks,
	values: readonly Value[],
): Remark[] {
	const t = messages(language).audit;
	const remarks = values.flatMap((value) =>
		flagsOn(archive, value).map(({ kind, formula, block }) => ({
			seal: null,
			text: t.says[kind],
			flag: {
				formula,
				href: links.to(paragraphPath(value.division.code, value.year, block)),
				at: `${value.year} ${t.where(block)}`,
			},
		})),
	);
	return remarks.filter(
		({ flag }, index) =>
			remarks.findIndex((other) => other.flag.formula === flag.formula && other.flag.href === flag.href) ===
			index,
	);
}

/** What readers must know beside a chart: how values were computed, and how far they compare. No remark twice. */
export function remarksOn(language: Language, timeline: Timeline, all: readonly Timeline[]): Remark[] {
	const remarks = [
		...unreadRemarks(language, valuesIn(timeline)),
		...computedRemarks(language, timeline),
		...comparabilityRemarks(language, timeline),
		...partRemarks(language, timeline, all),
	];
	return remarks.filter(
		(remark, index) => remarks.findIndex((other) => other.text === remark.text) === index,
	);
}

/** That nobody has read values that the import proposed; of several values also in which years they stand. */
export function unreadRemarks(language: Language, values: readonly Value[]): Remark[] {
	const t = messages(language);
	const unread = values.filter(isUnread);
	if (unread.length === 0) return [];
	const years = values.length > 1 ? t.division.between(unread.map(({ year }) => String(year))) : '';
	return [{ seal: 'proposed', text: years + t.value.unread, isSpelt: true }];
}

/** The reforms that break several timelines, each once: one reason for all of their charts. */
export function breakRemarks(language: Language, timelines: readonly Timeline[]): Remark[] {
	const t = messages(language).metric;
	const reforms = new Set(timelines.flatMap(({ breaks }) => breaks));
	const stop = language === 'en' ? '. ' : '。';
	return [...reforms].map(({ date, reason }) => ({
		seal: 'break',
		text: `${t.breaks(date)}${stop}${choose(language, reason)}`,
	}));
}

function computedRemarks(language: Language, timeline: Timeline): Remark[] {
	const t = messages(language).value;
	return valuesIn(timeline).flatMap(({ computed, year }) =>
		computed
			? [
					{
						seal: 'computed' as const,
						text: `${t.year(year)}${language === 'en' ? ': ' : '：'}${computed.formula}`,
					},
				]
			: [],
	);
}

/** Each verdict once; where there are several, with the years between which it holds: `2021→2022→2023：…`. */
function comparabilityRemarks(language: Language, timeline: Timeline): Remark[] {
	const t = messages(language);
	const remarks = new Map<string, Remark & { years: number[][] }>();
	for (const { from, to, change } of timeline.changes) {
		const { level, reason } = change.verdict;
		const text = reason ? choose(language, reason) : t.pair.same;
		const key = `${level} ${text}`;
		const known = remarks.get(key) ?? { seal: level, text, isSpelt: reason === null, years: [] };
		remarks.set(key, { ...known, years: chained(known.years, from, to) });
	}
	return [...remarks.values()].map(({ years, text, ...remark }) => ({
		...remark,
		text: remarks.size > 1 ? t.division.between(years.map((chain) => chain.join('→'))) + text : text,
	}));
}

/** Years between which something holds, one after the other: with 2022→2023, 2019→2020→2022 goes on. */
function chained(chains: readonly number[][], from: number, to: number): number[][] {
	const last = chains.at(-1);
	return last?.at(-1) === from ? [...chains.slice(0, -1), [...last, to]] : [...chains, [from, to]];
}

/** A year that states no part because it gives only the sum. */
function partRemarks(language: Language, timeline: Timeline, all: readonly Timeline[]): Remark[] {
	const t = messages(language).division;
	const sums = all.filter((other) =>
		valuesIn(other).some((value) =>
			value.computed?.parts.some((part) => part.metric.key === timeline.metric.key),
		),
	);
	return sums.flatMap((sum) =>
		valuesIn(sum)
			.filter((value) => value.observation && isSilent(timeline, value.year))
			.map((value) => ({ seal: null, text: t.partOf(value.year, metricName(language, sum.metric)) })),
	);
}

function isSilent(timeline: Timeline, year: number): boolean {
	return timeline.points.some((point) => point.year === year && point.state === 'silent');
}
