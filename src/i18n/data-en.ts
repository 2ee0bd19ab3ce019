import type { DataMessages } from './data-zh-cn.ts';
import { counted, grouped } from './number.ts';

/** Downloads, in English. */
export const dataEn: DataMessages = {
	data: {
		title: 'Data',
		heading: 'Download the data',
		description:
			'All data of this archive as CSV, JSON and Parquet with a Data Package; a JSON API; what each column means; how to open it in Excel, pandas, R and DuckDB.',
		lede: 'Each row is a number of a report, with its exact words, its paragraph, its permanent address and the hash of the report; those that the report does not state and this site computed from its parts are marked.',
		counts: (f) =>
			`${counted(f.observations, 'observation')} from ${counted(f.reports, 'report')}: ${grouped(f.observations - f.computed)} stated${f.unread ? ` (${grouped(f.unread)} of them not yet reviewed)` : ''}, ${grouped(f.computed)} computed by this site.`,
		zip: (size) => `Download everything (ZIP, ${size})`,
		zipPlain: 'Download everything (ZIP)',
		descriptor: 'Data Package descriptor',
		readme: 'README with every column',
		tables: 'Tables',
		tablesNote: 'The three formats hold the same rows.',
		table: 'Table',
		holds: 'What it holds',
		rows: 'Rows',
		preview: 'The first ten rows',
		previewNote: 'Of the table observations, the main columns only.',
		fields: 'What each column means',
		fieldsNote: 'Open a table to see its columns.',
		field: 'Column',
		type: 'Type',
		says: 'Meaning',
		mustBe: 'never empty',
		rules: 'Before you count',
		rulesList: [
			'What a report does not state has no row, and no row is not zero.',
			'Where qualifier is not exact, the text says “more than”, “about” or “not above”: do not add it up as if it were exact.',
			'Where computed is true, the archive added the value up from parts; the text does not state it.',
			'Where proposed is true, a program proposed the value and nobody has read it in its sentence yet: do not cite it as established.',
			'Dates in the column breaks change what is counted: do not subtract across them.',
			'Division codes are text. Import them as text in Excel.',
			'In CSV, text that begins with =, +, - or @ has an apostrophe in front, so that no spreadsheet runs it; JSON and Parquet do not.',
		],
		open: 'How to open it',
		openNote: 'The addresses can be read directly, or replaced by a downloaded file.',
		excel:
			'The CSV is UTF-8 with BOM: a double click opens it with its Chinese intact. To keep codes as text, use Data › From Text/CSV and set the column division to Text.',
		slices: 'Only a part',
		slicesList: [
			'The pages of divisions, metrics, years and comparisons offer their own CSV and JSON. The CSV names division and metric in Chinese and English.',
			'Beside each CSV stands a -metadata.json after W3C CSV on the Web, with title, licence, source and columns.',
			'Parquet by year: data/years/2020.parquet.',
		],
		api: 'JSON API',
		apiNote: 'Static files at permanent addresses, no key needed.',
		apiIndex: 'Index',
		apiDescription: 'OpenAPI 3.1 description',
		version: 'Version and licence',
		versionIs: (version) =>
			`Schema version ${version}. The first number changes when a column is renamed, removed or changes its meaning, the second when one is added.`,
		licence: (name) => `What this archive wrote, tables and definitions, is open under the ${name}.`,
		take: 'Download',
		takeNote: 'Each value with its exact words, paragraph and comparability.',
		takeCsv: 'CSV',
		takeJson: 'JSON',
		takeMetadata: 'Metadata',
		takeAll: 'All data',
	},
};
