/** The permanent addresses of what other programs take: tables, slices, the JSON API. Paths are as in `urls.ts`. */

export const dataPath = () => 'data/index.html';
/** A whole table: `data/observations.csv`. */
export const tablePath = (table: string, format: 'csv' | 'json' | 'parquet') => `data/${table}.${format}`;
export const dataPackagePath = () => 'data/datapackage.json';
export const dataReadmePath = () => 'data/README.md';
export const dataZipPath = () => 'data/duizhao-data.zip';
/** Fields of a table for CSVW metadata, shared by its slices. */
export const tableSchemaPath = (table: string) => `data/schema/${table}.json`;

/** What a slice is about. */
export type SliceKind = 'divisions' | 'metrics' | 'years' | 'pairs';
/** The slice of one page as CSV: `data/divisions/410411.csv`; `data/pairs/410411-2020-2023.csv`. */
export const slicePath = (kind: SliceKind, name: string) => `data/${kind}/${name}.csv`;
/** Its metadata, where CSV on the Web looks for it. */
export const sliceMetadataPath = (kind: SliceKind, name: string) => `${slicePath(kind, name)}-metadata.json`;
/** The observations of one coverage year as Parquet. */
export const partitionPath = (year: number) => `data/years/${year}.parquet`;
export const pairName = (code: string, older: number, newer: number) => `${code}-${older}-${newer}`;

/** A resource of the static JSON API: `api/v1/divisions/410411.json`. */
export const apiPath = (kind: SliceKind | 'reports', name: string) => `api/v1/${kind}/${name}.json`;
export const apiIndexPath = () => 'api/v1/index.json';
export const openApiPath = () => 'api/v1/openapi.json';

/** The picture that stands for a page where its address is shared: `cards/410411-2020.png`, `cards/410411-2020-2023.png`. */
export const cardPath = (name: string) => `cards/${name}.png`;
