/**
 * The pages of a built archive as work for Eleventy: each page as a template that is done but for the text of its document, and the
 * text as input of our own Markdown pipeline. Eleventy need not compute, compare or draw; it reads, renders Markdown and writes.
 */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { metricName } from '../components/names.ts';
import { linksFrom } from '../components/page-links.ts';
import { messages } from '../i18n/index.ts';
import { toRenderInput } from '../markdown/marks.ts';
import { renderInput } from '../markdown/render.ts';
import { LANGUAGES, type Language, localPath, metricPath, reportPath } from '../urls/urls.ts';

/** Stands in a template where a part of the text belongs; no page has it. */
const HOLE = '\u0001';

/** Writes the project into `folder`: `pages.jsonl` names its pages, `work/` holds them. Says how many there are. */
export async function writeEleventyInput(
	archive: Archive,
	site: string,
	pages: readonly string[],
	folder: string,
): Promise<number> {
	const list = createWriteStream(join(ensured(folder), 'pages.jsonl'));
	const texts = textsOf(archive);
	for (const [n, file] of pages.entries()) {
		const html = readFileSync(join(site, file), 'utf8');
		const render = texts.get(file);
		const { template, input } = render ? withHoles(html, render()) : { template: html, input: null };
		const work = join('work', String(Math.floor(n / 1000)), `${n}.json`);
		mkdirSync(dirname(join(folder, work)), { recursive: true });
		writeFileSync(join(folder, work), JSON.stringify({ template, input }));
		if (!list.write(`${JSON.stringify({ file, work })}\n`)) await once(list, 'drain');
	}
	list.end();
	await once(list, 'close');
	writeConfig(folder);
	return pages.length;
}

type TextInput = ReturnType<typeof toRenderInput>;

function textsOf(archive: Archive): Map<string, () => TextInput> {
	return new Map(
		LANGUAGES.flatMap((language) =>
			archive.reports.map((report) => {
				const path = reportPath(report.division, report.year);
				return [
					localPath(language, path),
					() => toRenderInput(report, renderOptions(language, path)),
				] as const;
			}),
		),
	);
}

/** As the page of a report renders its text. */
function renderOptions(language: Language, path: string) {
	const links = linksFrom(language, path);
	const t = messages(language).report;
	return {
		metricHref: (key: string) => links.to(metricPath(key)),
		noteLabel: (index: number, metric: Parameters<typeof metricName>[1]) =>
			`${t.noteOf(index)}${language === 'en' ? ': ' : '：'}${metricName(language, metric)}`,
		reasonText: (reason: keyof typeof t.reasons) => t.reasons[reason],
	};
}

function withHoles(html: string, input: TextInput): { template: string; input: TextInput } {
	let template = '';
	let from = 0;
	for (const { html: part } of renderInput(input).parts) {
		const at = html.indexOf(part, from);
		if (at < 0) throw new Error('A bug of Duizhao: a page does not hold the text that it was rendered from.');
		template += html.slice(from, at) + HOLE;
		from = at + part.length;
	}
	return { template: template + html.slice(from), input };
}

function writeConfig(folder: string): void {
	const pipeline = join(import.meta.dirname, '../markdown/render.ts');
	writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}\n');
	writeFileSync(
		join(ensured(join(folder, 'input')), 'page.11ty.js'),
		`import { readFileSync } from 'node:fs';
import { renderInput } from ${JSON.stringify(pipeline)};
const pages = readFileSync('pages.jsonl', 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
export const data = { pages, pagination: { data: 'pages', size: 1, alias: 'page_' }, permalink: ({ page_ }) => page_.file };
export function render({ page_ }) {
	const { template, input } = JSON.parse(readFileSync(page_.work, 'utf8'));
	if (input === null) return template;
	const { parts } = renderInput(input);
	let n = 0;
	return template.replaceAll('${HOLE}', () => parts[n++].html);
}
`,
	);
}

function ensured(folder: string): string {
	mkdirSync(folder, { recursive: true });
	return folder;
}
