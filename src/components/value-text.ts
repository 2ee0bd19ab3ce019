import type { Change, Value } from '../compare/model.ts';
import { grouped, type Language, messages, signed, unitText } from '../i18n/index.ts';

/** A value ready to print: sign before the number, unit behind it. */
export interface ValueText {
	sign: '≥' | '≤' | '≈' | '';
	/** The sign in words, for those who hear it. */
	signSays: string;
	/** Thousands grouped; a rate carries its sign: `100%`. */
	number: string;
	/** Empty for rates, and where the language has no word for it. */
	unit: string;
}

/** How a value is shown in the language of the page. */
export function valueText(language: Language, value: Value): ValueText {
	const { sign, says } = signOf(language, value.qualifier);
	const isRate = value.unit === '%';
	return {
		sign,
		signSays: says,
		number: grouped(value.value) + (isRate ? '%' : ''),
		unit: isRate ? '' : unitText(language, value.shownUnit),
	};
}

/** The same on one line: `≥23,000 份`. */
export function plainValue(language: Language, value: Value): string {
	const { sign, number, unit } = valueText(language, value);
	return `${sign}${number}${unit ? ` ${unit}` : ''}`;
}

/**
 * A change on one line: `+42`, `−293`, `+3 个百分点`; between two places `相差 −6`. The reason for none where it is
 * refused. With a `unit`, it stands beside the difference: `+58 件（+153%）`; points are their own.
 */
export function changeText(language: Language, change: Change, unit = ''): string {
	const { value } = messages(language);
	const t = change.isAcross ? value.across : value;
	if (change.delta === null) return isRefused(change) ? t.refused : t.undecided;
	if (change.delta === 0) return t.noChange;
	const near = change.qualifier === 'exact' ? '' : '≈';
	const percent = change.percent === null ? '' : value.perCent(signed(Math.round(change.percent)));
	const counted = change.isPoints ? value.points : unit;
	const delta = `${near}${signed(change.delta)}${counted && ` ${counted}`}${percent}`;
	return change.isAcross ? value.across.by(delta) : delta;
}

export function isRefused({ verdict: { level }, isAcross }: Change): boolean {
	return level === 'break' || level === 'not_comparable' || (isAcross && level === 'caution');
}

function signOf(
	language: Language,
	qualifier: Value['qualifier'],
): { sign: ValueText['sign']; says: string } {
	const t = messages(language).value;
	if (qualifier === 'at_least') return { sign: '≥', says: t.atLeast };
	if (qualifier === 'at_most') return { sign: '≤', says: t.atMost };
	if (qualifier === 'approx') return { sign: '≈', says: t.approx };
	return { sign: '', says: '' };
}
