/** Writes a generated archive as content, report by report. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Archive } from '../archive/model.ts';
import { readPlaceName } from '../search/pinyin.ts';
import { orderPlaces } from '../search/place-order.ts';
import { type CorpusOptions, type CorpusPlace, corpusSource, generateReports } from './corpus.ts';
import { divisionEntries } from './corpus-divisions.ts';
import { toMarkdown, withoutAnswers } from './corpus-markdown.ts';

/** `archive` gives sentences, outline, registry and plans; their answers, which name real reports, are left out. */
export async function writeCorpus(
	archive: Archive,
	national: readonly CorpusPlace[],
	options: CorpusOptions,
	out: string,
	onReport: (written: number) => void = () => {},
): Promise<{ divisions: number; characters: number }> {
	await mkdir(out, { recursive: true });
	for (const name of ['outline.yaml', 'metrics'])
		await cp(join(archive.root, name), join(out, name), { recursive: true });
	await writePlans(archive, out);
	const used = new Set(archive.plans.map(({ division }) => division));
	let [written, characters, last] = [0, 0, ''];
	const folder = (division: string) => join(out, 'reports', division);
	for (const report of generateReports(corpusSource(archive), plansFirst(archive, national), options)) {
		if (report.division !== last) await mkdir(folder(report.division), { recursive: true });
		last = report.division;
		used.add(last);
		const text = toMarkdown(report);
		await writeFile(join(folder(last), `${report.year}.md`), text);
		characters += text.length;
		onReport(++written);
	}
	const divisions = divisionEntries(archive.divisions, national, used, readPlaceName);
	await writeFile(join(out, 'divisions.yaml'), stringify(divisions));
	return { divisions: divisions.length, characters };
}

/** Places in the order of the tree, provinces with a plan before others, so that a small corpus has reports that answer it. */
function plansFirst({ plans }: Archive, national: readonly CorpusPlace[]): CorpusPlace[] {
	const byCode = new Map(national.map((place) => [place.code, place]));
	const ordered = orderPlaces(national).flatMap(({ code }) => byCode.get(code) ?? []);
	const first = new Set(plans.map(({ division }) => division.slice(0, 2)));
	const isFirst = ({ code }: CorpusPlace) => first.has(code.slice(0, 2));
	return [...ordered.filter(isFirst), ...ordered.filter((place) => !isFirst(place))];
}

async function writePlans({ root, plans }: Archive, out: string): Promise<void> {
	for (const { path, source } of plans) {
		const file = join('sources', source.file);
		if (source.file.includes('/')) await cp(join(root, file), join(out, file));
		await mkdir(dirname(join(out, path)), { recursive: true });
		await writeFile(join(out, path), withoutAnswers(await readFile(join(root, path), 'utf8')));
	}
}
