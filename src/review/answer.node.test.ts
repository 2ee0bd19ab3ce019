import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { errorsOf } from '../archive/problem.ts';
import { readArchive } from '../archive/reader.node.ts';
import { sha256 } from '../importer/store.node.ts';
import { answerReview } from './answer.node.ts';

let content = '';
const path = '410411/2023/';
const file = () => join(content, 'reports/410411/2023.md');

beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'duizhao-review-'));
	cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function post(fields: Record<string, string>, digest = sha256(readFileSync(file()))) {
	return answerReview(content, { method: 'POST', path, form: new URLSearchParams({ digest, ...fields }) });
}

/** Id of the card whose number or metric begins with a text. */
async function card(begins: string): Promise<string> {
	const { body } = await answerReview(content, { method: 'GET', path, form: null });
	const found = body.split('<form').find((form) => form.includes(`<b>${begins}`));
	return /id="([^"]+)"/u.exec(found ?? '')?.[1] ?? '';
}

it('shows a report with every number that the file lists', async () => {
	const { status, body } = await answerReview(content, { method: 'GET', path, form: null });
	const text = readFileSync(file(), 'utf8');
	const listed = text.split('---\n')[1]?.match(/^ {2}- /gmu)?.length ?? 0;
	expect(status).toBe(200);
	expect(body.match(/ class="(?:metric|ignored)"\s*>\s*<input/gu)?.length).toBe(listed);
	expect(body).not.toContain('Not in the text');
});

it('takes an entry out, puts the same number back and leaves the file as it was but for the order', async () => {
	const before = readFileSync(file(), 'utf8');
	const taken = await post({ id: await card('受理行政复议案件'), action: 'reject' });
	expect(taken).toMatchObject({ status: 303, location: expect.stringContaining(`/review/${path}#p-`) });
	const without = readFileSync(file(), 'utf8');
	expect(without).not.toContain('metric: reconsideration_accepted\n');
	const again = { id: await card('受理行政复议案件'), action: 'accept', metric: 'reconsideration_accepted' };
	expect((await post(again)).status).toBe(303);
	const after = readFileSync(file(), 'utf8');
	expect(after).toMatch(/metric: reconsideration_accepted\n {4}value: 59\n/u);
	expect(after.split('\n---\n').at(1)).toBe(before.split('\n---\n').at(1));
	expect(errorsOf((await readArchive(content)).problems)).toEqual([]);
});

it('marks a metric as no observation with a reason and a note', async () => {
	const fields = { action: 'ignore', reason: 'no_metric', note: '口径不明' };
	expect((await post({ id: await card('受理行政复议案件'), ...fields })).status).toBe(303);
	expect(readFileSync(file(), 'utf8')).toMatch(/number: 59件\n {4}reason: no_metric\n {4}note: 口径不明\n/u);
	expect(errorsOf((await readArchive(content)).problems)).toEqual([]);
});

/** The report with some of its entries proposed, as the import would leave them. */
function propose(...metrics: string[]): string {
	let text = readFileSync(file(), 'utf8');
	for (const metric of metrics) {
		const entry = new RegExp(` {2}- metric: ${metric}\\n(?: {4}.*\\n)*? {4}quote: .*\\n`, 'u');
		text = text.replace(entry, (written) => `${written}    proposed: true\n`);
	}
	writeFileSync(file(), text);
	return text;
}

const show = async () => (await answerReview(content, { method: 'GET', path, form: null })).body;

it('counts what nobody has read, here and in the list of reports', async () => {
	expect(await show()).toContain('Proposed and not yet read: 0.');
	propose('reconsideration_accepted', 'reconsideration_corrected');
	const body = await show();
	expect(body).toContain('Proposed and not yet read: 2.');
	expect(body.match(/ class="proposed"\s*>\s*<input type="hidden" name="id"/gu)).toHaveLength(2);
	const list = await answerReview(content, { method: 'GET', path: '', form: null });
	expect(list.body.match(/· 2 proposed, not yet read/gu)).toHaveLength(1);
});

it('accepts a proposed entry by taking its mark away, and changes nothing else', async () => {
	const before = readFileSync(file(), 'utf8');
	propose('reconsideration_accepted');
	const id = await card('受理行政复议案件');
	expect((await post({ id, action: 'accept', metric: 'reconsideration_accepted' })).status).toBe(303);
	expect(readFileSync(file(), 'utf8')).toBe(before);
});

