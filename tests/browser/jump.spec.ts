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
