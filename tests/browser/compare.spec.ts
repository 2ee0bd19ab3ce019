/** The comparison page: what is picked stands in the address, over http, below a path and from disk. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, watch } from './fixtures.ts';

const PAIR = 'compare/index.html?r=410411-2020,410803-2020';
const ALL = 'compare/index.html?r=410411-2020,410411-2023,410803-2020,410307-2022';
const TABLE = '[aria-labelledby="table"] table';

for (const home of ['root', 'below', 'disk'] as const) {
	test(`a choice survives reload, back and sharing (${home})`, async ({ page, homes }) => {
		const faults = watch(page, homes[home]);
		await page.goto(homes[home] + PAIR);
		await expect(page.locator(`${TABLE} thead th`)).toHaveCount(3);
		await page.locator('[data-report="410411-2023"]').click();
		await expect(page.locator(`${TABLE} thead th`)).toHaveCount(4);
		expect(page.url()).toContain('r=410411-2020,410803-2020,410411-2023');
		await page.locator('select[name="chapter"]').selectOption('ch8');
		await expect(page).toHaveURL(/chapter=ch8/);
		await page.reload();
		await expect(page.locator(`${TABLE} thead th`)).toHaveCount(4);
		await expect(page.locator('select[name="chapter"]')).toHaveValue('ch8');
		await page.goBack();
		await page.goBack();
		await expect(page.locator(`${TABLE} thead th`)).toHaveCount(3);
		expect(faults.console).toEqual([]);
		expect(faults.foreign).toEqual([]);
	});
}

test('leads from the head of a comparison to where reports are picked', async ({ page, homes }) => {
	await page.goto(homes.root + PAIR);
	await page.getByRole('link', { name: '再挑，或换一份' }).click();
	await expect(page.locator('#pick')).toBeInViewport();
	await page.locator('[data-report="410411-2023"]').click();
	await expect(page).toHaveURL(/r=410411-2020,410803-2020,410411-2023/);
});

test('a report, a place with one report and a year of few lead to a comparison of any', async ({
	page,
	homes,
}) => {
	for (const [path, name, picked] of [
		['divisions/410307/2022.html', '与别处的报告并排', '410307-2022'],
		['divisions/410307/index.html', '与别处的报告并排', '410307-2022'],
		['en/divisions/410411/2020.html', 'Beside reports of other places', '410411-2020'],
		['years/2020.html', '2 份报告并排读', '410411-2020,410803-2020'],
	] as const) {
		await page.goto(homes.root + path);
		await page.getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`compare/index\\.html\\?r=${picked}$`));
		await expect(page.locator('.sides li'), path).toHaveCount(picked.split(',').length);
		await expect(page.locator('[data-said]')).toHaveText(
			path.startsWith('years') ? '' : /再挑一份|pick another/,
		);
	}
});

test('swaps, pins and removes a report', async ({ page, homes }) => {
	await page.goto(homes.root + PAIR);
	const names = page.locator('.sides .who');
	await expect(page.locator('.sides li').last().getByRole('button', { name: /对换/ })).toHaveCount(0);
	await page.locator('.sides li').first().getByRole('button', { name: /对换/ }).click();
	await expect(names.first()).toContainText('中站区');
	await page.locator('.sides li').nth(1).getByRole('button', { name: /基准/ }).click();
	await expect(page).toHaveURL(/pin=410411-2020/);
	await expect(page.locator('.sides .basis .who')).toContainText('湛河区');
	await page.locator('.sides li').first().getByRole('button', { name: /拿走/ }).click();
	await expect(names).toHaveCount(1);
	await expect(page.locator('[data-said]')).toContainText('再挑一份');
});

test('the keyboard stays with the control that it pressed, or goes to the next of its kind', async ({
	page,
	homes,
}) => {
	await page.goto(homes.root + ALL);
	const press = async (report: string, name: RegExp) => {
		const item = page.locator('.sides li').filter({ has: page.locator(`a[href*="${report}"]`) });
		await item.getByRole('button', { name }).focus();
		await page.keyboard.press('Enter');
	};
	const focused = page.locator(':focus');
	await press('410411/2020', /对换/);
	await expect(page).toHaveURL(/r=410411-2023,410411-2020/);
	await expect(focused).toHaveAccessibleName('与下一份对换: 湛河区 2020');
	await press('410803/2020', /对换/);
	await expect(focused, 'the last has nothing to swap with').toHaveAccessibleName('以此为基准: 中站区 2020');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/pin=410803-2020/);
	await expect(focused).toHaveAttribute('data-focus', 'pin 410803-2020');
	await page.locator('select[name="show"]').focus();
	await page.locator('select[name="show"]').selectOption('all');
	await expect(page).toHaveURL(/show=all/);
	await expect(focused).toHaveAttribute('name', 'show');
	for (const next of ['湛河区 2020', '偃师区 2022', '中站区 2020']) {
		await page.locator('.sides li').first().getByRole('button', { name: /拿走/ }).focus();
		await page.keyboard.press('Enter');
		await expect(focused).toHaveAccessibleName(`拿走: ${next}`);
	}
	await page.keyboard.press('Enter');
	await expect(focused, 'nothing is left but to add').toHaveAttribute('data-filter');
});

test('each pick is said where it was made, and the keyboard has a way from there to the result', async ({
	page,
	homes,
}) => {
	for (const [language, says, way] of [
		['', /^已并排 (\d) 份，(\d+) 个指标$/, '看并排的结果'],
		['en/', /^(\d) reports side by side, (\d+) metrics$/, 'Go to the comparison'],
	] as const) {
		await page.goto(`${homes.root}${language}compare/index.html`);
		const said = page.locator('.picker').getByRole('status').last();
		const link = page.getByRole('link', { name: way });
		for (const [at, id] of ['410411-2020', '410803-2020', '410307-2022'].entries()) {
			await page.locator(`[data-report="${id}"]`).focus();
			await page.keyboard.press('Enter');
			await expect(page.locator('.sides li')).toHaveCount(at + 1);
			await expect(page.locator(':focus')).toHaveAttribute('data-report', id);
			if (at === 0) await expect(link).toBeHidden();
			if (at === 0) continue;
			await expect(said).toHaveText(says);
			const [, reports, metrics] = says.exec((await said.textContent()) ?? '') ?? [];
			expect(Number(reports)).toBe(at + 1);
			await expect(page.locator('[data-row]')).toHaveCount(Number(metrics));
		}
		const address = page.url();
		await link.focus();
		await expect(link).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator(':focus')).toHaveAttribute('id', 'result');
		await expect(page.locator('.sides')).toBeInViewport();
		expect(page.url()).toBe(address);
		for (const _ of [1, 2, 3]) await page.locator('[data-focus^="remove"]').first().click();
		await expect(said).toHaveText(language === '' ? '一份也没有选。' : 'No report is picked.');
		await expect(link).toBeHidden();
	}
});

test('a seventh report is refused where it was picked, and taken once one of the six is out', async ({
	page,
	homes,
}) => {
	// The archive holds fewer, so three more years are made up of one report.
	await page.route('**/compare-data/in-41.js', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace('[2020,2023]', '[2017,2018,2019,2020,2023]');
		await route.fulfill({ response, body });
	});
	await page.route(/compare-data\/410411-201[789]\.js$/, async (route) => {
		const year = /(\d{4})\.js$/.exec(route.request().url())?.[1] ?? '';
		const response = await route.fetch({ url: route.request().url().replace(year, '2020') });
		const body = (await response.text())
			.replaceAll('"410411-2020"', `"410411-${year}"`)
			.replace('"year":2020', `"year":${year}`);
		await route.fulfill({ response, body });
	});
	const six = 'r=410411-2017,410411-2018,410411-2019,410411-2020,410803-2020,410307-2022';
	for (const [language, words] of [
		['', '最多并排 6 份'],
		['en/', '6 reports are the most'],
	] as const) {
		await page.goto(`${homes.root}${language}compare/index.html?${six}`);
		const said = page.locator('.picker').getByRole('status').last();
		const seventh = page.locator('[data-report="410411-2023"]');
		await expect(page.locator('.sides li')).toHaveCount(6);
		await seventh.click();
		await expect(said).toContainText(words);
		await expect(said).toBeInViewport();
		await expect(page.locator('[data-to-result]')).toBeVisible();
		await expect(page.locator('[data-said]'), 'the address has no fault').toBeEmpty();
		expect(page.url()).toContain(six);
		await expect(seventh).toHaveAttribute('aria-pressed', 'false');
		await page.locator('[data-report="410307-2022"]').click();
		await expect(page.locator('.sides li')).toHaveCount(5);
		await expect(said).not.toContainText(words);
		await seventh.click();
		await expect(page.locator('.sides li')).toHaveCount(6);
	}
});

