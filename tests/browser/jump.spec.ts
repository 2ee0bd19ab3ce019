/** What the jump box chooses for its reader, and what it leaves to them. */
import { expect, test } from './fixtures.ts';

for (const place of ['root', 'disk'] as const) {
	test(`what is only alike is listed and never chosen: ${place}`, async ({ page, homes }) => {
		for (const query of ['安阳', '许昌', '湛可区']) {
			await page.goto(`${homes[place]}index.html`);
			const box = page.locator('#jump');
			const options = page.locator('.jump-list [role=option]');
			await box.fill(query);
			await expect(options.first()).toContainText(`名称里没有“${query}”`);
			await expect(page.locator('.jump-list [aria-selected=true]')).toHaveCount(0);
			await expect(box).not.toHaveAttribute('aria-activedescendant');
			await box.press('Enter');
			await expect(page).toHaveURL(/search\/index\.html\?q=/);
			await expect(page.locator('#q')).toHaveValue(query);
		}
		await page.locator('#jump').fill('湛可区');
		const alike = page.locator('.jump-list [role=group]', { hasText: '名称相近' });
		await expect(alike.locator('[role=option]').first()).toContainText('湛河区');
		await page.locator('#jump').press('ArrowDown');
		await page.locator('#jump').press('ArrowDown');
		await page.locator('#jump').press('Enter');
		await expect(page).toHaveURL(/divisions\/410411\/index\.html$/);
	});
}

test('who types fast and presses Enter goes where all that was typed leads, not where its beginning did', async ({
	page,
	homes,
}) => {
	await page.goto(`${homes.root}index.html`);
	await page.locator('#jump').fill('湛河区');
	await expect(page.locator('.jump-list [aria-selected=true]')).toContainText('湛河区');
	await page.locator('#jump').pressSequentially('2023', { delay: 0 });
	await page.locator('#jump').press('Enter');
	await expect(page).toHaveURL(/divisions\/410411\/2023\.html$/);
});

test('the box and the search page bring their names at the same time, and both arrive', async ({
	page,
	homes,
}) => {
	let answer = () => {};
	const answered = new Promise<void>((go) => {
		answer = go;
	});
	await page.route('**/search/*/**/*.js', async (route) => {
		await answered;
		await route.continue();
	});
	await page.goto(`${homes.root}search/index.html?q=${encodeURIComponent('行政复议')}`);
	const asked = page.locator('head script[src*="/search/"]');
	// The search page's pieces are on their way when the box asks for its own.
	await expect.poll(() => asked.count()).toBeGreaterThan(1);
	const before = await asked.count();
	await page.locator('#jump').fill('湛河区');
	await expect.poll(() => asked.count()).toBeGreaterThan(before);
	answer();
	await expect(page.locator('.search-hit').first()).toContainText('行政复议');
	await expect(page.locator('.jump-list [role=option]').first()).toContainText('湛河区');
});

test('names that did not arrive are said to be missing, and asked for again', async ({ page, homes }) => {
	await page.goto(`${homes.root}index.html`);
	await page.route('**/search/manifest.js*', (route) => route.abort());
	await page.locator('#jump').fill('湛河');
	await expect(page.locator('.jump-list [role=group]')).toContainText('名单没有读到');
	await page.unroute('**/search/manifest.js*');
	await page.locator('#jump').fill('湛河区');
	await expect(page.locator('.jump-list [role=option]').first()).toContainText('湛河区');
});
