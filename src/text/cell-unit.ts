/** The measure words that a table prints apart from its numbers: in a head, a title, or a cell of their own. */
const UNIT =
	'(?:单位[:：])?([万亿]?(?:件次|人次|户次|批次|场次|工作日|件|起|宗|份|次|场|期|人|名|户|项|个|家|条|篇|卷|元)|%)';
/** A remark may follow it: （件，不含简易程序）. */
const BRACKETED = new RegExp(`[（(]${UNIT}(?:[，,；;][^（()）]*)?[)）]`, 'u');
const ALONE = new RegExp(`^${UNIT}$`, 'u');

/** `罚没金额（万元）` → `万元`; also of a title: `表2 审查情况（单位：件）` → `件`. */
export function bracketedUnit(text: string): string | undefined {
	return BRACKETED.exec(text)?.[1];
}

/** The text without its unit in brackets: `罚没金额（万元）` → `罚没金额`. */
export function withoutUnit(text: string): string {
	return text.replace(BRACKETED, '');
}

/** The unit that a cell is: `万件`, `单位：件`. */
export function unitCell(text: string): string | undefined {
	return ALONE.exec(text.trim())?.[1];
}

/** A number in a unit that may hold 万 or 亿: 53.7 in 万件 → 537000 件. */
export function inUnit(value: number, unit: string): { value: number; unit: string } {
	const factor = { 万: 1e4, 亿: 1e8 }[unit[0] ?? ''];
	return factor === undefined ? { value, unit } : { value: value * factor, unit: unit.slice(1) };
}
