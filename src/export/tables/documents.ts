import type { Plan, Report } from '../../archive/model.ts';
import { valuesOf } from '../../compare/values.ts';
import { permalink, planPath, reportPath } from '../../urls/urls.ts';
import { wasCorrected } from '../corrected.ts';
import { type Column, column, defineTable, REQUIRED } from '../table.ts';

const pathOf = ({ type, division, year }: Report | Plan) =>
	(type === 'work-plan' ? planPath : reportPath)(division, year);

const head: Column<Report | Plan>[] = [
	column('id', 'string', '<代码>-<年度>', '<code>-<year>', ({ id }) => id, {
		required: true,
		pattern: '\\d{6}-\\d{4}',
	}),
	column('division', 'string', '行政区划代码', 'division code', ({ division }) => division, REQUIRED),
	column(
		'year',
		'integer',
		'覆盖的年度，不是发文的年份',
		'year covered, not the year of issue',
		({ year }) => year,
		REQUIRED,
	),
	column('title', 'string', '题名', 'title', ({ title }) => title, REQUIRED),
	column(
		'issuer',
		'string',
		'发文机关；文中未载为空，下同',
		'issuing body; empty where the document does not state it, as below',
		({ issuer }) => issuer,
	),
	column('document_number', 'string', '文号', 'document number', ({ documentNumber }) => documentNumber),
	column('signatory', 'string', '签发人', 'signatory', ({ signatory }) => signatory),
	column('addressee', 'string', '主送机关', 'addressee', ({ addressee }) => addressee),
	column('issued', 'date', '成文或印发日期', 'day of issue', ({ issued }) => issued),
	column('source_file', 'string', '所收文件', 'file as received', ({ source }) => source.file, REQUIRED),
	column(
		'source_url',
		'string',
		'所收文件的发布地址',
		'address at which it was published',
		({ source }) => source.url,
	),
	column(
		'source_sha256',
		'string',
		'所收文件的 SHA-256',
		'SHA-256 of the file as received',
		({ source }) => source.sha256,
	),
	column('source_retrieved', 'date', '取得日期', 'day of retrieval', ({ source }) => source.retrieved),
	column(
		'source_method',
		'string',
		'文本取得方式',
		'how the text was obtained',
		({ source }) => source.method,
		{ enum: ['text', 'html', 'docx', 'pdf', 'ocr'] },
	),
	column(
		'characters',
		'integer',
		'正文字数，不计空白',
		'characters of the text without white space',
		({ characters }) => characters,
		REQUIRED,
	),
	column(
		'hash',
		'string',
		'本站文件的 SHA-256',
		"SHA-256 of the archive's file",
		({ digest }) => digest,
		REQUIRED,
	),
	column(
		'permalink',
		'string',
		'永久地址',
		'permanent address',
		(document, { site }) => permalink(site, pathOf(document)),
		REQUIRED,
	),
];
const foreignKeys = [{ fields: ['division'], table: 'divisions', to: ['code'] }];

export const reports = defineTable<Report>({
	name: 'reports',
	title: { zh: '年度报告', en: 'Annual reports' },
	primaryKey: ['id'],
	foreignKeys,
	columns: [
		...head,
		column(
			'stated',
			'integer',
			'原文写明的指标数',
			'metrics that the text states',
			({ observations }) => observations.length,
			REQUIRED,
		),
		column(
			'proposed',
			'integer',
			'其中待核的：由程序提出，尚无人对照原句核过',
			'of these not yet reviewed: proposed by the import, read by nobody in their sentences',
			({ observations }) => observations.filter(({ proposed }) => proposed).length,
			REQUIRED,
		),
		column(
			'observations',
			'integer',
			'observations 表中的行数，含算得的数',
			'rows in the table observations, computed ones included',
			(report, { archive }) => valuesOf(archive, report).size,
			REQUIRED,
		),
		column(
			'corrected',
			'boolean',
			'本站更正过此报告',
			'corrected by the archive',
			({ id }, { archive }) => wasCorrected(archive, id),
			REQUIRED,
		),
	],
	items: (archive) => archive.reports,
});

export const plans = defineTable<Plan>({
	name: 'plans',
	title: { zh: '工作安排', en: 'Work plans' },
	primaryKey: ['id'],
	foreignKeys,
	columns: [
		...head,
		column(
			'requirements',
			'integer',
			'要求的条数',
			'requirements',
			({ requirements }) => requirements.length,
			REQUIRED,
		),
	],
	items: (archive) => archive.plans,
});
