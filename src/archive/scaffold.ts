/** New entries of the registry and of the divisions: what is not known is null, and validation asks for it. */
import { parentByCode } from './parent-code.ts';
import type { Division } from './schema/index.ts';

/** Where a new metric belongs: with the metrics that share its first word, else the first chapter. */
export function likelyChapter(key: string, metrics: Iterable<{ key: string; chapter: string }>): string {
	const family = `${key.split('_')[0]}_`;
	for (const metric of metrics) if (metric.key.startsWith(family)) return metric.chapter;
	return 'ch1';
}

/** The text of `metrics/<chapter>/<key>.yaml`, to be filled in. */
export function metricEntry(key: string, chapter: string): string {
	return `key: ${key} # permanent; never reused for another meaning
chapter: ${chapter} # if another chapter fits better, move the file too
zh: null # display name, in the field's standard terms
en: null
unit: null # 件, 次, 人, 人次, 项, 个, % …
kind: null # flow (over the year), stock (at year end), rate, setting (a plan, rule or promise)
aggregation: null # over divisions: sum, ratio, none
direction: neutral # higher_better, lower_better; neutral unless nobody would dispute it
definition_zh: null # in your own words, one sentence
definition_en: null
phrases: [] # as reports word it, X for the number: 受理行政复议案件X件
do_not_confuse_with: [] # look-alikes; name this metric there too
composite: null
plan_target: null
comparability_note: null # zh and en, if scope varies between reports
`;
}

/** What a list of the country says of a division, to be checked by whoever adds it. */
export interface KnownDivision {
	name: string;
	english: string | null;
	pinyin: string;
}

/** One entry for the end of `divisions.yaml`. The parent is taken from the code where the list has it. */
export function divisionEntry(
	code: string,
	known: { has(code: string): boolean },
	national?: KnownDivision,
): string {
	const above = parentByCode(code, known);
	return `- code: "${code}"
  name: ${national?.name ?? 'null # without the names of its parents: 湛河区'}
  english: ${national?.english ?? 'null # Zhanhe District'}
  pinyin: ${national?.pinyin ?? 'null # syllables apart, no tones: zhan he qu'}
  parent: ${above === undefined ? 'null # code of the division above' : `"${above}"`}
  validFrom: null
  validTo: null
  predecessor: null
`;
}

/** `divisions.yaml` with one more entry; `undefined` where the list is not written one entry a line and must be edited by hand. */
export function withDivision(text: string, entry: string): string | undefined {
	const content = text.replace(/^\s*#.*$/gm, '').trim();
	if (content === '' || content === '[]') return entry;
	if (!content.startsWith('- ')) return undefined;
	return `${text.trimEnd()}\n${entry}`;
}

/** The codes of the entries of `divisions.yaml`, also of those that are still to be filled in. */
export function codesIn(text: string): Set<string> {
	const found = text.matchAll(/^(?:- |\s+|.*\{\s*)code:\s*["']?(\d{6})\b/gmu);
	return new Set([...found].map(([, code]) => code ?? ''));
}

/** What is wrong with a division's code, or nothing. `listed` are the codes that the file has. */
export function codeFault(
	code: string,
	known: ReadonlyMap<string, Pick<Division, 'name'>>,
	listed: ReadonlySet<string>,
): string | undefined {
	const existing = known.get(code);
	if (existing !== undefined) return `divisions.yaml already has ${code} ${existing.name}.`;
	if (listed.has(code))
		return `divisions.yaml already has an entry for ${code}: fill in what is null; \`npm run validate\` says what.`;
	return /^\d{6}$/.test(code) ? undefined : `"${code}" is no GB/T 2260 code: six digits, such as 410411.`;
}

/** Why a metric whose file lies there is not begun again. */
export function metricToFill(path: string): string {
	return `${path} is there already and stays as it is; \`npm run validate\` says what it lacks.`;
}

/** What is wrong with a new metric's key, or nothing. */
export function keyFault(key: string, known: { has(key: string): boolean }): string | undefined {
	if (known.has(key)) return `The registry already has ${key}.`;
	const remedy = 'snake_case English, such as reconsideration_accepted';
	return /^[a-z][a-z0-9_]*$/.test(key) ? undefined : `"${key}" is no metric key: ${remedy}.`;
}
