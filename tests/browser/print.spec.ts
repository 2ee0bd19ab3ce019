/** Reports, pairs and divisions on A4: every sheet with the permanent address, the day and its number. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { printedTexts } from './printed.ts';

for (const path of [
	'divisions/410411/2020.html',
	'divisions/410411/2020-2023.html',
	'divisions/410411/index.html',
]) {
	test(`${path} prints on A4 with its address and no controls`, async ({ page, homes }) => {
		await page.goto(homes.root + path, { waitUntil: 'networkidle' });
		// Without a public address there is no permanent one to print: the page's place in the archive stands for it.
		const address = (await canonicalOf(page)) ?? path;
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.print-foot')).toBeVisible();
		await expect(page.locator('.print-foot')).toContainText(address);
		for (const hidden of ['.masthead', '.foot', '[data-save]', '[data-new-version]'])
			for (const element of await page.locator(hidden).all()) await expect(element).toBeHidden();
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		// The foot of every sheet is made of these.
		const root = page.locator('html');
		await expect(root).toHaveAttribute('data-address', address);
		await expect(root).toHaveAttribute('data-printed', /^打印于 \d{4}-\d{2}-\d{2} /);
		const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
			[Number(width), Number(height)].map(Math.round),
		);
		expect(boxes.length).toBeGreaterThan(0);
		// 210 × 297 mm in points, within the browser's rounding.
		for (const [width = 0, height = 0] of boxes) {
			expect(Math.abs(width - 595)).toBeLessThan(2);
			expect(Math.abs(height - 842)).toBeLessThan(2);
		}
	});
}

/** The public address of a page; null where the archive has none. */
async function canonicalOf(page: Page): Promise<string | null> {
	const link = page.locator('link[rel="canonical"]');
	return (await link.count()) === 0 ? null : link.getAttribute('href');
}

const PICKED =
	'compare/index.html?r=410411-2020,410411-2023,410803-2020,410307-2022&show=all&pin=410803-2020';

test('a comparison prints with what was picked in its address, its sentences, and no heading over nothing', async ({
	page,
	homes,
}) => {
	await page.goto(homes.root + PICKED);
	await expect(page.locator('.comparison')).toBeVisible();
	const sheets = await printedTexts(page);
	const canonical = await canonicalOf(page);
	const address = canonical === null ? PICKED : canonical + PICKED.slice(PICKED.indexOf('?'));
	for (const sheet of sheets) expect(sheet).toContain(address);
	expect(sheets.at(-1)?.split(address), 'in the foot of the sheet and below the text').toHaveLength(3);
	const text = sheets.join('');
	expect(text).toContain('「办理政府应诉案件35件」');
	expect(text).not.toContain('逐章对读');
	// What is alike in name only stands in a fold, and so do many charts.
	const reasons = await page.locator('[aria-labelledby="false-friends"] td.why').allTextContents();
	expect(reasons.length).toBeGreaterThan(3);
	for (const reason of reasons)
		expect(text).toContain(reason.normalize('NFKC').replace(/\s/g, '').slice(0, 9));
	expect(await page.locator('.comparison details[open], .comparison .paper').count(), 'as before').toBe(0);
	await page.locator('.side-chapter > summary').first().click();
	expect((await printedTexts(page)).join('')).toContain('逐章对读');
});

for (const reports of ['410411-2020,410411-2023', '410411-2020,410411-2023,410803-2020,410307-2022'])
	test(`a comparison prints side by side, each sentence under its number: ${reports}`, async ({
		page,
		homes,
	}) => {
		await page.goto(`${homes.root}compare/index.html?r=${reports}`);
		await expect(page.locator('.comparison')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		// The width of A4 between its margins.
		await page.setViewportSize({ width: 680, height: 960 });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const sides = reports.split(',').length;
		const rows = await page.locator('[data-row]').evaluateAll((all) =>
			all.map((row) => {
				const cells = [...row.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect());
				const lists = [...row.querySelectorAll('td:has(.val)')].map((cell) => {
					const [value, list] = ['.val', '.paper'].map((part) =>
						cell.querySelector(part)?.getBoundingClientRect(),
					);
					return value && list && list.top >= value.bottom - 1 && Math.abs(list.left - value.left) < 24;
				});
				return { cells: cells.map(({ top, left, width }) => ({ top, left, width })), lists };
			}),
		);
		expect(rows.length).toBeGreaterThan(3);
		for (const { cells, lists } of rows) {
			expect(cells).toHaveLength(sides);
			expect(new Set(cells.map(({ top }) => Math.round(top))).size).toBe(1);
			expect(new Set(cells.map(({ left }) => Math.round(left))).size).toBe(sides);
			for (const { width } of cells) expect(width).toBeGreaterThan(90);
			expect(lists.every(Boolean)).toBe(true);
		}
		await expect(page.locator('details[data-sentences]').first()).toBeHidden();
		const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(isWide).toBe(false);
	});

test('a division says on paper, without grounds, which years have no document', async ({ page, homes }) => {
	for (const [language, gap, hatching] of [
		['', '无文件', /斜线/],
		['en/', 'nodocument', /hatch/i],
	] as const) {
		await page.goto(`${homes.root}${language}divisions/410411/index.html`, { waitUntil: 'networkidle' });
		const rows = await page.locator('.metric-years td.no_report').count();
		expect(rows).toBeGreaterThan(0);
		const text = (await printedTexts(page)).join('');
		expect(text.split(gap).length - 1).toBeGreaterThan(rows);
		expect(text).not.toMatch(hatching);
	}
});

/** How each row and sentence of closed folds begins. */
const folded = (page: Page, selector: string) =>
	page.locator(`${selector}:not([open])`).evaluateAll((folds) =>
		folds.flatMap((fold) =>
			[...fold.querySelectorAll('tbody th, .quote')].map((each) =>
				// A line is broken where it likes, so that only its beginning is sure to stand in one piece.
				(each.textContent ?? '').normalize('NFKC').replace(/\s/g, '').slice(0, 7),
			),
		),
	);

for (const [path, selector, head] of [
	['metrics/index.html', 'details.never', /尚无报告写出的\d+个/],
	['years/2020.html', '.yearly details', /^(?!.*看原句)/],
	['plans/410000/2020.html', 'details.never', /另有\d+个目标不判定/],
	['data/index.html', 'details.data-fields', /observations观测值/],
] as const)
	test(`${path} prints what its closed folds hold`, async ({ page, homes }) => {
		await page.goto(homes.root + path, { waitUntil: 'networkidle' });
		const said = await folded(page, selector);
		expect(said.length).toBeGreaterThan(10);
		const text = (await printedTexts(page)).join('');
		expect(said.filter((each) => !text.includes(each))).toEqual([]);
		expect(text).toMatch(head);
	});

test('a fold that stays shut on paper says where it is read; forms of citation for programs are left out', async ({
	page,
	homes,
}) => {
	await page.goto(`${homes.root}divisions/410411/2020-2023.html`, { waitUntil: 'networkidle' });
	const text = (await printedTexts(page)).join('');
	expect(text).toMatch(/新写的\d+句未打印,见页脚所列地址/);
	expect(text.split('五项承诺'), 'in the texts side by side only').toHaveLength(2);
	expect(text).not.toContain('BibTeX');
	await page.locator('.carried summary').last().click();
	const opened = (await printedTexts(page)).join('');
	expect(opened.split('五项承诺')).toHaveLength(3);
	expect(opened).not.toContain('未打印');
});
