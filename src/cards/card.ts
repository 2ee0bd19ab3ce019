/** What a card says: the picture that stands for a report or a comparison where its address is shared. In Chinese, as the reports are. */
import type { Archive, Report } from '../archive/model.ts';
import type { Division } from '../archive/schema/index.ts';
import { ancestorsOf } from '../compare/ancestors.ts';
import type { Value } from '../compare/model.ts';
import { pairValues } from '../compare/pair.ts';
import { isUnread } from '../compare/unread.ts';
import { valuesOf } from '../compare/values.ts';
import { grouped, messages, unitText } from '../i18n/index.ts';

/** px, as services that show links want it. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** A number with the sign before it (≥) and the unit behind it. */
export interface CardValue {
	sign: string;
	number: string;
	unit: string;
}

export interface ReportCard {
	kind: 'report';
	/** 河南省 平顶山市 */
	above: string;
	name: string;
	year: string;
	title: string;
	/** Three at most. */
	figures: { name: string; value: CardValue }[];
	foot: string;
}

export interface PairCard {
	kind: 'pair';
	above: string;
	name: string;
	older: string;
	newer: string;
	/** Three at most; `mark` warns of values that are not counted alike. */
	rows: { name: string; mark: string; older: CardValue; newer: CardValue }[];
	foot: string;
}

export type Card = ReportCard | PairCard;

const MOST = 3;

/**
 * The card of a report: its first figure of each of three chapters. A computed value is none of its words and not shown. Nor is one that
 * nobody has read yet: a card goes about without the page that says so.
 */
export function reportCard(archive: Archive, report: Report): ReportCard {
	const stated = [...valuesOf(archive, report).values()].filter(isVouched);
	return {
		kind: 'report',
		...placeOf(archive, report.place),
		year: String(report.year),
		title: report.title,
		figures: firstOfChapters(stated).map((value) => ({ name: value.metric.zh, value: toCardValue(value) })),
		foot: messages('zh-CN').picture.report(report.observations.length),
	};
}

/** The card of two reports: metrics that both state and that may be held side by side, those counted alike first. */
export function pairCard(archive: Archive, older: Report, newer: Report): PairCard {
	const { shared, onlyOlder, onlyNewer } = pairValues(archive, older, newer);
	const t = messages('zh-CN');
	const level = (wanted: string) =>
		shared.filter(
			(row) => row.change.verdict.level === wanted && isVouched(row.older) && isVouched(row.newer),
		);
	const rows = [...level('same'), ...level('caution')].slice(0, MOST);
	return {
		kind: 'pair',
		...placeOf(archive, newer.place),
		older: String(older.year),
		newer: String(newer.year),
		rows: rows.map(({ metric, change, ...row }) => ({
			name: metric.zh,
			mark: change.verdict.level === 'caution' ? t.seal.caution.mark : '',
			older: toCardValue(row.older),
			newer: toCardValue(row.newer),
		})),
		foot: t.picture.pair(shared.length, onlyOlder.length, onlyNewer.length),
	};
}

/** In the report's own words, and read there by somebody. */
const isVouched = (value: Value) => value.observation !== null && !isUnread(value);

function placeOf(archive: Archive, place: Division): { above: string; name: string } {
	const above = [...ancestorsOf(archive, place.code)].reverse();
	return {
		above: above.flatMap((code) => archive.divisions.get(code)?.name ?? []).join(' '),
		name: place.name,
	};
}

function firstOfChapters(values: readonly Value[]): Value[] {
	const chapters = new Map<string, Value>();
	for (const value of values)
		if (!chapters.has(value.metric.chapter)) chapters.set(value.metric.chapter, value);
	return [...chapters.values()].slice(0, MOST);
}

const SIGNS = { exact: '', at_least: '≥', at_most: '≤', approx: '≈' } as const;

function toCardValue({ value, qualifier, unit, shownUnit }: Value): CardValue {
	const isRate = unit === '%';
	return {
		sign: SIGNS[qualifier],
		number: `${grouped(value)}${isRate ? '%' : ''}`,
		unit: isRate ? '' : unitText('zh-CN', shownUnit),
	};
}

/** The figures of a card in one line, for those who cannot see it: `8,430 条“双公示”信息公示量` */
export function figuresText({ figures }: ReportCard): string {
	return figures.map(({ name, value }) => `${name} ${value.sign}${value.number}${value.unit}`).join('，');
}
