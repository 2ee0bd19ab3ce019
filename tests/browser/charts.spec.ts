/** Charts in the fonts of this machine: no label is wider than the room that was left for it. */
import { type Letters, textWidth } from '../../src/charts/text-width.ts';
import { expect, test } from './fixtures.ts';

const NUMBERS = ['20,601', '126,809', '97.2%', '≥1,076', '0123456789'];

for (const [language, letters, words] of [
	['', 'han', ['2024', '未报告', '无文件']],
	['en/', 'latin', ['2024', 'not reported', 'no document', 'Zhanhe District 2020', 'MWQO&GW mw']],
] as const satisfies [string, Letters, string[]][])
	test(`labels fit in the room left for them (${language || 'zh'})`, async ({ page, homes }) => {
		await page.goto(`${homes.root}${language}divisions/410411/index.html`);
		for (const [cls, size, texts] of [
			['v', 15, NUMBERS],
			['', 13, words],
		] as const)
			for (const text of texts) {
				const width = await page
					.locator(`.chart-svg text${cls ? `.${cls}` : ':not([class])'}`)
					.first()
					.evaluate((label: SVGTextElement, text) => {
						label.textContent = text;
						return label.getComputedTextLength();
					}, text);
				expect(width, text).toBeGreaterThan(size);
				expect(width, text).toBeLessThanOrEqual(textWidth(text, size, letters, cls === 'v') + 0.1);
			}
	});
