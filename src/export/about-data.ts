/** What is said of the data as a whole, in every format. */
import type { Bilingual } from '../archive/schema/index.ts';

/** Of the tables' shape: the first number changes when a column is renamed, removed or changes its meaning. */
export const SCHEMA_VERSION = '1.2.0';

/** Newest first. */
export const SCHEMA_CHANGES: readonly { version: string; says: Bilingual }[] = [
	{
		version: '1.2.0',
		says: {
			zh: 'observations 表加了 proposed 一列，reports 表加了其合计，对照页加了 older_proposed、newer_proposed：数由程序提出、尚无人对照原句核过的，是 true。',
			en: 'observations has the column proposed, reports its count, comparisons older_proposed and newer_proposed: true where a value was proposed by the import and nobody has read it in its sentence yet.',
		},
	},
	{
		version: '1.1.0',
		says: {
			zh: '行政区、指标、年份各页的 CSV 前面加了行政区和指标的中英文名称：division_zh、division_en、metric_zh、metric_en；对照页的 CSV 前面加了 division、division_zh、division_en。整张的表和 JSON 不变。',
			en: 'The CSV of divisions, metrics and years names division and metric in both languages, in front: division_zh, division_en, metric_zh and metric_en; that of comparisons has division, division_zh and division_en. Whole tables and JSON are as they were.',
		},
	},
	{
		version: '1.0.0',
		says: {
			zh: '首版：observations、reports、metrics、divisions、breaks、plans、requirements、targets、answers、corrections 十张表。',
			en: 'First version: the ten tables observations, reports, metrics, divisions, breaks, plans, requirements, targets, answers and corrections.',
		},
	},
];

/** What holds of the documents' wording, whatever the licence of the tables. */
export const DOCUMENTS_RIGHTS: Bilingual = {
	zh: '报告与工作安排是国家机关的文件；其中属于《中华人民共和国著作权法》第五条所列具有立法、行政、司法性质的文件的，不适用该法。',
	en: 'Reports and plans are documents of state organs; those of a legislative, administrative or judicial nature are outside the Copyright Law of the People’s Republic of China (Article 5).',
};

/** What is said where the archive's makers have not decided on a licence. */
export const NO_LICENCE: Bilingual = {
	zh: '本档案没有为数据表声明许可。',
	en: 'The archive declares no licence for its tables.',
};

export const DATA_TITLE: Bilingual = {
	zh: '对照：法治政府建设年度报告数据',
	en: 'Duizhao: data of rule-of-law government reports',
};

export const DATA_DESCRIPTION: Bilingual = {
	zh: '各地法治政府建设年度报告写明的数，以及由其分项算得、另有标记的数，每个数附原话、段号、永久地址与报告文件的校验值。没有写明的不是零，不设行。',
	en: 'The numbers that annual reports on rule-of-law government state, and marked as such those computed from their parts, each with its exact words, paragraph, permanent address and the hash of its report. What a report does not state is not zero and has no row.',
};
