/** What is cited, before any style: only what the document states. */
import type { Observation, Plan, Report } from '../../archive/model.ts';
import { printNumber } from '../../compare/formula.ts';
import { canonicalUrl, figurePath, isPublic, planPath, reportPath } from '../../urls/urls.ts';

export const ARCHIVE_NAME = '对照：法治政府建设年度报告档案';

export interface Cited {
	/** Citation key: ASCII letters, digits, hyphens. */
	id: string;
	kind: 'report' | 'plan' | 'page';
	/** 主要责任者: the issuing bodies, one an entry; empty where the document states none. */
	issuers: readonly string[];
	title: string;
	documentNumber: string | null;
	/** Day of issue, `2021-02-25`. */
	issued: string | null;
	/** Permanent address, with the fragment of the figure; null where the archive has no public address. */
	url: string | null;
	/** The figure in words, `受理行政复议案件 9 件（2020年度）`; null for a whole document. */
	figure: string | null;
	/** Where the figure stands: its paragraph, from 1. */
	paragraph: number | null;
	/** SHA-256 of the archive's file. */
	hash: string | null;
}

/** A whole report or plan. */
export function citeDocument(document: Report | Plan, site: string): Cited {
	const { type, division, year, issuer, title, documentNumber, issued, digest } = document;
	const isPlan = type === 'work-plan';
	return {
		id: `duizhao-${isPlan ? 'plan-' : ''}${document.id}`,
		kind: isPlan ? 'plan' : 'report',
		issuers: issuer === null ? [] : issuer.split('、'),
		title,
		documentNumber,
		issued,
		url: publicUrl(site, (isPlan ? planPath : reportPath)(division, year)),
		figure: null,
		paragraph: null,
		hash: digest,
	};
}

/** One figure of a report: the report, at the figure's own address. */
export function citeFigure(report: Report, observation: Observation, site: string): Cited {
	const { metric, quoted } = observation;
	return {
		...citeDocument(report, site),
		id: figureId(`duizhao-${report.id}`, metric.key),
		url: publicUrl(site, figurePath(report.division, report.year, metric.key)),
		figure: figureText(observation),
		paragraph: quoted.block,
	};
}

/** Metric, value with the unit that the text writes, the year that the report covers, and whether nobody has read the figure yet. */
function figureText({ metric, year, value, qualifier, unit, writtenUnit, proposed }: Observation): string {
	const isRate = unit === '%';
	return `${metric.zh} ${printNumber(value, qualifier)}${isRate ? '%' : ` ${writtenUnit ?? unit}`}（${year}年度${proposed ? '，待核' : ''}）`;
}

function publicUrl(site: string, path: string): string | null {
	return isPublic(site) ? canonicalUrl(site, path) : null;
}

/** The citation key of a figure: the report's, and the metric's without underscores, which TeX would read. */
export function figureId(report: string, key: string): string {
	return `${report}-${key.replaceAll('_', '-')}`;
}

/** A page of the archive itself, such as a comparison: it has no issuer and no date of its own. `site`: null for no address. */
export function citePage(title: string, path: string, site: string | null): Cited {
	const id = `duizhao-${path
		.replace(/\.html$/, '')
		.replace(/[^\w]+/g, '-')
		.replace(/^-|-$/g, '')}`;
	return {
		id,
		kind: 'page',
		issuers: [],
		title,
		documentNumber: null,
		issued: null,
		url: site === null ? null : publicUrl(site, path),
		figure: null,
		paragraph: null,
		hash: null,
	};
}
