/** What is said of the data as a whole, in every format. */
import type { Bilingual } from '../archive/schema/index.ts';

/** Of the tables' shape: the first number changes when a column is renamed, removed or changes its meaning. */
export const SCHEMA_VERSION = '1.0.0';

/** Newest first. */
export const SCHEMA_CHANGES: readonly { version: string; says: Bilingual }[] = [
	{
		version: '1.0.0',
		says: {
			zh: '首版：observations、reports、metrics、divisions、breaks、plans、requirements、targets、answers、corrections 十张表。',
			en: 'First version: the ten tables observations, reports, metrics, divisions, breaks, plans, requirements, targets, answers and corrections.',
		},
	},
];

/** The licence of this project, which covers the tables; the reports themselves are official documents. */
export const LICENCE = {
	name: 'MIT',
	title: 'MIT License',
	path: 'https://opensource.org/license/mit',
} as const;

export const DATA_TITLE: Bilingual = {
	zh: '对照：法治政府建设年度报告数据',
	en: 'Duizhao: data of rule-of-law government reports',
};

export const DATA_DESCRIPTION: Bilingual = {
	zh: '各地法治政府建设年度报告写明的数，每个数附原话、段号、永久地址与报告文件的校验值。没有写明的不是零，不设行。',
	en: 'The numbers that annual reports on rule-of-law government state, each with its exact words, paragraph, permanent address and the hash of its report. What a report does not state is not zero and has no row.',
};
