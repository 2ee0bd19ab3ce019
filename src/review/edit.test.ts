import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from './edit.ts';

const reports = globSync('content/reports/*/*.md').sort();
const entry = { metric: 'legal_aid_cases', value: 12, qualifier: 'at_least', quote: '“甲”: 12余件' } as const;

it.each(reports)('changes no byte of %s where nothing is edited', (path) => {
	const text = readFileSync(path, 'utf8');
	expect(applyEdits(text, [])).toBe(text);
});

it.each(reports)('adds and takes away an entry of %s and leaves all else as it was', (path) => {
	const text = readFileSync(path, 'utf8');
	const data = parse(text.split('---\n')[1] ?? '');
	const added = applyEdits(text, [{ type: 'add-metric', entry }]);
	expect(parse(added.split('---\n')[1] ?? '').metrics.at(-1)).toEqual(entry);
	expect(added.split('\n').length - text.split('\n').length).toBe(4);
	expect(applyEdits(added, [{ type: 'remove-metric', at: data.metrics.length }])).toBe(text);
});

it('opens an empty list, closes it again, and keeps comments', () => {
	const text = '---\n# by hand\ntitle: 甲   # sic\ndivision: "410411"\nmetrics: []\nignored: []\n---\n\n甲\n';
	const ignored = { quote: '只跑一次', number: '一次', reason: 'name', note: null } as const;
	const added = applyEdits(text, [{ type: 'add-ignored', entry: ignored }]);
	expect(added).toContain('# by hand\ntitle: 甲 # sic\ndivision: "410411"\n');
	expect(added).toContain('ignored:\n  - quote: 只跑一次\n    number: 一次\n    reason: name\n---\n\n甲\n');
	expect(applyEdits(added, [{ type: 'remove-ignored', at: 0 }])).toContain('metrics: []\nignored: []\n---\n');
});

it('changes the metric of an entry and keeps its note', () => {
	const text =
		'---\nmetrics:\n  - metric: a\n    value: 1\n    qualifier: approx\n    quote: 甲1件\n    note: 乙\n---\n';
	const changed = applyEdits(text, [
		{ type: 'change-metric', at: 0, entry: { metric: 'b', value: 1, qualifier: 'exact', quote: '甲1件' } },
	]);
	expect(changed).toBe('---\nmetrics:\n  - metric: b\n    value: 1\n    quote: 甲1件\n    note: 乙\n---\n');
});
