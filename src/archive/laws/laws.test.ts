/**
 * Each folder of `tests/fixtures/laws/<rule>/` is a case: its files are laid over `_base`, those that `without.txt` names are
 * taken away. `fail/expected.txt` is what the reader says; `pass` must not break the rule. Adding a folder adds a case.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatProblems } from '../problem.ts';
import { readArchive } from '../reader.node.ts';
import { READING_RULES } from '../reading-rules.ts';
import { LAWS } from './index.ts';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'tests/fixtures/laws');
const scratch = mkdtempSync(join(tmpdir(), 'laws-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** These need a file or a link that a repository should not hold; `reader.node.test.ts` makes them. */
const MADE_ELSEWHERE = ['content-missing', 'file-too-large', 'file-unreadable', 'path-outside'];

/** When they are judged. */
const TODAY = '2027-01-15';

/** Not a law of the archive but of its numbers among themselves: `src/compare/audit` checks it and its example. */
const AUDITED = ['arithmetic'];

const cases = readdirSync(fixtures).filter((name) => name !== '_base');
const rules = [...Object.keys(READING_RULES), ...LAWS.map(({ id }) => id)];

function laid(rule: string, kind: string): string {
	const folder = join(scratch, rule, kind);
	cpSync(join(fixtures, '_base'), folder, { recursive: true });
	cpSync(join(fixtures, rule, kind), folder, { recursive: true });
	for (const path of linesOf(join(folder, 'without.txt'))) rmSync(join(folder, path));
	for (const own of ['without.txt', 'expected.txt']) rmSync(join(folder, own), { force: true });
	return folder;
}

function linesOf(path: string): string[] {
	return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

test('the archive under all cases is without fault', async () => {
	const { archive, problems } = await readArchive(join(fixtures, '_base'));
	expect(problems).toEqual([]);
	expect(archive?.reports.flatMap(({ observations }) => observations)).toHaveLength(2);
});

test('every rule has a case that passes and one that fails', () => {
	expect([...cases, ...MADE_ELSEWHERE].sort()).toEqual([...rules].sort());
});

describe.each(cases)('%s', (rule) => {
	test('says what, where, why and what to do', async () => {
		const { archive, problems, documents } = await readArchive(laid(rule, 'fail'), TODAY);
		const expected = join(fixtures, rule, 'fail/expected.txt');
		await expect(`${formatProblems(problems, documents, 'Nothing was built.')}\n`).toMatchFileSnapshot(
			expected,
		);
		expect(problems.map((problem) => problem.rule)).toContain(rule);
		expect(archive === null).toBe(problems.some(({ severity }) => severity === 'error'));
	});

	test('lets a lawful neighbour pass', async () => {
		const { problems } = await readArchive(laid(rule, 'pass'), TODAY);
		expect(formatProblems(problems, 0, 'Nothing was built.')).toBe('0 errors in 0 documents.');
	});
});

test('every rule is documented with a message that it gives, and nothing else is', () => {
	const docs = readFileSync(join(root, 'docs/rules.md'), 'utf8');
	const documented = [...docs.matchAll(/^### `([a-z-]+)`$/gm)].map(([, id]) => id);
	expect(documented.sort()).toEqual([...rules, ...AUDITED].sort());
	for (const rule of cases) {
		const examples = readFileSync(join(fixtures, rule, 'fail/expected.txt'), 'utf8').split(/\n(?=\S)/);
		const shown = examples.some((example) => example.includes(` ${rule}\n`) && docs.includes(example));
		expect(shown, rule).toBe(true);
	}
});