test('a second pick is kept beside a first one that has not come yet', async ({ page, homes }) => {
	let release = () => {};
	const held = new Promise<void>((done) => {
		release = done;
	});
	await page.route(/410411-2020\.js$/, (route) => held.then(() => route.continue()));
	await page.goto(`${homes.root}compare/index.html`);
	await page.locator('[data-report="410411-2020"]').click();
	await page.locator('[data-report="410803-2020"]').click();
	release();
	await expect(page).toHaveURL(/r=410411-2020,410803-2020/);
	await expect(page.locator(`${TABLE} thead th`)).toHaveCount(3);
});

test('a report that does not come is said to be missing, never unknown, and comes at the second try', async ({
	page,
	homes,
}) => {
	for (const cut of ['in-41', '410803-2020', 'registry']) {
		await page.route(`**/compare-data/${cut}.js`, (route) => route.abort());
		await page.goto(homes.root + PAIR);
		await expect(page.locator('[data-said]')).toContainText('410803-2020 没有取到');
		await expect(page.locator('[data-said]')).not.toContainText('本站没有');
		await page.unroute(`**/compare-data/${cut}.js`);
		await page.getByRole('button', { name: '再取一次' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator(`${TABLE} thead th`)).toHaveCount(3);
		await expect(page.locator('[data-said]')).toBeEmpty();
		await expect(page.locator(':focus')).toHaveAttribute('name', 'show');
	}
});

test('values of another registry are not judged by that of the page', async ({ page, homes }) => {
	await page.route('**/compare-data/410803-2020.js', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(/"rules":"[0-9a-f]{8}"/, '"rules":"00000000"');
		await route.fulfill({ response, body });
	});
	await page.goto(homes.root + PAIR);
	await expect(page.locator('[data-said]')).toContainText('410803-2020 没有并排');
	await page.unroute('**/compare-data/410803-2020.js');
	await page.getByRole('button', { name: '重新载入' }).click();
	await expect(page.locator(`${TABLE} thead th`)).toHaveCount(3);
});

