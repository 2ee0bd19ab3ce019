/** Figures in the text of a report and their notes in the margin or below the paragraph. */
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const REPORTS = ['divisions/410411/2020.html', 'divisions/410803/2020.html', 'en/divisions/410411/2023.html'];

/** So much is left free, at most, between an edge of the view and what was brought into it. */
const ROOM = 64;

/** How far the whole of a note lies from being in view: 0 where it is. */
const beyond = (note: Locator) =>
	note.evaluate((one) => {
		const { top, bottom } = one.getBoundingClientRect();
		return Math.round(Math.max(-top, bottom - innerHeight, 0));
	});
const top = (one: Locator) => one.evaluate((element) => Math.round(element.getBoundingClientRect().top));

for (const width of [360, 1440])
	test(`a figure's mark opens its whole note, and moves the sentence no further than that needs (${width})`, async ({
		page,
		homes,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		for (const [place, path] of [
			['root', REPORTS[0]],
			['disk', REPORTS[1]],
			['below', REPORTS[2]],
		] as const) {
			await page.goto(homes[place] + path);
			await page.waitForFunction(() => document.querySelector('script[src*="assets/notes."]'));
			await page.waitForLoadState('networkidle');
			const marks = page.locator('.fig-n a');
			for (const at of [0, 7, (await marks.count()) - 1]) {
				const mark = marks.nth(at);
				await mark.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
				const hash = (await mark.getAttribute('href')) ?? '';
				const note = page.locator('.note', { has: page.locator(hash) });
				const before = await top(mark);
				await mark.click();
				await expect(note).toHaveAttribute('open', '');
				await expect(page).toHaveURL(new RegExp(`${hash}$`));
				const what = `${path} ${hash} ${width}`;
				expect(await beyond(note), what).toBe(0);
				// The sentence gives way only to a note that would lie beyond an edge of the view.
				const moved = before - (await top(mark));
				const room = await note.evaluate((one) => innerHeight - one.getBoundingClientRect().bottom);
				if (moved < 0) expect(await top(note), what).toBeLessThan(ROOM);
				if (moved > 0) expect(room, what).toBeLessThan(ROOM);
				// On telephones a long paragraph may lie between the two.
				if ((await top(mark)) < 0) continue;
				await mark.click();
				expect(before - (await top(mark)), `${what}, once more`).toBe(moved);
			}
		}
	});

test('an address of a note opens it with its head in view, without scripts too', async ({
	browser,
	homes,
}) => {
	for (const javaScriptEnabled of [true, false])
		for (const width of [360, 1440])
			for (const home of [homes.disk, homes.root]) {
				const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 800 } });
				const page = await context.newPage();
				await page.goto(`${home}divisions/410803/2020.html#n-21`);
				const note = page.locator('.note[open]');
				await expect(note).toHaveCount(1);
				await expect(note.locator('.i')).toHaveText('21');
				await expect.poll(() => beyond(note), `${width} ${home}`).toBe(0);
				await context.close();
			}
});

test('without scripts a mark leads to the head of its note', async ({ browser, homes }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 360, height: 800 },
	});
	const page = await context.newPage();
	await page.goto(`${homes.root}divisions/410411/2020.html`);
	await page.locator('.fig-n a').nth(5).click();
	await expect(page.locator('.note[open]')).toHaveCount(1);
	await expect.poll(() => beyond(page.locator('.note[open]'))).toBe(0);
	await context.close();
});

test('a number under the pointer or with the focus marks its note and its sentence, and a note its number', async ({
	page,
	homes,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${homes.disk}divisions/410411/2020.html`);
	await page.waitForFunction(() => document.querySelector('script[src*="assets/notes."]'));
	await page.waitForLoadState('networkidle');
	const key = 'proof_items_cancelled';
	const lit = page.locator('.is-lit');
	const note = page.locator(`.note[data-of="${key}"]`);
	const ground = (one: Locator) => one.evaluate((element) => getComputedStyle(element).backgroundColor);
	const plain = await ground(note);
	const all = [page.locator(`#${key}`), page.locator(`.quoted[data-for~="${key}"]`), note];
	const expectLit = async () => {
		for (const one of all) await expect(one.first()).toHaveClass(/is-lit/);
		await expect(page.locator('.note.is-lit')).toHaveCount(1);
		await expect.poll(() => ground(note)).not.toBe(plain);
	};

	await expect(lit).toHaveCount(0);
	await page.locator(`#${key} a`).hover();
	await expectLit();
	await page.locator('h1').hover();
	await expect(lit).toHaveCount(0);
	await page.locator(`#${key} a`).focus();
	await expectLit();
	await page.locator('h1').hover();
	await expectLit();
	await page.locator('.fig-n a').first().focus();
	await expect(note).not.toHaveClass(/is-lit/);
	await page.locator('.fig-n a').first().blur();
	await expect(lit).toHaveCount(0);
	await note.locator('summary').hover();
	await expectLit();
	// The number itself still leads to its metric.
	await expect(page.locator(`#${key} a`)).toHaveAttribute('href', new RegExp(`metrics/${key}\\.html$`));
});
