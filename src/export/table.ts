/** One model of rows for every format: a table is a list of columns and the items from which they are read. */
import type { Archive } from '../archive/model.ts';
import type { Bilingual } from '../archive/schema/index.ts';

/** Null is a missing value, in every format. */
export type Cell = string | number | boolean | null;
/** The cells of a row in the order of the columns. */
export type Row = readonly Cell[];

/** What the rows are made from. */
export interface ExportContext {
	archive: Archive;
	/** Public address of the archive, for permalinks. */
	site: string;
}

export interface Field {
	name: string;
	/** Types of Table Schema; a `date` is a day, `2021-02-25`. */
	type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
	/** What it holds, in both languages. */
	says: Bilingual;
	/** Never null. */
	required?: boolean;
	enum?: readonly string[];
	pattern?: string;
}

export interface Column<T> extends Field {
	of(item: T, context: ExportContext): Cell;
}

export interface ForeignKey {
	fields: readonly string[];
	/** Name of the table; empty for the table itself. */
	table: string;
	to: readonly string[];
}

/** A table without its item type, as writers see it. */
export interface Table {
	name: string;
	title: Bilingual;
	fields: readonly Field[];
	primaryKey: readonly string[];
	foreignKeys: readonly ForeignKey[];
	rows(context: ExportContext): Iterable<Row>;
}

/** A table whose items are at hand one by one. */
export interface TableOf<T> extends Table {
	row(item: T, context: ExportContext): Row;
}

interface Definition<T> extends Omit<Table, 'rows' | 'fields'> {
	columns: readonly Column<T>[];
	items(archive: Archive): Iterable<T>;
}

/** Makes a table of a definition. Rows are made one at a time, so that no format needs all of them in memory. */
export function defineTable<T>({ columns, items, ...head }: Definition<T>): TableOf<T> {
	const row = (item: T, context: ExportContext): Row => columns.map((column) => column.of(item, context));
	return {
		...head,
		fields: columns.map(({ of: _, ...field }) => field),
		row,
		*rows(context) {
			for (const item of items(context.archive)) yield row(item, context);
		},
	};
}

type Extra = Pick<Field, 'required' | 'enum' | 'pattern'>;

/** `column('year', 'integer', '覆盖年度', 'coverage year', ({ year }) => year, { required: true })` */
export function column<T>(
	name: string,
	type: Field['type'],
	zh: string,
	en: string,
	of: Column<T>['of'],
	extra: Extra = {},
): Column<T> {
	return { name, type, says: { zh, en }, of, ...extra };
}

export const REQUIRED: Extra = { required: true };

/** A row as an object, as JSON gives it. */
export function toRecord(fields: readonly Field[], row: Row): Record<string, Cell> {
	return Object.fromEntries(fields.map(({ name }, i) => [name, row[i] ?? null]));
}
