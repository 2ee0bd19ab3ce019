/** What the comparison page loads by `<script>`: one file a report, one a province, one for the registry. */
import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/model.ts';
import { toRegistryData, toReportData } from '../../compare/report-data.ts';
import { reportById } from '../names.ts';

/** A division with its years of reports, as the list of a province holds it. */
export interface Listed {
	code: string;
	name: string;
	english: string | null;
	pinyin: string | null;
	years: number[];
}

/** The reports of one province, in the order of codes. */
export interface ProvinceList {
	divisions: Listed[];
}

/** One higher whenever a file's data is written otherwise, so that an older page does not read it. */
const FORMAT = 1;
const known = new WeakMap<Archive, string>();

/**
 * A name for the registry by whose rules a file's values are compared, 8 hexadecimal digits. The page has it and so has each
 * file: one that was opened before the archive changed does not judge newer values by older rules.
 */
export function rulesOf(archive: Archive): string {
	const text = () => JSON.stringify([FORMAT, toRegistryData(archive)]);
	const rules = known.get(archive) ?? createHash('sha256').update(text()).digest('hex').slice(0, 8);
	known.set(archive, rules);
	return rules;
}

/** `41` of `410411`. */
export const provinceOf = (code: string) => code.slice(0, 2);

/** The divisions that have reports, by the first two digits of their codes. */
export function listsByProvince(archive: Archive): Map<string, ProvinceList> {
	const lists = new Map<string, ProvinceList>();
	for (const { place, year } of archive.reports) {
		const list = lists.get(provinceOf(place.code)) ?? { divisions: [] };
		lists.set(provinceOf(place.code), list);
		const last = list.divisions.at(-1);
		const { code, name, english, pinyin } = place;
		if (last?.code === code) last.years.push(year);
		else list.divisions.push({ code, name, english, pinyin, years: [year] });
	}
	return lists;
}

/** Names of all files: `registry`, `in-41`, `410411-2020`. */
export function compareFiles(archive: Archive): string[] {
	const provinces = [...listsByProvince(archive).keys()].map((province) => `in-${province}`);
	return ['registry', ...provinces, ...archive.reports.map(({ id }) => id)];
}

/** The script of a name: assigns to one global, so that it loads over http and from disk alike. */
export function compareScript(archive: Archive, name: string): string {
	// A text must not end the script that carries it, nor open a comment in it.
	const data = JSON.stringify(dataOf(archive, name)).replaceAll('<', '\\u003c');
	return `(self.duizhaoCompare??={})[${JSON.stringify(name)}]={"rules":"${rulesOf(archive)}","data":${data}};\n`;
}

function dataOf(archive: Archive, name: string): unknown {
	if (name === 'registry') return toRegistryData(archive);
	if (name.startsWith('in-')) return listsByProvince(archive).get(name.slice(3));
	const report = reportById(archive, name);
	if (!report) throw new Error(`The archive holds no report ${name}.`);
	return toReportData(archive, report);
}
