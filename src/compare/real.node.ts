/** The project's own archive and the hand-checked labels of its documents, for tests. */
import { readFileSync } from 'node:fs';
import type { Archive, Plan, Report } from '../archive/model.ts';
import { readArchive } from '../archive/reader.node.ts';

/** The content of this project; throws where it breaks a law. */
export async function realArchive(): Promise<Archive> {
	const { archive, problems } = await readArchive('content');
	if (!archive) throw new Error(problems.map(({ path, what }) => `${path}: ${what}`).join('\n'));
	return archive;
}

export function reportIn({ reports }: Archive, id: string): Report {
	const report = reports.find((one) => one.id === id);
	if (!report) throw new Error(`no report ${id}`);
	return report;
}

export function planIn({ plans }: Archive, id: string): Plan {
	const plan = plans.find((one) => one.id === id);
	if (!plan) throw new Error(`no plan ${id}`);
	return plan;
}

/** A figure as labelled by hand. */
export interface Label {
	id: string;
	metric_key: string | null;
	value: number;
	comparability: { level: 'same' | 'caution' | 'not' | 'unrated'; near_keys: string[] };
}

export interface Relation {
	id: string;
	type: string;
	expression: string;
	stated_in_text: boolean;
	computed: number | null;
}

export interface Gold {
	division_code: string;
	coverage_year: number;
	labels: Label[];
	relations: Relation[];
}

/** The labels of every report, with the id of the report. */
export function goldReports(): (Gold & { report: string })[] {
	return ['zhanhe-2020', 'zhanhe-2023', 'zhongzhan-2020', 'yanshi-2022'].map((name) => {
		const gold: Gold = readGold(name);
		return { ...gold, report: `${gold.division_code}-${gold.coverage_year}` };
	});
}

/** A file of labels; its shape is described in the README beside it. */
export function readGold(name: string) {
	return JSON.parse(readFileSync(`tests/fixtures/gold/${name}.json`, 'utf8'));
}
