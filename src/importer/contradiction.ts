/** Where a document says another division or year than the user, or belongs to a part of the division: told, never decided. */
import { DIVISION_REMEDY, type DivisionFinding } from './division.ts';
import { LEAD, lineage, namesAt, type PlaceIndex } from './place-index.ts';

export interface Said {
	division: DivisionFinding;
	year: number | null;
}

export interface Given {
	division?: string;
	year?: number;
}

/** One warning for each of the user's options that the document contradicts. */
export function contradictions(said: Said, given: Given, index: PlaceIndex): string[] {
	const { code, note } = said.division;
	const warnings: string[] = [];
	if (given.division !== undefined && code !== null && note === null && code !== given.division)
		warnings.push(
			`The document names ${named(index, code)}; --division says ${named(index, given.division)}. Check which of them reports.`,
		);
	if (given.division !== undefined && code === null && isAnother(said.division, given.division, index))
		warnings.push(
			`The document names another place than --division ${named(index, given.division)}: ${said.division.note?.replace(DIVISION_REMEDY, '').trim()}`,
		);
	if (given.year !== undefined && said.year !== null && said.year !== given.year)
		warnings.push(
			`The document says that it covers ${said.year}; --year says ${given.year}. Check which it is.`,
		);
	return warnings;
}

/** A name that several places bear, none of which is the one given. */
function isAnother({ note }: DivisionFinding, code: string, index: PlaceIndex): boolean {
	const name = index.byCode.get(code)?.name;
	return (
		note?.includes(' is the name of several places') === true && name !== undefined && !note.startsWith(name)
	);
}

function named(index: PlaceIndex, code: string): string {
	const place = index.byCode.get(code);
	const above = place === undefined ? [] : lineage(index, place).reverse();
	return `${above.map(({ name }) => name).join('')} (${code})`;
}

const PART =
	/^[\p{Script=Han}]{2,12}?(?:乡|镇|街道|街道办事处|局|厅)(?=(?:人民)?政府|党委|办事处|\d{4}|[一二][〇零○]|关于|法治|依法)/u;

/** The township, street or bureau that a title names behind the division: its report is not the division's. */
export function partNamed(title: string | null, index: PlaceIndex): string | null {
	const head = (title ?? '').replace(/\s+/gu, '').replace(LEAD, '');
	const above = namesAt(index, head, 0).join('');
	const rest = head.slice(above.length);
	return PART.exec(rest)?.[0] ?? null;
}

const PART_OF_YEAR =
	/[上下]半年|半年度?|第?[一二三四1-4]季度|前[一二三四五六七八九十\d]{1,2}个?季?月|\d{1,2}[—–-]\d{1,2}月/u;

/** What to say of a title that covers a part of its year only; null where it does not. */
export function partOfYearWarning(title: string | null): string | null {
	const part = PART_OF_YEAR.exec(title ?? '')?.[0];
	if (part === undefined) return null;
	return `The title speaks of ${part}: its numbers are not the year's, and would stand beside those of whole years. Import the report of the year.`;
}

/** What to say of a report of a part of the division. */
export function partWarning(part: string): string {
	return `The title names ${part}, which is a part of a division: its report is not the division's. Import the division's own.`;
}