it('vouches for a proposed entry that is accepted for another metric', async () => {
	propose('reconsideration_accepted');
	const id = await card('受理行政复议案件');
	expect((await post({ id, action: 'accept', metric: 'reconsideration_applications' })).status).toBe(303);
	const after = readFileSync(file(), 'utf8');
	expect(after).toContain('metric: reconsideration_applications\n');
	expect(after).not.toContain('proposed');
});

it('puts a rejected proposal under `ignored`, so that it is not proposed again', async () => {
	propose('reconsideration_accepted');
	const id = await card('受理行政复议案件');
	expect((await post({ id, action: 'reject', reason: 'no_metric' })).status).toBe(303);
	const after = readFileSync(file(), 'utf8');
	expect(after).toMatch(/number: 59件\n {4}reason: no_metric\n/u);
	expect(after).not.toMatch(/metric: reconsideration_accepted\n|proposed/u);
	expect(await show()).not.toMatch(/<b>受理行政复议案件/u);
	expect(errorsOf((await readArchive(content)).problems)).toEqual([]);
});

it('takes a proposal out whose quote does not stand', async () => {
	const text = propose('reconsideration_accepted');
	writeFileSync(file(), text.replace('value: 59\n', 'value: 95\n'));
	expect((await post({ id: await card('受理行政复议案件'), action: 'reject' })).status).toBe(303);
	expect(readFileSync(file(), 'utf8')).not.toMatch(/metric: reconsideration_accepted\n|proposed/u);
});

it('accepts at once all proposals that it shows in the text, and not those that it cannot', async () => {
	const before = readFileSync(file(), 'utf8');
	propose('reconsideration_accepted', 'reconsideration_corrected');
	expect((await show()).lastIndexOf('accept all 2 proposed metrics')).toBeGreaterThan(
		(await show()).lastIndexOf('<section'),
	);
	expect((await post({ action: 'accept-all' })).status).toBe(303);
	expect(readFileSync(file(), 'utf8')).toBe(before);
	const text = propose('reconsideration_accepted', 'reconsideration_corrected');
	writeFileSync(file(), text.replace('value: 59\n', 'value: 95\n'));
	await post({ action: 'accept-all' });
	expect(readFileSync(file(), 'utf8')).toMatch(/value: 95\n(?: {4}quote: .*\n) {4}proposed: true\n/u);
	expect(readFileSync(file(), 'utf8').match(/proposed/gu)).toHaveLength(1);
});

it('offers to accept nothing where nothing is proposed', async () => {
	expect(await show()).not.toContain('accept-all');
	expect(await post({ action: 'accept-all' })).toMatchObject({ status: 422 });
});

it.each([
	[{ action: 'accept', metric: 'no_such_metric' }, 'The registry has no no_such_metric.'],
	[{ action: 'accept', metric: 'penalty_amount' }, 'The number does not count'],
	[{ action: 'accept', metric: 'reconsideration_corrected' }, 'is in the file already'],
	[{ action: 'ignore', reason: 'because' }, 'Choose a reason.'],
	[{ action: 'burn' }, 'There is no such decision.'],
])('refuses %o and writes nothing', async (fields, said) => {
	const before = readFileSync(file(), 'utf8');
	const { status, body } = await post({
		id: await card('受理行政复议案件'),
		...(fields as Record<string, string>),
	});
	expect(status).toBe(422);
	expect(body).toContain(said);
	expect(readFileSync(file(), 'utf8')).toBe(before);
});

it('decides nothing on a file that has changed since it was shown', async () => {
	const { status, body } = await post({ id: 'm0', action: 'reject' }, 'old');
	expect([status, body]).toEqual([422, expect.stringContaining('The file has changed meanwhile.')]);
});

it('leads nowhere out of the content folder', async () => {
	const outside = join(content, '..', `outside-${process.pid}.md`);
	writeFileSync(outside, readFileSync(file()));
	symlinkSync(outside, join(content, 'reports/410411/1999.md'));
	for (const lead of ['410411/1999/', '../../etc/passwd', '410411/2023/../../x/', '410411/2023.md'])
		expect((await answerReview(content, { method: 'GET', path: lead, form: null })).status, lead).toBe(404);
	rmSync(outside);
});
