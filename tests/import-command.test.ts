/** The command as a user runs it: what it writes, keeps, refuses and prints. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { errorsOf } from '../src/archive/problem.ts';
import { readArchive } from '../src/archive/reader.node.ts';

// Each run starts Node and its workers.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '..');
const fixture = (name: string) => join(root, 'tests/fixtures/import', name);
let content = '';

beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'duizhao-import-'));
	for (const name of ['metrics', 'outline.yaml', 'divisions.yaml'])
		cpSync(join(root, 'content', name), join(content, name), { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function run(...words: string[]) {
	const argv = [join(root, 'scripts/import.ts'), '--content', content, ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
	return { status, stdout, stderr, said: stdout + stderr };
}

const report = () => join(content, 'reports/410411/2023.md');

it('writes a report with its source that passes the laws, and shows each proposal in its sentence', async () => {
	const { status, stdout } = run(fixture('zhanhe-2023.docx'));
	expect(status).toBe(0);
	expect(stdout).toContain('Wrote reports/410411/2023.md.');
	expect(stdout).toMatch(/[\d.]{4} {2}reconsideration_accepted .+ = 59件\n.+受理行政复议案件【59件】/u);
	expect(stdout).toContain(
		`1 document imported. Nobody has read what is proposed: \`npm run dev -- --content ${content}\` shows it at /review/`,
	);
	const { problems, documents } = await readArchive(content);
	expect(documents).toBe(1);
	expect(errorsOf(problems)).toEqual([]);
	const unread = problems.filter(({ rule }) => rule === 'unreviewed');
	expect(unread).toMatchObject([{ path: 'reports/410411/2023.md', severity: 'warning' }]);
	expect(readFileSync(join(content, 'sources/410411/2023.docx'))).toEqual(
		readFileSync(fixture('zhanhe-2023.docx')),
	);
});

it('never replaces a report that it cannot read, and tells what else it drops', () => {
	run(fixture('zhanhe-2023.docx'));
	const sound = readFileSync(report(), 'utf8');
	const reviewed = sound
		.replace('signatory: null', 'signatory: null # 无')
		.replace('  url: null', '  # 已核对\n  url: https://example.org/');
	for (const broken of [
		sound.replace('signatory: null', 'signatory: 张三: 县长'),
		reviewed.replace('湛河', '湛\uFFFD'),
	]) {
		writeFileSync(report(), broken);
		const { status, said } = run(fixture('zhanhe-2023.html'), '--force');
		expect(status).toBe(1);
		expect(said).toContain('cannot be read as a report, so what was reviewed in it would be lost');
		expect(readFileSync(report(), 'utf8')).toBe(broken);
	}
	writeFileSync(report(), reviewed);
	const { stdout } = run(fixture('zhanhe-2023.html'), '--force');
	expect(stdout).toContain('It told of another file, and is dropped: source.url https://example.org/');
	expect(stdout).toContain('Comments in the frontmatter are not kept.');
});

it('marks every entry that it writes as proposed, and none again that a person has read', () => {
	run(fixture('zhanhe-2023.docx'));
	const written = readFileSync(report(), 'utf8');
	const entries = (text: string) => text.match(/^ {2}- metric: /gmu)?.length;
	const marks = (text: string) => text.match(/^ {4}proposed: true$/gmu)?.length;
	expect(marks(written)).toBe(entries(written));
	const read = written.replace(/(quote: 共受理行政复议案件59件\n) {4}proposed: true\n/u, '$1');
	expect(read).not.toBe(written);
	writeFileSync(report(), read);
	run(fixture('zhanhe-2023.html'), '--force');
	const now = readFileSync(report(), 'utf8');
	expect([entries(now), marks(now)]).toEqual([entries(written), (marks(written) ?? 0) - 1]);
	expect(now).toMatch(/quote: 共受理行政复议案件59件\n {2}- /u);
});

it('refuses to replace a report that differs, showing how, and keeps what was reviewed when forced', () => {
	run(fixture('zhanhe-2023.docx'));
	const reviewed = readFileSync(report(), 'utf8')
		.replace(/( {4}quote: 共受理行政复议案件59件\n)/u, '$1    note: 集中复议之后的数。\n')
		.replace(
			'ignored: []',
			'ignored:\n  - quote: 开展服务型执法“微宣讲、走基层”活动3次\n    number: "3"\n    reason: no_metric\n  - quote: 文中没有的9件\n    number: "9"\n    reason: no_metric',
		);
	expect(reviewed).toContain('note: 集中复议');
	writeFileSync(report(), reviewed);
	const refused = run(fixture('zhanhe-2023.html'));
	expect(refused.status).toBe(1);
	expect(refused.stdout).toContain('reports/410411/2023.md is there already and differs:\n- ');
	expect(readFileSync(report(), 'utf8')).toBe(reviewed);
	const forced = run(fixture('zhanhe-2023.html'), '--force');
	expect(forced.status).toBe(0);
	expect(forced.stdout).toContain('No longer in the text, and dropped: 9: 文中没有的9件');
	const now = readFileSync(report(), 'utf8');
	expect(now).toContain('note: 集中复议之后的数。');
	expect(now).toContain('reason: no_metric');
	expect(now).toContain('method: html');
	expect(run(fixture('zhanhe-2023.html')).stdout).toContain('reports/410411/2023.md is unchanged.');
});

it('prints one JSON object a file and nothing else, while one bad file stops no other', () => {
	mkdirSync(join(content, 'in'));
	writeFileSync(join(content, 'in/empty.pdf'), '');
	const { status, stdout, stderr } = run(
		'--json',
		'--dry-run',
		join(content, 'in/empty.pdf'),
		fixture('zhanhe-2023.gb.txt'),
	);
	expect(status).toBe(1);
	const [only, ...rest] = stdout.trim().split('\n');
	expect(rest).toEqual([]);
	expect(Object.keys(JSON.parse(only ?? ''))).toEqual([
		'file',
		'metadata',
		'metrics',
		'unassigned',
		'markdown',
	]);
	expect(stderr).toContain('in/empty.pdf: The file is empty. Get the document again.');
	expect(readdirSync(content)).not.toContain('reports');
});

it('leaves no number of a table unmentioned', () => {
	const page = join(content, 'table.html');
	const rows =
		'<tr><td>受理行政复议案件（件）</td><td>37</td></tr><tr><td>负责人出庭应诉率（%）</td><td>100</td></tr><tr><td>行政机关败诉率</td><td>12.5</td></tr>';
	const table = `<table><tr><td>项目</td><td>2021年</td></tr>${rows}</table>`;
	const text = '2021年，湛河区认真贯彻落实党中央决策部署，扎实推进法治政府建设，全年情况见下表：';
	writeFileSync(
		page,
		`<html><body><h1>湛河区2021年度法治政府建设情况报告</h1><p>${text}</p>${table}</body></html>`,
	);
	const { metrics, unassigned } = JSON.parse(run('--json', '--dry-run', page).stdout);
	expect(metrics).toMatchObject([
		{ metric: 'reconsideration_accepted', value: 37 },
		{ metric: 'head_appearance_rate', value: 100 },
	]);
	// Of a rate whose row names no per cent nobody knows that it is one.
	expect(unassigned).toEqual([{ text: '12.5', quote: '行政机关败诉率|12.5' }]);
});

it('does not file the report of a district that no list has under its city, and says how to add it', () => {
	const text = readFileSync(fixture('yanshi-2022.html'), 'utf8').replaceAll('偃师区', '偃洛区');
	const file = join(content, 'unlisted.html');
	writeFileSync(file, text);
	const { status, said } = run(file);
	expect(status).toBe(1);
	expect(said).toContain(
		'The document is of 偃洛区, which neither divisions.yaml nor the national list has.',
	);
	expect(said).toContain(`npm run new -- division CODE --content ${content}`);
	expect(readdirSync(content)).not.toContain('reports');
});
