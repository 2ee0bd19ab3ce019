import type { DataMessages } from './data-zh-cn.ts';
import { counted } from './number.ts';

/** Downloads, citations and corrections, in English. */
export const dataEn: DataMessages = {
	data: {
		title: 'Data',
		heading: 'Take the numbers',
		description:
			'All data of this archive as CSV, JSON and Parquet with a Data Package; a JSON API; what each column means; how to open it in Excel, pandas, R and DuckDB.',
		lede: 'Each row is a number that a report states, with its exact words, its paragraph, its permanent address and the hash of the report.',
		counts: (observations, reports) =>
			`${counted(observations, 'observation')} from ${counted(reports, 'report')}.`,
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
			'Where computed is true, the archive added the value up from its parts; the text does not state it.',
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
			'The pages of divisions, metrics, years and comparisons offer their own CSV and JSON.',
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
		licence: (name) =>
			`The tables are open under the ${name} licence of this project. The reports are official documents of governments; their wording is not covered.`,
		take: 'Take it',
		takeNote: 'Each value with its words, paragraph and comparability.',
		takeCsv: 'CSV',
		takeJson: 'JSON',
		takeMetadata: 'Metadata',
		takeAll: 'All data',
	},
	citation: {
		title: 'Cite',
		gb: 'GB/T 7714—2015',
		bibtex: 'BibTeX',
		csl: 'CSL-JSON',
		link: 'Permanent address',
		noAddress: 'This copy of the archive has no public address: add how you reached it.',
		accessed:
			'The standard asks for the day on which you read an online document: add it after the date, as in [2026-11-21].',
		missing: 'An issuer or date that the document does not state is left out, not made up.',
		hash: 'To prove the wording, you may add the SHA-256 of the archive’s file: ',
		figures: (n) => `Cite one of its figures (${n})`,
		figuresNote: 'The address leads to the figure; its paragraph stands in brackets.',
		paragraph: (n) => `paragraph ${n}`,
	},
	correction: {
		title: 'Corrections',
		changed: (wrong, right) => `“${wrong}” was corrected to “${right}”.`,
		noticed: (name) => `Noticed by ${name}.`,
	},
};