test('an address that cannot be had is answered in words', async ({ page, homes }) => {
	const faults = watch(page, homes.root);
	const many = Array.from({ length: 50 }, (_, at) => `410411-${1960 + at}`).join(',');
	const cases = [
		['r=410411-2020,410411-2020', '写了两遍'],
		['r=410411-2020,410411-2019', '没有 410411-2019'],
		['r=990000-2020', '没有 990000-2020'],
		['r=<script>alert(1)</script>,410411-2020', '不是报告的代号'],
		[`r=${many}`, '最多并排 6 份'],
		['r=410411-2020,410411-2023&chapter=ch99', '没有“ch99”这一章'],
	];
	for (const [query, words = ''] of cases) {
		await page.goto(`${homes.root}compare/index.html?${query}`);
		await expect(page.locator('[data-said]')).toContainText(words);
	}
	expect(faults.console).toEqual([]);
});

test('is accessible, stays within the screen, and shows its table at once', async ({ page, homes }) => {
	for (const width of [1440, 360]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(homes.root + ALL);
		await expect(page.locator(TABLE)).toBeVisible();
		for (const fold of await page.locator('.comparison details').all())
			await fold.evaluate((one) => one.setAttribute('open', ''));
		for (const head of await page.locator('.folds').all())
			if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
		await expect(page.locator('.lane').first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0,
		);
	}
});

test('shows no change that the decision refuses', async ({ page, homes }) => {
	await page.goto(`${homes.root}${ALL}&show=all`);
	const row = page.locator('[data-row="reconsideration_accepted"]');
	await expect(row.locator('[data-to="410411-2023"]')).toContainText('不计变化');
	await expect(row.locator('[data-to="410411-2023"]')).toContainText('断');
	await expect(row.locator('[data-to="410411-2023"]')).not.toHaveAttribute('data-delta', /./);
	await expect(row.locator('[data-to="410803-2020"]')).toHaveAttribute('data-delta', '-6');
	await expect(row.locator('[data-to="410803-2020"]')).toHaveText('相差 −6 同口径相同');
	const doubtful = page.locator('[data-row="admin_litigation_handled"] [data-to="410803-2020"]');
	await expect(doubtful).toContainText('不计相差');
	await expect(doubtful).not.toHaveAttribute('data-delta', /./);
});

test('says where a report gives only the sum', async ({ page, homes }) => {
	await page.goto(homes.root + ALL);
	const row = page.locator('[data-row="cppcc_proposals_handled"]');
	await expect(row).toContainText('只报合计');
	await expect(row.locator('a[href$="410411/2023.html#proposals_total"]')).toHaveText('198 件');
});

