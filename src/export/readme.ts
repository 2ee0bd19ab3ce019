import type { Licence } from '../archive/schema/index.ts';
import {
	DATA_DESCRIPTION,
	DATA_TITLE,
	DOCUMENTS_RIGHTS,
	NO_LICENCE,
	SCHEMA_CHANGES,
	SCHEMA_VERSION,
} from './about-data.ts';
import type { TableFacts } from './data-package.ts';
import type { Table } from './table.ts';

/** The README beside the tables: what each column means, in both languages. */
export function toReadme(facts: readonly TableFacts[], homepage: string, licence: Licence | null): string {
	return [
		`# ${DATA_TITLE.zh}\n\n# ${DATA_TITLE.en}`,
		`${DATA_DESCRIPTION.zh}\n\n${DATA_DESCRIPTION.en}`,
		`<${homepage}>`,
		`## 读法 | How to read`,
		RULES.map((rule) => `- ${rule}`).join('\n'),
		...facts.map(({ table, rows }) => describe(table, rows)),
		`## 版本 | Versions\n\n${SCHEMA_CHANGES.map(({ version, says }) => `- ${version}: ${says.zh} ${says.en}`).join('\n')}`,
		`## 许可 | Licence\n\n${licence ? `${licence.title}, <${licence.url}>.` : `${NO_LICENCE.zh} ${NO_LICENCE.en}`}\n\n${DOCUMENTS_RIGHTS.zh} ${DOCUMENTS_RIGHTS.en}`,
		'',
	].join('\n\n');
}

const RULES = [
	`表的结构为 ${SCHEMA_VERSION} 版。CSV、JSON、Parquet 的行相同。 | The schema is version ${SCHEMA_VERSION}. CSV, JSON and Parquet hold the same rows.`,
	'CSV 为带 BOM 的 UTF-8，换行为 CRLF；空单元格是缺失值。 | CSV is UTF-8 with BOM and CRLF; an empty cell is a missing value.',
	'CSV 中以 = + - @（含全角）或制表符开头的文字前加了一个撇号，以免表格软件当公式运行；JSON 和 Parquet 不加。 | In CSV, text that begins with = + - @, full-width ones included, or a tab has an apostrophe in front, so that no spreadsheet runs it; JSON and Parquet do not.',
	'档案没有公开网址时，permalink 是档案根目录下的路径。 | Where the archive has no public address, permalink is the path below its root.',
	'行政区划代码是文字，不是数。 | Division codes are text, not numbers.',
	'报告没有写明的没有行；没有行不是零。 | What a report does not state has no row, and no row is not zero.',
	'proposed 为 true 的数由程序提出，尚无人对照原句核过；不要当定论引用。 | A value whose proposed is true was proposed by a program, and nobody has read it in its sentence yet: do not cite it as established.',
	'breaks 列的日期前后不是一个序列，不要相减。 | Values on two sides of a date in the column breaks are not one series: do not subtract them.',
];

function describe({ name, title, fields }: Table, rows: number): string {
	const lines = fields.map(
		({ name: field, type, says }) => `| \`${field}\` | ${type} | ${says.zh} | ${says.en} |`,
	);
	return [
		`## ${name}`,
		`${title.zh} | ${title.en} (${rows})`,
		['| 列 column | 类型 type | 说明 | description |', '| --- | --- | --- | --- |', ...lines].join('\n'),
	].join('\n\n');
}
