import { grouped } from './number.ts';

/** Downloads, in Chinese. */
export const dataZhCN = {
	data: {
		title: '数据',
		heading: '把数取走',
		description:
			'本站全部数据的下载：CSV、JSON、Parquet，附 Data Package 说明；JSON 接口；各列的含义；怎样在 Excel、pandas、R、DuckDB 中打开。',
		lede: '每一行是一份报告的一个数，带着它的原话、段号、永久地址和报告文件的校验值；原文没有写、由本站用分项算得的，另有标记。',
		counts: (f: { observations: number; computed: number; unread: number; reports: number }) =>
			`现有 ${grouped(f.observations)} 个观测值，出自 ${grouped(f.reports)} 份报告：原文写明 ${grouped(f.observations - f.computed)} 个${f.unread ? `（其中 ${grouped(f.unread)} 个待核）` : ''}，由本站算得 ${grouped(f.computed)} 个。`,
		zip: (size: string) => `全部下载（ZIP，${size}）`,
		zipPlain: '全部下载（ZIP）',
		descriptor: 'Data Package 说明文件',
		readme: '各列说明（README）',
		tables: '表',
		tablesNote: '三种格式的行相同。',
		table: '表名',
		holds: '内容',
		rows: '行数',
		preview: '前十行',
		previewNote: 'observations 表的前十行，只列要紧的几列。',
		fields: '各列的含义',
		fieldsNote: '点开表名来看。',
		field: '列',
		type: '类型',
		says: '说明',
		mustBe: '必有',
		rules: '读数之前',
		rulesList: [
			'报告没有写明的，没有行；没有行不是零。',
			'qualifier 不是 exact 的，原文写的是“余”“近”“以内”，不要当确数相加。',
			'computed 为 true 的，是本站由分项算得，原文没有这个数。',
			'proposed 为 true 的，由程序提出，尚无人对照原句核过，不要当定论引用。',
			'breaks 列所记日期前后口径不同，不要跨过它相减。',
			'行政区划代码是文字。在 Excel 里请按文字导入，开头的零才不会丢。',
			'CSV 中以 =、+、-、@ 开头的文字，前面加了一个撇号，免得表格软件当公式运行；JSON 与 Parquet 里没有。',
		],
		open: '怎样打开',
		openNote: '地址都可以直接读取，也可以换成下载到本机的文件。',
		excel:
			'CSV 为带 BOM 的 UTF-8，双击即可打开，中文不会变成乱码。要让代码保持文字，请用“数据 › 从文本/CSV”，把 division 一列设为文本。',
		slices: '只取一部分',
		slicesList: [
			'行政区、指标、年份、对照各页的“取走”处，有该页的 CSV 与 JSON。CSV 里写有行政区和指标的中英文名称。',
			'每个 CSV 旁有同名的 -metadata.json，按 W3C 的 CSV on the Web 写明题名、许可、出处和各列。',
			'按年份分开的 Parquet：data/years/2020.parquet。',
		],
		api: 'JSON 接口',
		apiNote: '静态文件，地址不变，不用登记。',
		apiIndex: '索引',
		apiDescription: 'OpenAPI 3.1 描述',
		version: '版本与许可',
		versionIs: (version: string) =>
			`表结构 ${version} 版。列改名、删去或改变含义，第一位数加一；只增不改，第二位数加一。`,
		licence: (name: string) => `本站所写的数据表、指标说明以 ${name} 许可公开。`,
		take: '取走',
		takeNote: '每个数附原话、段号、可比性。',
		takeCsv: '指标 CSV',
		takeJson: 'JSON',
		takeMetadata: '说明文件',
		takeAll: '全部数据',
	},
};

export type DataMessages = typeof dataZhCN;
