/** A number that the archive computed leads to the sentence of each of its parts. */
import { expect, test } from './fixtures.ts';

const KEYS = ['npc_suggestions_handled', 'cppcc_proposals_handled'];
const PLACES = KEYS.map((key) => `../divisions/410411/2020.html#${key}`);

for (const language of ['', 'en/'])
	test(`a metric's page has them in its table, its list and its chart (${language || 'zh'})`, async ({
		page,
		homes,
	}) => {
		await page.goto(`${homes.root}${language}metrics/proposals_total.html`);
		const hrefs = (links: string) =>
			page.locator(links).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
		expect(await hrefs('.sentences > li:first-child .quote a')).toEqual(PLACES);
		const chart = page.locator('[data-chart]:not(script)').first();
		await chart.locator('summary').click();
		const row = '[data-chart]:not(script) >> nth=0 >> tbody tr >> nth=0';
		expect(await hrefs(`${row} >> td li a`)).toEqual(PLACES);
		expect(await hrefs(`${row} >> td:nth-child(2) a`)).toEqual(PLACES.slice(0, 1));
		await expect(chart).toHaveClass(/is-live/);
		await chart.locator('canvas').focus();
		await page.keyboard.press('ArrowRight');
		await expect(chart.locator('.chart-tip .chart-quote')).toHaveCount(2);
		expect(await hrefs('.chart-tip .chart-quote a')).toEqual(PLACES);
		await chart.locator('.chart-tip .chart-quote a').last().click();
		await expect(page).toHaveURL(new RegExp(`${KEYS[1]}$`));
		await expect(page.locator(`[id="${KEYS[1]}"]`)).toBeVisible();
	});
