/** Every type of page, in both languages: accessible in both colour schemes, steady, and within the width of any screen. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, watch } from './fixtures.ts';
import { samplePages } from './samples.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

for (const { type, path } of samplePages()) {
	test(`${type}: ${path}`, async ({ page, homes }) => {
		const faults = watch(page, homes.root);
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(homes.root + path, { waitUntil: 'networkidle' });
		await scrollThrough(page);
		expect(await layoutShift(page), 'layout shift').toBeLessThan(0.02);

		expect(await violations(page), 'light, 1440 px').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page, ['color-contrast', 'link-in-text-block']), 'dark, 1440 px').toEqual([]);
		for (const width of [768, 360, 320]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await sidewaysScroll(page), `what is wider than ${width} px`).toEqual([]);
		}
		await page.setViewportSize({ width: 360, height: 800 });
		for (const letters of ['130%', '200%']) {
			await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
			expect(await sidewaysScroll(page), `what is wider than 360 px with letters of ${letters}`).toEqual([]);
		}
		await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
		await page.setViewportSize({ width: 320, height: 800 });
		await page.emulateMedia({ colorScheme: 'light' });
		expect(await violations(page), 'light, 320 px').toEqual([]);

		expect(faults.console).toEqual([]);
		expect(faults.foreign).toEqual([]);
	});
}

/** Violations of WCAG 2.2 A and AA, one line an element. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
	);
}

/** Elements that reach beyond the right edge, outermost first; none where the page does not scroll sideways. */
function sidewaysScroll(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > width + 1)
			.slice(0, 5)
			.map((element) => element.cloneNode(false) as Element)
			.map((element) => element.outerHTML.slice(0, 160));
	});
}

async function scrollThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await new Promise((done) => requestAnimationFrame(done));
		}
	});
	await page.waitForLoadState('networkidle');
}

/** https://web.dev/articles/cls, summed over the page's whole life. */
function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((done) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => done(sum), 100);
			}),
	);
}

test('links that stand alone are large enough for a finger', async ({ page, homes }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const [path, links] of [
		['divisions/410411/2020.html', '.pn'],
		['plans/410000/2020.html', '.pn, .others a.small'],
		['years/2020.html', '.yearly th[scope="row"] > a'],
	] as const) {
		await page.goto(homes.disk + path);
		const heights = await page.evaluate((selector) => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
			return [...document.querySelectorAll(selector)].map((link) => link.getBoundingClientRect().height);
		}, links);
		expect(heights.length).toBeGreaterThan(0);
		expect(Math.min(...heights), path).toBeGreaterThanOrEqual(43.5);
	}
});
