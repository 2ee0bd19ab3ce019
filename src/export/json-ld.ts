/** What a page is about in the words of schema.org, for search engines. */
import type { Plan, Report } from '../archive/model.ts';
import type { Licence, Metric } from '../archive/schema/index.ts';
import { apiPath, type SliceKind, slicePath } from '../urls/data-urls.ts';
import { divisionPath, planPath, reportPath } from '../urls/urls.ts';
import { SCHEMA_VERSION } from './about-data.ts';

export type JsonLd = Readonly<Record<string, unknown>> & { '@type': string };

/** The address of a page or file as `addressFrom` of src/urls gives it, from its path below the archive's root. */
export type AddressOf = (path: string) => string;

const CONTEXT = 'https://schema.org';

/** Where the reader stands; the last crumb, the page itself, may lack an address. */
export function breadcrumbLd(crumbs: readonly { name: string; url?: string | undefined }[]): JsonLd {
	return {
		'@context': CONTEXT,
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, url }, i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name,
			...(url !== undefined && { item: url }),
		})),
	};
}

/** The archive as a whole, for its first page. Search engines take the site's name from it. */
export function siteLd(
	{ name, description, path }: { name: string; description: string; path: string },
	addressOf: AddressOf,
): JsonLd {
	const url = addressOf(path);
	return { '@context': CONTEXT, '@type': 'WebSite', '@id': `${url}#site`, url, name, description };
}

/** A report or plan; what it does not state has no property. */
export function documentLd(document: Report | Plan, addressOf: AddressOf): JsonLd {
	const { type, division, year, title, issuer, documentNumber, issued, source, place } = document;
	const isPlan = type === 'work-plan';
	const url = addressOf((isPlan ? planPath : reportPath)(division, year));
	return {
		'@context': CONTEXT,
		'@type': isPlan ? 'DigitalDocument' : 'Report',
		'@id': url,
		url,
		name: title,
		inLanguage: 'zh-CN',
		...(issuer !== null && { author: { '@type': 'GovernmentOrganization', name: issuer } }),
		...(documentNumber !== null && { [isPlan ? 'identifier' : 'reportNumber']: documentNumber }),
		...(issued !== null && { datePublished: issued }),
		...(source.url !== null && { isBasedOn: source.url }),
		temporalCoverage: String(year),
		spatialCoverage: {
			'@type': 'AdministrativeArea',
			name: place.name,
			identifier: division,
			url: addressOf(divisionPath(division)),
		},
	};
}

export interface DatasetFacts {
	name: string;
	/** Search engines want 50 to 5,000 characters. */
	description: string;
	/** Path of its page, without language. */
	path: string;
	metrics: readonly Metric[];
	/** Its files: the path of each, and its media type. */
	files: readonly { path: string; type: string }[];
	/** First and last coverage year, or null where there is none. */
	years: readonly [number, number] | null;
	/** Of the archive. */
	licence: Licence | null;
}

/** A set of observations with what it measures and where it is taken from. */
export function datasetLd(
	{ name, description, path, metrics, files, years, licence }: DatasetFacts,
	addressOf: AddressOf,
): JsonLd {
	const url = addressOf(path);
	return {
		'@context': CONTEXT,
		'@type': 'Dataset',
		'@id': `${url}#dataset`,
		url,
		name,
		description,
		version: SCHEMA_VERSION,
		...(licence && { license: licence.url }),
		isAccessibleForFree: true,
		inLanguage: ['zh-CN', 'en'],
		...(years && { temporalCoverage: years[0] === years[1] ? `${years[0]}` : `${years[0]}/${years[1]}` }),
		variableMeasured: metrics.map(({ key, zh, unit, definition_zh }) => ({
			'@type': 'PropertyValue',
			propertyID: key,
			name: zh,
			unitText: unit,
			description: definition_zh,
		})),
		distribution: files.map((file) => ({
			'@type': 'DataDownload',
			encodingFormat: file.type,
			contentUrl: addressOf(file.path),
		})),
	};
}

/** The files of a slice, as `datasetLd` takes them. */
export function sliceFiles(kind: SliceKind, name: string): DatasetFacts['files'] {
	return [
		{ path: slicePath(kind, name), type: 'text/csv' },
		{ path: apiPath(kind, name), type: 'application/json' },
	];
}

/** JSON that may stand inside a `<script>`: no `<` can end it. */
export function printLd(data: JsonLd): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
