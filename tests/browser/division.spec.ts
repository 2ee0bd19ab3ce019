/** A division on a telephone: which year says what, and the way that leads to it. */
import { expect, test } from './fixtures.ts';

for (const [language, width] of [
	['', 360],
	['', 320],
	['en/', 360],
	['en/', 320],
] as const) {
	test(`every year with a document is in sight, and the others are named (${language}${width})`, async ({
		page,
		homes,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${homes.root}${language}divisions/410411/index.html`);
		const table = page.locator('.metric-years');
		const years = table.locator('thead .num:visible');
		await expect(years).toHaveText([/2020/, /2023/]);
		await expect(page.locator('.years-without')).toHaveText(
			language === '' ? '2021–2022 年无文件。' : 'No document: 2021–2022.',
		);
		const region = page.locator('.scroll:has(> .metric-years)');
		expect(await region.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
		for (const value of await table.locator('td a').all()) {
			const lines = await value.evaluate((one) => {
				const text = document.createRange();
				text.selectNodeContents(one);
				return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
			});
			expect(lines, await value.innerText()).toBe(1);
		}
		await page.setViewportSize({ width: 1200, height: 800 });
		await expect(years).toHaveCount(4);
		await expect(page.locator('.years-without')).toBeHidden();
	});
}

test('figures in its tables are large enough for a finger, as tall as their rows allow', async ({
	page,
	homes,
}) => {
	for (const path of ['divisions/410411/index.html', 'en/divisions/410411/index.html'])
		for (const width of [360, 1200]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(homes.root + path);
			const links = page.locator('.chart td a, .metric-years td a');
			expect(await links.count()).toBeGreaterThan(40);
			const small = await links.evaluateAll((all) => {
				for (const fold of document.querySelectorAll('.chart details')) fold.setAttribute('open', '');
				return all.flatMap((one) => {
					const { width, height } = one.getBoundingClientRect();
					return width < 24 || height < 24 ? `${one.textContent}: ${width} × ${height}` : [];
				});
			});
			expect(small, `${path} ${width}`).toEqual([]);
		}
});

test('the sign of a way stays with the name behind it', async ({ page, homes }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(`${homes.root}en/divisions/410411/2020.html`);
	const crumb = page.locator('.crumbs li').nth(2);
	const [sign, name] = await crumb.evaluate((one) => {
		const link = one.querySelector('a') ?? one;
		link.textContent = 'A name of many words that is longer than any line of a small telephone is wide';
		const text = document.createRange();
		text.selectNodeContents(link);
		const [first] = text.getClientRects();
		return [one.getBoundingClientRect(), first].map((box) => ({ top: box?.top ?? 0, left: box?.left ?? 0 }));
	});
	expect(Math.abs((name?.top ?? 0) - (sign?.top ?? 0))).toBeLessThan(12);
	expect((name?.left ?? 0) - (sign?.left ?? 0), 'room for the sign').toBeGreaterThan(8);
});
