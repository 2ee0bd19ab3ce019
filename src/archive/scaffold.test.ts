import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArchive } from './reader.node.ts';
import { scaffoldDivision, scaffoldMetric } from './scaffold.node.ts';
import { withDivision } from './scaffold.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'scaffold-'));
	cpSync(join(import.meta.dirname, '../../tests/fixtures/laws/_base'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new metric lies with its family, and validation asks for what is null', async () => {
	const path = join(folder, 'metrics/ch8/cases_withdrawn.yaml');
	expect(await scaffoldMetric(folder, 'cases_withdrawn')).toEqual({ path });
	const { problems } = await readArchive(folder);
	const fields = ['zh', 'en', 'unit', 'kind', 'aggregation', 'definition_zh', 'definition_en'];
	expect(problems.map(({ what }) => /^`(\w+)` is null/.exec(what)?.[1])).toEqual(fields);
});

test('a metric that is still to be filled in is not begun again, whatever its chapter', async () => {
	await scaffoldMetric(folder, 'cases_withdrawn');
	const [first, moved] = ['ch8', 'ch1'].map((chapter) =>
		join(folder, `metrics/${chapter}/cases_withdrawn.yaml`),
	);
	const fault = (path = '') => ({
		fault: `${path} is there already and stays as it is; \`npm run validate\` says what it lacks.`,
	});
	expect(await scaffoldMetric(folder, 'cases_withdrawn')).toEqual(fault(first));
	mkdirSync(join(folder, 'metrics/ch1'), { recursive: true });
	renameSync(first ?? '', moved ?? '');
	expect(await scaffoldMetric(folder, 'cases_withdrawn')).toEqual(fault(moved));
});

test('the remedy for what is null in the registry names no document', async () => {
	await scaffoldMetric(folder, 'cases_withdrawn');
	await scaffoldDivision(folder, '990002');
	const { problems } = await readArchive(folder);
	expect(problems.map(({ remedy }) => remedy)).toEqual([
		'Fill in `name:`.',
		'Fill in `zh:`.',
		'Fill in `en:`.',
		'Fill in `unit:`.',
		'Write one of the allowed values after `kind:`.',
		'Write one of the allowed values after `aggregation:`.',
		'Fill in `definition_zh:`.',
		'Fill in `definition_en:`.',
	]);
});

test('a new division names its parent where the list has it, and validation asks for its name', async () => {
	await scaffoldDivision(folder, '990002');
	expect(readFileSync(join(folder, 'divisions.yaml'), 'utf8')).toMatch(
		/\n- code: "990002"\n[\s\S]*parent: "990000"\n/,
	);
	expect((await readArchive(folder)).problems.map(({ what }) => what)).toEqual([
		'`[3].name` is null; expected a text.',
	]);
});

test('what the national list knows is filled in', async () => {
	const national = { name: '丙县', english: 'Bing County', pinyin: 'bing xian' };
	await scaffoldDivision(folder, '990003', () => national);
	const { archive, problems } = await readArchive(folder);
	expect(problems).toEqual([]);
	expect(archive?.divisions.get('990003')).toMatchObject({
		...national,
		parent: '990000',
	});
});

test('an entry that is still to be filled in neither hides the others nor is added again', async () => {
	await scaffoldDivision(folder, '990003');
	await scaffoldDivision(folder, '990004');
	const text = readFileSync(join(folder, 'divisions.yaml'), 'utf8');
	expect(text).toMatch(/"990004"\n[\s\S]*parent: "990000"\n/);
	expect(await scaffoldDivision(folder, '990003')).toEqual({
		fault:
			'divisions.yaml already has an entry for 990003: fill in what is null; `npm run validate` says what.',
	});
	expect(readFileSync(join(folder, 'divisions.yaml'), 'utf8')).toBe(text);
});

test.each([
	['cases_accepted', 'The registry already has cases_accepted.'],
	['Cases', '"Cases" is no metric key: snake_case English, such as reconsideration_accepted.'],
	['../x', '"../x" is no metric key: snake_case English, such as reconsideration_accepted.'],
])('the key %s is refused', async (key, fault) => {
	expect(await scaffoldMetric(folder, key)).toEqual({ fault });
});

test('a code that is known or no code is refused', async () => {
	expect(await scaffoldDivision(folder, '990001')).toEqual({
		fault: 'divisions.yaml already has 990001 甲县.',
	});
	expect(await scaffoldDivision(folder, '99')).toMatchObject({
		fault: expect.stringContaining('six digits'),
	});
});

test('those above a division that the country knows come first, each once', async () => {
	const names: Record<string, string> = {
		'410000': '河南省',
		'410400': '平顶山市',
		'410422': '叶县',
		'410423': '鲁山县',
	};
	const national = (code: string) =>
		names[code] === undefined ? undefined : { name: names[code], english: null, pinyin: 'x' };
	const content = mkdtempSync(join(tmpdir(), 'scaffold-'));
	const path = join(content, 'divisions.yaml');
	expect(await scaffoldDivision(content, '410422', national)).toEqual({ path, above: ['410000', '410400'] });
	expect(await scaffoldDivision(content, '410423', national)).toEqual({ path, above: [] });
	const entries = [...readFileSync(path, 'utf8').matchAll(/code: "(\d+)"[\s\S]*?parent: (.+)/g)];
	expect(entries.map(([, code, parent]) => [code, parent])).toEqual([
		['410000', 'null # code of the division above'],
		['410400', '"410000"'],
		['410422', '"410400"'],
		['410423', '"410400"'],
	]);
	rmSync(content, { recursive: true });
});

test('a folder that is not there is not made, and one that is empty begins an archive', async () => {
	const content = join(folder, 'contnet');
	const fault = expect.stringMatching(
		/^There is no folder .*contnet\. Point --content .*make the folder first\.$/,
	);
	expect(await scaffoldMetric(content, 'cases_withdrawn')).toEqual({ fault });
	expect(await scaffoldDivision(content, '990003')).toEqual({ fault });
	expect(existsSync(content)).toBe(false);
	mkdirSync(content);
	expect(await scaffoldDivision(content, '990003')).toEqual({
		path: join(content, 'divisions.yaml'),
		above: [],
	});
});

test('a metric whose file is there, though it cannot be read, is not written over', async () => {
	const path = join(folder, 'metrics/ch8/cases_withdrawn.yaml');
	writeFileSync(path, 'not yet');
	expect(await scaffoldMetric(folder, 'cases_withdrawn')).toEqual({
		fault: expect.stringContaining(`${path} is there already and stays as it is`),
	});
	expect(readFileSync(path, 'utf8')).toBe('not yet');
});

test('a list written in one line is left alone', () => {
	expect(withDivision('[{ code: "990000", name: 乙省 }]', '- code: "990001"\n')).toBeUndefined();
	expect(withDivision('# empty\n[]\n', '- code: "990001"\n')).toBe('- code: "990001"\n');
});
