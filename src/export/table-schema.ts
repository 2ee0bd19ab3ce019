/** A table's fields in the words of the formats that describe tables. */
import type { Field, ForeignKey, Table } from './table.ts';

const bilingual = ({ zh, en }: Field['says']) => `${zh} | ${en}`;

/** Frictionless Table Schema, https://datapackage.org/standard/table-schema/. */
export function toTableSchema({ fields, primaryKey, foreignKeys }: Table) {
	return {
		fields: fields.map(({ name, type, says, required, enum: allowed, pattern }) => ({
			name,
			type,
			title: says.zh,
			description: bilingual(says),
			constraints: {
				...(required && { required }),
				...(allowed && { enum: allowed }),
				...(pattern && { pattern }),
			},
		})),
		missingValues: [''],
		primaryKey,
		// The profile refuses an empty list.
		...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map(toForeignKey) }),
	};
}

const toForeignKey = ({ fields, table, to }: ForeignKey) => ({
	fields,
	reference: { resource: table, fields: to },
});

/** CSV on the Web, https://www.w3.org/TR/tabular-metadata/. */
export function toCsvwSchema({ fields, primaryKey }: Table) {
	return {
		columns: fields.map(({ name, type, says, required }) => ({
			name,
			titles: name,
			datatype: type,
			'dc:description': bilingual(says),
			...(required && { required }),
		})),
		primaryKey,
	};
}

/** JSON Schema (2020-12) of a row as JSON gives it: every field is there, null where it is missing. */
export function toRowSchema({ fields }: Table) {
	return {
		type: 'object',
		properties: Object.fromEntries(fields.map((field) => [field.name, toValueSchema(field)])),
		required: fields.map(({ name }) => name),
		additionalProperties: false,
	};
}

function toValueSchema({ type, says, required, enum: allowed, pattern }: Field) {
	const kind = type === 'date' ? 'string' : type;
	return {
		type: required ? kind : [kind, 'null'],
		description: bilingual(says),
		...(type === 'date' && { format: 'date' }),
		...(allowed && { enum: required ? allowed : [...allowed, null] }),
		...(pattern && { pattern: `^(?:${pattern})$` }),
	};
}
