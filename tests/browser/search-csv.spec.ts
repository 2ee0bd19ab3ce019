/** All sentences of a search as a table, and a query with half a pair of quotation marks. */
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const QUERY = '行政复议';
const address = (home: string, query: string) => `${home}search/index.html?q=${encodeURIComponent(query)}`;

test('all sentences come as a table with a byte order mark, from disk too', async ({ page, homes }) => {
	await page.goto(address(homes.disk, QUERY));
	const coming = page.waitForEvent('download');
	await page.locator('.bar button').click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('对照-查找-行政复议.csv');
	const text = readFileSync(await download.path(), 'utf8');
	expect(text.startsWith('\ufeff行政区代码,')).toBe(true);
	const rows = text.trimEnd().split('\r\n').slice(1);
	const [, sentences] = /，(\d+) 句/.exec(await page.locator('.found').innerText()) ?? [];
	expect(rows).toHaveLength(Number(sentences));
	expect(
		rows.every(
			(row) =>
				row.includes(QUERY) &&
				/,(?:https?:\/\/\S+\/)?(?:divisions|plans)\/[\d/]+\.html(?:#[\w-]+)?$/.test(row),
		),
	).toBe(true);
});

test('reading for the table says how far it is, is stopped by the key that began it, and begins again', async ({
	page,
	homes,
}) => {
	await page.goto(address(homes.root, QUERY));
	const button = page.locator('.bar button');
	await expect(button).toHaveText('全部句子存为 CSV');
	// A text that is slow to come: the tasks that let the browser answer wait until the reader has pressed again.
	await page.evaluate(() => {
		const gate = new Promise<void>((done) => addEventListener('go-on', () => done(), { once: true }));
		Object.assign(globalThis, { scheduler: { yield: () => gate } });
		const now = performance.now.bind(performance);
		performance.now = () => now() + 1e6;
	});
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(button).toHaveText('停止读取');
	await expect(page.getByRole('progressbar', { name: '已读文件' })).toBeVisible();
	await expect(page.locator('.csv [role=status]')).toContainText('再按一次即停止');
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await page.evaluate(() => dispatchEvent(new Event('go-on')));
	await expect(page.locator('.csv [role=status]')).toHaveText('已停止，没有存下文件。');
	await expect(button).toHaveText('全部句子存为 CSV');
	await expect(button).toBeFocused();
	const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	expect(download.suggestedFilename()).toContain('.csv');
	await expect(page.locator('.csv [role=status]')).toHaveText(/^\d 份文件的句子已存为 CSV。$/);
	await expect(page.locator('progress')).toBeHidden();
});

test('a query with half a pair of quotation marks that finds nothing is offered without it', async ({
	page,
	homes,
}) => {
	await page.goto(address(homes.root, `"${QUERY}`));
	const offer = page.locator('.also a', { hasText: QUERY });
	await expect(offer).toHaveText(QUERY);
	await offer.click();
	await expect(page.locator('.hits h2').first()).toBeVisible();
});
