/** Changes a report's frontmatter through its YAML document, so that order, comments and quoting of the rest stay. */
import { type Document, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { splitFrontmatter } from '../archive/frontmatter.ts';
import type { IgnoredNumeral, Qualifier } from '../archive/schema/index.ts';

export interface MetricEntry {
	metric: string;
	value: number;
	qualifier: Qualifier;
	quote: string;
}

export interface IgnoredEntry {
	quote: string;
	/** As printed. */
	number: string;
	reason: IgnoredNumeral['reason'];
	note: string | null;
}

/** Positions are those in the lists as the text has them. */
export type Edit =
	| { type: 'add-metric'; entry: MetricEntry }
	| { type: 'change-metric'; at: number; entry: MetricEntry }
	| { type: 'vouch-for-metric'; at: number }
	| { type: 'remove-metric'; at: number }
	| { type: 'add-ignored'; entry: IgnoredEntry }
	| { type: 'remove-ignored'; at: number };

/** The whole text after the edits, applied one after the other. Throws where the text has no frontmatter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const split = splitFrontmatter(text);
	if (split === undefined) throw new Error('The file has no frontmatter.');
	const document = parseDocument(split.yaml);
	for (const edit of edits) applyEdit(document, edit);
	const start = text.indexOf(split.yaml);
	const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
	return text.slice(0, start) + yaml + text.slice(start + split.yaml.length);
}

function applyEdit(document: Document, edit: Edit): void {
	if (edit.type === 'add-metric')
		listOf(document, 'metrics').add(document.createNode(metricNode(edit.entry)));
	if (edit.type === 'add-ignored')
		listOf(document, 'ignored').add(document.createNode(ignoredNode(edit.entry)));
	if (edit.type === 'remove-metric') remove(document, 'metrics', edit.at);
	if (edit.type === 'remove-ignored') remove(document, 'ignored', edit.at);
	if (edit.type === 'vouch-for-metric' || edit.type === 'change-metric')
		document.deleteIn(['metrics', edit.at, 'proposed']);
	if (edit.type !== 'change-metric') return;
	const { qualifier, ...rest } = edit.entry;
	for (const [key, value] of Object.entries(rest)) document.setIn(['metrics', edit.at, key], value);
	if (qualifier === 'exact') document.deleteIn(['metrics', edit.at, 'qualifier']);
	else document.setIn(['metrics', edit.at, 'qualifier'], qualifier);
}

/** The list under a key, in block style once it holds something. */
function listOf(document: Document, key: string): YAMLSeq {
	const found = document.get(key);
	const list = isSeq(found) ? found : (document.createNode([]) as YAMLSeq);
	if (!isSeq(found)) document.set(key, list);
	list.flow = false;
	return list;
}

function remove(document: Document, key: string, at: number): void {
	document.deleteIn([key, at]);
	const list = document.get(key);
	if (isSeq(list) && list.items.length === 0) list.flow = true;
}

function metricNode({ metric, value, qualifier, quote }: MetricEntry) {
	return { metric, value, ...(qualifier === 'exact' ? {} : { qualifier }), quote };
}

function ignoredNode({ quote, number, reason, note }: IgnoredEntry) {
	return { quote, number, reason, ...(note === null ? {} : { note }) };
}
