/** The pages that only a large archive has, each the heaviest of its kind: accessible, within any width, sentences on demand. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { printedTexts } from './printed.ts';

const root = join(import.meta.dirname, '../..');
const KINDS = ['years/[year]', 'metrics/[key]', 'plans/[division]/[year]', 'divisions/index'];
const out = mkdtempSync(join(tmpdir(), 'duizhao-large-'));
const home = `${pathToFileURL(out).href}/`;

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
	const options = [
		'--reports',
		'5000',
		'--sample',
		'3',
		'--out',
		out,
		...KINDS.flatMap((kind) => ['--only', kind]),
	];
	execFileSync(process.execPath, [join(root, 'scripts/bench-weights.ts'), ...options], { cwd: root });
});
test.afterAll(() => rmSync(out, { recursive: true }));

const pages = () =>
	readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'));

test('break no rule of WCAG and scroll sideways at no width', async ({ page }) => {
	test.slow();
	expect(pages().length).toBeGreaterThan(10);
	for (const path of pages()) {
		// English words are the longer ones, so they are held against the narrow screen.
		for (const width of path.startsWith('en/') ? [320] : [1440]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(home + path);
			await page.evaluate(() => {
				for (const fold of document.querySelectorAll('details')) fold.open = true;
			});
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
				.analyze();
			expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${path} ${id} ${html}`))).toEqual(
				[],
			);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wide, `${path} at ${width} px`).toBeLessThanOrEqual(0);
		}
	}
});

test('print the metrics of every chapter, which a wide screen shows whatever the state of their fold', async ({
	page,
}) => {
	const years = pages().filter((each) => /^(en\/)?years\/\d{4}\.html$/.test(each));
	expect(years.length).toBeGreaterThan(1);
	for (const path of years) {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(home + path);
		const names = await page.locator('.wide-open:not([open]) tbody th > a').allInnerTexts();
		expect(names.length).toBeGreaterThan(30);
		const text = (await printedTexts(page)).join('');
		const lost = names.filter((name) => !text.includes(name.normalize('NFKC').replace(/\s/g, '')));
		expect(lost, path).toEqual([]);
	}
});

test('list the sentences of a province from disk when asked by keyboard, each with its value and its link', async ({
	page,
}) => {
	const path = pages().find((each) => /^metrics\/\w+\/\d{6}\.html$/.test(each)) ?? '';
	await page.goto(home + path);
	const values = await page.locator('[data-division] [data-year] a').count();
	await page.locator('[data-sentences] button').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.sentences > li')).toHaveCount(values);
	await expect(page.locator('.sentences')).toBeFocused();
	const [first, inTable] = [page.locator('.sentences .v a').first(), page.locator('[data-year] a').first()];
	expect(await first.getAttribute('href')).toBe(await inTable.getAttribute('href'));
	await expect(page.locator('.sentences .quote b').first()).toContainText(
		(await first.innerText()).replaceAll(/\D/g, ''),
	);
});

test('a computed value keeps its formula there, and each sentence leads to its own part', async ({
	page,
}) => {
	const path = pages().find((each) => /^metrics\/\w+\/\d{6}\.html$/.test(each)) ?? '';
	const name = path.slice('metrics/'.length, -'.html'.length);
	const script = (sentences: object) =>
		`(self.duizhaoSentences??={})[${JSON.stringify(name)}]=${JSON.stringify(sentences)}`;
	let body = '';
	await page.route(/metric-sentences/, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
	await page.goto(home + path);
	// The made-up archive computes nothing: its first value becomes a computed one.
	const cell = page.locator('[data-division] [data-year]:has(a)').first();
	const [code, year] = await cell.evaluate((one) => {
		for (const [look, words] of [
			['zi', '算'],
			['formula', '1 + 2 = 3'],
		] as const)
			one.append(Object.assign(document.createElement('span'), { className: look, textContent: words }));
		return [one.closest('tr')?.dataset['division'] ?? '', one.getAttribute('data-year') ?? ''];
	});
	const parts = [
		['甲', '1件', '', 'first_part'],
		['乙', '2件', '。', 'second_part'],
	];
	body = script({ [code]: { [year]: parts } });
	await page.locator('[data-sentences] button').click();
	await expect(page.locator('.sentences > li .formula')).toHaveText('1 + 2 = 3');
	await expect(page.locator('.sentences .quote')).toHaveText(['甲1件', '乙2件。']);
	const links = page.locator('.sentences .quote a');
	await expect(links).toHaveText(['1件', '2件']);
	await expect(links.last()).toHaveAttribute(
		'href',
		new RegExp(`divisions/${code}/${year}\\.html#second_part$`),
	);
});

test('name the years without a report as screen and paper show them', async ({ page }) => {
	for (const [language, screen, paper] of [
		['', '斜线', '“无文件”'],
		['en/', 'Hatched', '“No document”'],
	] as const) {
		const path =
			pages().find((each) => each.startsWith(`${language}metrics/`) && /\d{6}\.html$/.test(each)) ?? '';
		await page.goto(home + path);
		const gap = page.locator('.metric-years.down td.no_report').first();
		const legend = (words: string) => page.locator('p.why').getByText(words);
		await page.emulateMedia({ media: 'screen' });
		await expect(legend(screen)).toBeVisible();
		await expect(legend(paper)).toBeHidden();
		await expect(gap).toHaveCSS('background-image', /gradient/);
		await page.emulateMedia({ media: 'print' });
		await expect(legend(screen)).toBeHidden();
		await expect(legend(paper)).toBeVisible();
		await expect(gap).toHaveCSS('background-image', 'none');
		await expect(gap.locator('.vh')).toHaveCSS('clip-path', 'none');
	}
});

test('say so where the sentences do not come, and stay as they are without scripts', async ({
	browser,
	page,
}) => {
	const path = pages().find((each) => /^metrics\/\w+\/\d{6}\.html$/.test(each)) ?? '';
	await page.route(/metric-sentences/, (route) => route.abort());
	await page.goto(home + path);
	await page.locator('[data-sentences] button').click();
	await expect(page.locator('[data-sentences] [role=status]')).not.toBeEmpty();
	await expect(page.locator('[data-sentences] button')).toBeEnabled();
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(home + path);
	await expect(plain.locator('[data-sentences] button')).toHaveCount(0);
	await expect(plain.locator('[data-sentences] p')).toBeVisible();
	await context.close();
});