test('is taken away as CSV and as a picture, with its sources', async ({ page, homes }) => {
	await page.goto(homes.disk + PAIR);
	const take = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name, exact: true }).click(),
		]);
		return readFileSync((await download.path()) ?? '');
	};
	const csv = (await take('下载 CSV')).toString('utf8');
	expect(csv.startsWith('\uFEFF章,指标,metric')).toBe(true);
	expect(csv).toContain('湛河区法治政府建设年度报告（2020）');
	const lines = csv.trimEnd().split('\r\n');
	expect(lines).toHaveLength(1 + (await page.locator('[data-row]').count()));
	for (const line of lines.slice(1)) expect(line).toContain('divisions/410803/2020.html#');
	expect(csv.split('\r\n').some((line) => /(^|,)"?[=+@]/.test(line))).toBe(false);
	const svg = (await take('下载图（SVG）')).toString('utf8');
	expect(svg).toMatch(/compare\/(index\.html)?\?r=410411-2020,410803-2020/);
	const marks = await page.locator('[data-row] th .zi > [aria-hidden]').allTextContents();
	expect(marks.length).toBeGreaterThan(0);
	expect(svg.match(/>[^<[]+ \[[慎断]\]</g), 'a mark a row').toHaveLength(marks.length);
	expect((await take('下载图（PNG）')).subarray(1, 4).toString()).toBe('PNG');
});

test('lists the prepared comparisons without scripts', async ({ browser, homes }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${homes.root}compare/index.html`);
	await expect(page.locator('.prepared a')).not.toHaveCount(0);
	await expect(page.locator('.picker')).toBeHidden();
	await context.close();
});

test('says that no paragraph is placed in a chapter, and which of its figures stand elsewhere', async ({
	page,
	homes,
}) => {
	const figure = 'a[href$="2023.html#executive_meeting_law_studies"]';
	await page.goto(`${homes.root}divisions/410411/2020-2023.html`);
	const pair = page.locator('section.chapter', { has: page.locator('#ch9') }).locator('.newer');
	await expect(pair.locator('.nil')).toContainText('2023 年的报告没有段落归入这一章');
	await expect(pair.locator(figure)).toHaveText('政府常务会议学法次数');
	await page.goto(`${homes.root}en/compare/index.html?r=410411-2020,410411-2023&chapter=ch9`);
	const lane = page.locator('.lane').last();
	await expect(lane.locator('.nil')).toContainText('No paragraph is placed in this chapter');
	await expect(lane.locator(figure)).toHaveText('Law studies at government executive meetings');
});

for (const home of ['root', 'disk'] as const)
	test(`a comparison says what is alike in name only, and how it is cited (${home})`, async ({
		page,
		homes,
	}) => {
		const faults = watch(page, homes[home]);
		await page.goto(`${homes[home]}compare/index.html?r=410411-2020,410411-2023&show=all`);
		const friends = page.locator('[aria-labelledby="false-friends"] tbody tr');
		await expect(friends.filter({ hasText: '取消证明事项数' })).toContainText('≠');
		await expect(friends.filter({ hasText: '取消证明事项数' })).toContainText(/1,602 次[\s\S]*19 项/);
		const row = page.locator('[data-row="proof_items_cancelled"] th');
		await expect(row.locator('a[href="#false-friends"]')).toHaveText('不是证明事项告知承诺制办理量');
		const cited = page.locator('.citation');
		await expect(cited.locator('.cite')).toContainText('湛河区2020年、湛河区2023年法治政府建设年度报告');
		await expect(cited.locator('button')).toHaveCount(3);
		await page.locator('[data-report="410803-2020"]').click();
		await expect(cited.locator('.cite')).toContainText('中站区2020年');
		await expect(page.locator('.citation'), 'of the choice in view').toHaveCount(1);
		await cited.locator('summary').last().click();
		const csl = JSON.parse((await cited.locator('[data-form="csl"]').textContent()) ?? '');
		expect(csl[0].id).toBe('duizhao-compare-410411-2020-410411-2023-410803-2020');
		expect(faults.console).toEqual([]);
		await page.goto(`${homes[home]}compare/index.html?r=410411-2020,410411-2023&chapter=ch8`);
		await expect(page.locator('[data-row]').first()).toBeVisible();
		const chapters = await friends.locator('td .small:first-child').allTextContents();
		expect(chapters.join()).not.toContain('取消证明事项数');
	});

test('no difference stands without its seal', async ({ page, homes }) => {
	await page.goto(`${homes.root}${ALL}`);
	await expect(page.locator('[data-row] .delta').first()).toBeVisible();
	const deltas = await page
		.locator('[data-row] .delta')
		.evaluateAll((all) =>
			all.map((delta) => ({ text: delta.textContent, seals: delta.querySelectorAll('.zi').length })),
		);
	expect(deltas.length).toBeGreaterThan(5);
	expect(deltas.filter(({ seals }) => seals !== 1)).toEqual([]);
	expect(deltas.some(({ text }) => text?.includes('同'))).toBe(true);
});
