/** Reports, pairs and divisions on A4: every sheet with the permanent address, the day and its number. */
import { expect, test } from './fixtures.ts';

for (const path of [
	'divisions/410411/2020.html',
	'divisions/410411/2020-2023.html',
	'divisions/410411/index.html',
]) {
	test(`${path} prints on A4 with its address and no controls`, async ({ page, homes }) => {
		await page.goto(homes.root + path, { waitUntil: 'networkidle' });
		// Without a public address there is no permanent one to print: the page's place in the archive stands for it.
		const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
		const isLocal = new URL(canonical ?? '?').hostname === 'localhost';
		const address = isLocal ? path : canonical;
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.print-foot')).toBeVisible();
		await expect(page.locator('.print-foot')).toContainText(address ?? '?');
		for (const hidden of ['.masthead', '.foot', '[data-save]', '[data-new-version]'])
			for (const element of await page.locator(hidden).all()) await expect(element).toBeHidden();
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		// The foot of every sheet is made of these.
		const root = page.locator('html');
		await expect(root).toHaveAttribute('data-address', address ?? '?');
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
