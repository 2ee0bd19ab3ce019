/** What the search page says of a query: its quotation marks, its terms, its filters. */
import { expect, test } from './fixtures.ts';

const address = (home: string, query: string) => `${home}search/index.html?q=${encodeURIComponent(query)}`;

test('quotation marks that no document has are offered to be left out, and never doubled', async ({
	page,
	homes,
}) => {
	for (const query of ['“矛盾纠纷”', '‘矛盾纠纷’', '「矛盾纠纷」']) {
		await page.goto(address(homes.root, query));
		await expect(page.locator('.found')).toHaveText(`本站收录的 5 份文件里没有带引号的${query}。`);
		await expect(page.locator('.also').first()).toHaveText(
			/^引号也照字面查找。不带引号：矛盾纠纷（\d 份文件）。$/,
		);
	}
	await page.goto(address(homes.root, '“火星殖民”'));
	await expect(page.locator('.found')).toContainText('没有带引号的“火星殖民”');
	await expect(page.locator('.also')).toHaveCount(0);
	await page.goto(address(`${homes.root}en/`, '“矛盾纠纷”'));
	await page.locator('.also a').first().click();
	await expect(page.locator('#q')).toHaveValue('矛盾纠纷');
	await expect(page.locator('.hits > li')).not.toHaveCount(0);
});

test('the head of two terms names each, and says that sentences with one of them are shown', async ({
	page,
	homes,
}) => {
	await page.goto(address(homes.root, '行政复议 矛盾纠纷'));
	await expect(page.locator('.found')).toHaveText(
		/^“行政复议”“矛盾纠纷”同见于 \d 份文件；有其中一个词的句子即列出，\d+ 句，\d+ 处$/,
	);
	await page.goto(address(`${homes.root}en/`, '行政复议 矛盾纠纷'));
	await expect(page.locator('.found')).toHaveText(
		/^\d documents with both “行政复议” and “矛盾纠纷”; shown are sentences with either of them: /,
	);
	await page.goto(address(homes.root, '受理行政复议 行政复议'));
	await expect(page.locator('.found')).toContainText('有其中一个词');
	await page.goto(address(homes.root, '行政复议'));
	await expect(page.locator('.found')).toHaveText(/^“行政复议”见于 5 份文件，\d+ 句，\d+ 处$/);
	await expect(page.locator('.filters')).toContainText('段落随所在的节归章');
});
