/** Charts in the fonts of this machine: no label is wider than the room that was left for it. */
import type { Page } from '@playwright/test';
import { type Letters, textWidth } from '../../src/charts/text-width.ts';
import { expect, test } from './fixtures.ts';

const NUMBERS = ['20,601', '126,809', '97.2%', '≥1,076', '0123456789'];

for (const [language, letters, words] of [
	['', 'han', ['2024', '未报告', '无文件']],
	['en/', 'latin', ['2024', 'not reported', 'no document', 'Zhanhe District 2020', 'MWQO&GW mw']],
] as const satisfies [string, Letters, string[]][])
	test(`labels fit in the room left for them (${language || 'zh'})`, async ({ page, homes }) => {
		await page.goto(`${homes.root}${language}divisions/410411/index.html`);
		test.skip(
			letters === 'han' && !(await hasChineseFont(page)),
			'no font of the style sheet’s Chinese ones is here',
		);
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

/** Whether digits of the Chinese page come from a Chinese font rather than from what stands in for it. */
const hasChineseFont = (page: Page) =>
	page.evaluate(() => {
		const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
		const widthIn = (fonts: string) => {
			pen.font = `700 100px ${fonts}`;
			return pen.measureText('2024').width;
		};
		const stack = getComputedStyle(document.documentElement).getPropertyValue('--hei');
		const chinese = stack.split(',').filter((name) => name.includes('"'));
		return widthIn([...chinese, 'monospace'].join(',')) !== widthIn('monospace');
	});
