/** OpenAPI 3.1 of the static JSON API; the tests hold it against every file written. */

import type { Licence } from '../archive/schema/index.ts';
import { DATA_DESCRIPTION, DATA_TITLE, SCHEMA_VERSION } from './about-data.ts';
import type { Table } from './table.ts';
import { toRowSchema } from './table-schema.ts';
import { breaks, divisions, metrics, observations, reports } from './tables/index.ts';
import { pairTable } from './tables/pair-rows.ts';

const ROWS: Readonly<Record<string, Table>> = {
	Observation: observations,
	Report: reports,
	Division: divisions,
	Metric: metrics,
	Break: breaks,
	PairRow: pairTable,
};

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string) => ({ type: 'array', items: ref(name) });

function object(properties: Record<string, unknown>) {
	return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const text = { type: 'string' };
const relative = { type: 'string', description: 'Relative to this file.' };
const link = (properties: Record<string, unknown>) => ({
	type: 'array',
	items: object({ ...properties, href: relative }),
});

/** What each kind of file holds, by the path under which it is described. */
const BODIES: Readonly<Record<string, { summary: string; schema: object }>> = {
	'/index.json': {
		summary: 'Every resource of the API',
		schema: object({
			meta: ref('Meta'),
			describedBy: { ...relative, description: 'This API in OpenAPI, relative to this file.' },
			tables: { ...relative, description: 'The Data Package of all tables, relative to this file.' },
			divisions: link({ code: text, name: text }),
			reports: link({ id: text }),
			metrics: link({ key: text, name_zh: text, name_en: text }),
			years: link({ year: { type: 'integer' } }),
			pairs: link({ pair: text }),
		}),
	},
	'/openapi.json': { summary: 'This description', schema: { type: 'object', required: ['openapi'] } },
	'/divisions/{code}.json': {
		summary: 'A division, its reports and their observations',
		schema: object({
			meta: ref('Meta'),
			division: ref('Division'),
			reports: list('Report'),
			observations: list('Observation'),
		}),
	},
	'/reports/{id}.json': {
		summary: 'A report and its observations',
		schema: object({ meta: ref('Meta'), report: ref('Report'), observations: list('Observation') }),
	},
	'/metrics/{key}.json': {
		summary: 'A metric, its breaks and its observations in every division and year',
		schema: object({
			meta: ref('Meta'),
			metric: ref('Metric'),
			breaks: list('Break'),
			observations: list('Observation'),
		}),
	},
	'/years/{year}.json': {
		summary: 'The observations of one coverage year',
		schema: object({ meta: ref('Meta'), year: { type: 'integer' }, observations: list('Observation') }),
	},
	'/pairs/{pair}.json': {
		summary: 'Two reports of one division side by side',
		schema: object({ meta: ref('Meta'), older: ref('Report'), newer: ref('Report'), rows: list('PairRow') }),
	},
};

const PARAMETERS: Readonly<Record<string, { pattern: string; example: string }>> = {
	code: { pattern: '^\\d{6}$', example: '410411' },
	id: { pattern: '^\\d{6}-\\d{4}$', example: '410411-2020' },
	key: { pattern: '^[a-z][a-z0-9_]*$', example: 'reconsideration_accepted' },
	year: { pattern: '^\\d{4}$', example: '2020' },
	pair: { pattern: '^\\d{6}-\\d{4}-\\d{4}$', example: '410411-2020-2023' },
};

/** Paths of the API whose files are named by what the archive holds; the others are single files. */
export function toOpenApi(licence: Licence | null) {
	const rows = Object.entries(ROWS).map(([name, table]) => [name, toRowSchema(table)]);
	return {
		openapi: '3.1.1',
		info: {
			title: `${DATA_TITLE.zh} | ${DATA_TITLE.en}`,
			description: `${DATA_DESCRIPTION.zh}\n\n${DATA_DESCRIPTION.en}`,
			version: SCHEMA_VERSION,
			...(licence && { license: { name: licence.title, identifier: licence.id } }),
		},
		servers: [{ url: '.', description: 'The folder of this file' }],
		paths: Object.fromEntries(Object.entries(BODIES).map(([path, body]) => [path, toPath(path, body)])),
		components: { schemas: { ...Object.fromEntries(rows), Meta: META } },
	};
}

const META = object({
	title: text,
	page: { type: 'string', format: 'uri', description: 'The page that shows the same.' },
	csv: {
		type: ['string', 'null'],
		format: 'uri',
		description: 'The same rows as CSV, with the names of division and metric in front.',
	},
	licence: { type: ['string', 'null'], description: 'SPDX identifier; null where none is declared.' },
	schemaVersion: text,
});

function toPath(path: string, { summary, schema }: { summary: string; schema: object }) {
	const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
		name,
		in: 'path',
		required: true,
		schema: { type: 'string', pattern: PARAMETERS[name]?.pattern },
		example: PARAMETERS[name]?.example,
	}));
	const [, kind = ''] = path.split('/');
	const operationId = `get_${kind.replace('.json', '')}`;
	const content = { 'application/json': { schema } };
	const responses = {
		'200': { description: summary, content },
		'404': { description: 'The archive has no such resource.' },
	};
	return { get: { operationId, summary, ...(parameters.length > 0 && { parameters }), responses } };
}
