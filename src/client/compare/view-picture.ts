/** The table of a view as a picture that stands alone: with the marks of the screen, and what they mean. */
import type { TablePicture } from '../../charts/table-picture.ts';
import type { Verdict } from '../../compare/model.ts';
import type { SideRow } from '../../compare/side-by-side.ts';
import { isUnread } from '../../compare/unread.ts';
import { changeText, plainValue, valueText } from '../../components/value-text.ts';
import { choose } from '../../i18n/index.ts';
import { nameOf, reasonNames, type View } from './view.client.ts';

type Row = TablePicture['groups'][number]['rows'][number];

/** What the picture shows: title, columns, rows, and where all this comes from. */
export function pictureOf(view: View): TablePicture {
	const { all, chapters, language, shown, sides } = view;
	const names = sides.map((side) => nameOf(view, side).full);
	return {
		title: names.join(language === 'en' ? ', ' : '、'),
		columns: names,
		groups: chapters.flatMap((chapter) => {
			const rows = shown.filter(({ metric }) => metric.chapter === chapter.id);
			return rows.length > 0
				? [{ title: choose(language, chapter), rows: rows.map((row) => pictureRow(view, row)) }]
				: [];
		}),
		foot: [
			all.compare.tableNote(names[view.reference] ?? ''),
			...legendOf(view),
			...shown.flatMap((row) => reasonsOf(view, row)),
			...shown.flatMap((row) => formulasOf(view, row)),
			...sides.map((side, at) => `${all.compare.source}: ${names[at]}: ${side.title}`),
			`${all.compare.pictureSource}  ${view.address}`,
		],
	};
}

function pictureRow({ all, language }: View, { metric, cells, reasons }: SideRow): Row {
	const marks = new Set(reasons.map(({ verdict }) => markOf(all, verdict)));
	return {
		name: [choose(language, metric), ...marks].join(' ').trim(),
		cells: cells.map(({ value, change, within }) => {
			if (within) return { text: all.value.onlySum, note: plainValue(language, within) };
			if (!value) return { text: all.value.silent, note: '' };
			const computed = value.computed ? ` ${all.seal.computed.mark}` : '';
			const unread = isUnread(value) ? ` ${all.seal.proposed.mark}` : '';
			return {
				text: plainValue(language, value) + computed + unread,
				note: change ? `${markOf(all, change.verdict)} ${changeText(language, change)}`.trim() : '',
			};
		}),
	};
}

const markOf = ({ seal }: View['all'], { level }: Verdict) =>
	level === 'same' ? '' : `[${seal[level].mark}]`;

/** What the marks and signs of a picture mean, those that it bears. */
function legendOf({ all, language, shown }: View): string[] {
	const cells = shown.flatMap((row) => row.cells);
	const levels = new Set([
		...cells.map(({ change }) => change?.verdict.level),
		...shown.flatMap(({ reasons }) => reasons.map(({ verdict }) => verdict.level)),
	]);
	const values = cells.flatMap(({ value, within }) => value ?? within ?? []);
	const { mark, says } = all.seal.computed;
	const signs = values.map((value) => valueText(language, value));
	return [
		...(['caution', 'break', 'not_comparable'] as const)
			.filter((level) => levels.has(level))
			.map((level) => `[${all.seal[level].mark}] ${all.seal[level].says}`),
		...(values.some(({ computed }) => computed) ? [`${mark} ${says}`] : []),
		...(values.some(isUnread) ? [`${all.seal.proposed.mark} ${all.value.unread}`] : []),
		...new Set(signs.flatMap(({ sign, signSays }) => (sign === '' ? [] : [`${sign} ${signSays}`]))),
	];
}

/** `[慎] 行政应诉案件: 被告范围与审级各报告不一`: a mark stands for a reason, and a picture has no fold for it. */
function reasonsOf(view: View, { metric, reasons }: SideRow): string[] {
	return reasons.flatMap(({ verdict, sides }) => {
		if (!verdict.reason) return [];
		const reason = reasonNames(view, sides) + choose(view.language, verdict.reason);
		return [`${markOf(view.all, verdict)} ${choose(view.language, metric)}: ${reason}`];
	});
}

/** `算 办理建议提案总数, 湛河区 2020: 51 + 105 = 156` */
function formulasOf(view: View, { metric, cells }: SideRow): string[] {
	return cells.flatMap(({ value }, at) => {
		const side = view.sides[at];
		if (!value?.computed || !side) return [];
		const where = `${choose(view.language, metric)}, ${nameOf(view, side).full}`;
		return [`${view.all.seal.computed.mark} ${where}: ${value.computed.formula}`];
	});
}
