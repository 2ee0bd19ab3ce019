/** The search page, the jump box and finding in a document, from a host, below a path and from disk. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, watch } from './fixtures.ts';

const QUERY = '行政复议';
const address = (home: string, query: string, more = '') =>
	`${home}search/index.html?q=${encodeURIComponent(query)}${more}`;

/** Hides what a piece of the index holds, or replaces it. */
async function spoil(page: Page, piece: RegExp, body: ((text: string) => string) | null): Promise<void> {
	await page.route(piece, async (route) => {
		if (body === null) return route.abort();
		const response = await route.fetch();
		await route.fulfill({ response, body: body(await response.text()) });
	});
}

for (const place of ['root', 'below', 'disk'] as const) {
	test(`a query leads to the paragraph with the term marked: ${place}`, async ({ page, homes }) => {
		const faults = watch(page, homes[place]);
		await page.goto(`${homes[place]}index.html`);
		await page.locator('main input[type=search]').fill(QUERY);
		await page.locator('main input[type=search]').press('Enter');
		await expect(page.locator('.found')).toHaveText(/^“行政复议”见于 5 份文件，\d+ 句，\d+ 处$/);
		await expect(page.locator('.hits > li')).toHaveCount(5);
		expect(new Set(await page.locator('.search-hit mark').allTextContents())).toEqual(new Set([QUERY]));
		await expect(page.locator('.search-hit .m a').first()).toBeVisible();
		await page.locator('.hits a[href*="410411/2023.html"][href$="#p-7"]').first().click();
		await expect(page.locator('.find-bar [role=status]')).toHaveText(/^“行政复议”第 \d+ 处，共 \d+ 处$/);
		await expect(page.locator('#p-7')).toBeInViewport();
		const marked = await page.evaluate(() => [...(CSS.highlights.get('find') ?? [])].map(String));
		expect(new Set(marked)).toEqual(new Set([QUERY]));
		expect({ ...faults, requests: [] }).toEqual({ console: [], foreign: [], requests: [] });
	});

	test(`filters, order and the way back are in the address: ${place}`, async ({ page, homes }) => {
		await page.goto(address(homes[place], QUERY));
		await page.locator('.filters input[name=year][value="2020"]').check();
		await expect(page.locator('.hits > li')).toHaveCount(3);
		expect(page.url()).toContain('year=2020');
		await page.locator('.filters input[name=type][value=work-plan]').check();
		await expect(page.locator('.hits > li')).toHaveCount(1);
		await page.goBack();
		await expect(page.locator('.hits > li')).toHaveCount(3);
		await expect(page.locator('.filters input[name=year][value="2020"]')).toBeChecked();
		await page.goBack();
		await expect(page.locator('.hits > li')).toHaveCount(5);
		await page.locator('.bar a', { hasText: '年度' }).click();
		await expect(page.locator('.hits h2').first()).toContainText('2023');
		await page.reload();
		await expect(page.locator('.bar [aria-current]')).toHaveText('年度');
	});

	test(`the jump box finds a place by its pinyin and goes there: ${place}`, async ({ page, homes }) => {
		const faults = watch(page, homes[place]);
		await page.goto(`${homes[place]}metrics/index.html`);
		const box = page.locator('#jump');
		await box.fill('zhanhequ');
		await expect(page.locator('.jump-list [role=option]').first()).toContainText('湛河区');
		await expect(box).toHaveAttribute('aria-expanded', 'true');
		await expect(box).toHaveAttribute('aria-activedescendant', 'jump-list-0');
		await box.press('Enter');
		await expect(page).toHaveURL(/divisions\/410411\/index\.html$/);
		expect({ ...faults, requests: [] }).toEqual({ console: [], foreign: [], requests: [] });
	});
}

test('the jump box names what is above a place in the language of the page', async ({ page, homes }) => {
	await page.goto(`${homes.root}en/index.html`);
	await page.locator('#jump').fill('zhanhe');
	await expect(page.locator('.jump-list [role=option]').first()).toHaveText(
		/Zhanhe District\s*Pingdingshan City, Henan Province/,
	);
});

test('what is not in the documents, and what cannot be searched, is said in words', async ({
	page,
	homes,
}) => {
	const faults = watch(page, homes.root);
	const says: [string, RegExp][] = [
		['火星殖民', /^本站收录的 5 份文件里没有“火星殖民”。$/],
		['法', /只有一个字/],
		['法治'.repeat(5000), /太长了/],
		['<script>alert(1)</script>', /没有“<script>alert\(1\)<\/script>”/],
		['\u0007\u0000', /两个字以上|没有/],
		['😀😀', /没有/],
		['a b c d e f g h i j k l', /只有一个字|太多/],
	];
	for (const [query, words] of says) {
		await page.goto(`${homes.root}search/index.html`);
		await page.locator('#q').fill(query.replaceAll('\u0000', ''));
		await page.locator('#q').press('Enter');
		await expect(page.locator('.found')).toHaveText(words);
		await expect(page.locator('.hits')).toHaveCount(0);
	}
	expect(faults.console).toEqual([]);
});

test('of terms that no document has together, each is counted, and a sign is said to be literal', async ({
	page,
	homes,
}) => {
	const faults = watch(page, homes.root);
	await page.goto(address(homes.root, '行政复议 -受理'));
	await expect(page.locator('.also').first()).toHaveText('“-”照字面查找，不当“不含”“或者”一类的指令。');
	await expect(page.locator('.also li')).toHaveText(['行政复议：见于 5 份文件', '-受理：没有']);
	await page.goto(address(homes.root, '行政复议 + 受理'));
	await expect(page.locator('.found')).toContainText('“+”只有一个字');
	await expect(page.locator('.also')).toContainText('“+”照字面查找');
	await page.goto(address(`${homes.root}en/`, '行政复议 量子力学'));
	await expect(page.locator('.also li')).toHaveText(['行政复议: in 5 documents', '量子力学: in none']);
	await page.locator('.also li a').first().click();
	await expect(page.locator('#q')).toHaveValue('行政复议');
	await expect(page.locator('.hits > li')).toHaveCount(5);
	expect(faults.console).toEqual([]);
});

test('letters that no document has lead to Chinese terms and to pages of that name', async ({
	page,
	homes,
}) => {
	const faults = watch(page, homes.root);
	for (const query of ['reconsideration', 'xingzhengfuyi', 'xzfy']) {
		await page.goto(address(`${homes.root}en/`, query));
		await expect(page.locator('.also p a').first()).toHaveText('行政复议');
		await expect(page.locator('.also li a').first()).toContainText('econsideration');
	}
	await page.goto(address(homes.root, 'zhanhe'));
	await expect(page.locator('.also')).toContainText('名称相合的行政区：');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.locator('.also li a').first().click();
	await expect(page).toHaveURL(/divisions\/410411\/index\.html$/);
	expect(faults.console).toEqual([]);
});

test('a synonym is offered with its count and searched only when asked for', async ({ page, homes }) => {
	await page.goto(address(homes.root, '出庭应诉'));
	const offer = page.locator('.also a', { hasText: '行政应诉' });
	await expect(offer).toBeVisible();
	expect(await page.locator('.search-hit mark').allTextContents()).not.toContain('行政应诉');
	await offer.click();
	await expect(page.locator('.found')).toContainText('“行政应诉”');
	await expect(page.locator('#q')).toHaveValue('行政应诉');
});

const spoilt: [string, RegExp, ((text: string) => string) | null, RegExp][] = [
	['is missing', /\/d\d+\.js$/, null, /没有读到/],
	['is cut short', /\/d\d+\.js$/, (text) => text.slice(0, text.length / 2), /没有读到/],
	['holds other data', /\/t\d+\.js$/, (text) => text.replace(/[A-Z]{2}/, 'zz'), /已损坏/],
	[
		'is of another build',
		/\/d\d+\.js$/,
		(text) => text.replace(/,"[0-9a-f]{12}",/, ',"000000000000",'),
		/另一次生成/,
	],
];
for (const [how, piece, body, words] of spoilt) {
	test(`a piece that ${how} is an error with a way to try again, never an empty result`, async ({
		page,
		homes,
	}) => {
		await spoil(page, piece, body);
		await page.goto(address(homes.root, QUERY));
		const alert = page.locator('[role=alert]');
		await expect(alert).toContainText(words);
		await expect(page.locator('.found')).toHaveText('');
		// Other pieces may still be on their way.
		await page.unrouteAll({ behavior: 'wait' });
		await alert.locator('button').click();
		await expect(page.locator('.hits > li')).toHaveCount(5);
		await expect(alert).toHaveCount(0);
	});
}

test('on a phone nothing that is read moves when a slow answer and then its filters come', async ({
	page,
	homes,
}) => {
	await page.setViewportSize({ width: 412, height: 823 });
	await page.addInitScript(() => {
		const moved = { sum: 0 };
		new PerformanceObserver((list) => {
			for (const shift of list.getEntries())
				moved.sum += (shift as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
		Object.assign(globalThis, { moved });
	});
	for (const piece of [/\/d\d+\.js$/, /\/t\d+\.js$/])
		await page.route(piece, (route) => setTimeout(() => void route.continue(), 400));
	await page.goto(address(homes.root, QUERY));
	await expect(page.locator('.found')).toHaveText('正在查找……');
	await expect(page.locator('.hits > li')).toHaveCount(5);
	await expect(page.locator('.filters fieldset')).not.toHaveCount(0);
	// Drawn frames only have moved anything.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	const sum = await page.evaluate(
		() => (globalThis as typeof globalThis & { moved: { sum: number } }).moved.sum,
	);
	expect(sum).toBeLessThan(0.02);
});

test('other words for what was found push no hit away when their counts come late', async ({
	page,
	homes,
}) => {
	await page.setViewportSize({ width: 412, height: 823 });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(address(homes.root, '出庭应诉'), { waitUntil: 'networkidle' });
	const offer = page.locator('.also a', { hasText: '行政应诉' });
	await expect(offer).toBeVisible();
	// The first piece of the dictionary is for what was asked, the last for the other words.
	const [own, ...others] = asked.filter((url) => /\/d\d+\.js$/.test(url));
	const last = others.at(-1) ?? '';
	expect(last).not.toBe(own ?? '');
	await page.route(last, (route) => setTimeout(() => void route.continue(), 3000));
	await page.reload();
	const hit = page.locator('.hits > li').first();
	await expect(hit).toBeVisible();
	await expect(page.locator('.filters fieldset')).not.toHaveCount(0);
	expect(await offer.count()).toBe(0);
	const place = await hit.boundingBox();
	await expect(offer).toBeVisible();
	expect(await hit.boundingBox()).toEqual(place);
	await expect(page.locator('[data-part="hits"] > .also')).toHaveCount(1);
});

test('keys: / to the box, arrows through the hits and back, Enter opens', async ({ page, homes }) => {
	await page.goto(address(homes.root, QUERY));
	await expect(page.locator('.hits > li')).toHaveCount(5);
	await page.keyboard.press('/');
	await expect(page.locator('#q')).toBeFocused();
	const links = page.locator('.search-hit .s a');
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(0)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('#q')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/find=/);
});

test('finding in a document steps through the places and ends with Escape', async ({ page, homes }) => {
	await page.goto(`${homes.root}divisions/410411/2023.html?find=${encodeURIComponent(QUERY)}#p-7`);
	const status = page.locator('.find-bar [role=status]');
	await expect(status).toHaveText(/第 2 处，共 6 处/);
	await page.locator('.find-bar button').nth(1).click();
	await expect(status).toHaveText(/第 3 处/);
	await page.locator('.find-bar button').nth(0).click();
	await expect(status).toHaveText(/第 2 处/);
	await page.keyboard.press('Escape');
	await expect(page.locator('.find-bar')).toHaveCount(0);
	expect(page.url()).not.toContain('find=');
	expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('without the highlight API places are marked by elements, and the text stays whole', async ({
	page,
	homes,
}) => {
	const path = `${homes.root}divisions/410411/2023.html`;
	await page.goto(path);
	const plain = await page.locator('.leaf-body').innerText();
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
	await page.goto(`${path}?find=${encodeURIComponent(QUERY)}`);
	await expect(page.locator('mark.find')).toHaveCount(6);
	await expect(page.locator('mark.find.current')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.locator('mark.find')).toHaveCount(0);
	expect(await page.locator('.leaf-body').innerText()).toBe(plain);
});

test('other spellings are offered, and a division that is not held is not said to have no report', async ({
	page,
	homes,
}) => {
	await page.goto(address(homes.root, '１，６０２'));
	await expect(page.locator('.also a').first()).toHaveText('1602');
	await page.goto(address(homes.root, '徵求意见'));
	await expect(page.locator('.also a').first()).toHaveText('征求意见');
	await page.goto(address(homes.root, '赵红兵'));
	await page.locator('.search-hit a').first().click();
	await expect(page).toHaveURL(/410803\/2020\.html\?find=.*#p-0$/);
	await expect(page.locator('.find-bar')).toContainText('共 1 处');
	await page.goto(address(homes.root, '朝阳区'));
	await expect(page.locator('.coverage')).toContainText('本站收录 4 个行政区的文件：河南省 4 个');
	await expect(page.locator('.coverage')).toContainText('其中没有叫“朝阳区”的行政区');
	await page.locator('.coverage a').first().click();
	await expect(page).toHaveURL(/divisions\/index\.html$/);
	await page.locator('#jump').fill('朝阳区');
	await expect(page.locator('.jump-list [role=option]').first()).toContainText('名称里没有“朝阳区”');
	await page.locator('#jump').press('Enter');
	await expect(page).toHaveURL(/search\/index\.html\?q=/);
	await page.locator('#jump').fill('受理行政複議案件');
	await expect(page.locator('.jump-list [role=option]').first()).toContainText('受理行政复议案件');
	await page.locator('#jump').fill('2020');
	await expect(page.locator('.jump-list [role=option]').first()).toContainText('2020 年度');
});

test('the jump box works by keys, groups what it finds and asks the whole text last', async ({
	page,
	homes,
}) => {
	await page.goto(`${homes.root}index.html`);
	const box = page.locator('#jump');
	await box.fill('湛河区2023');
	await expect(page.locator('.jump-list [role=option]').first()).toContainText('湛河区2023 年度报告');
	await box.press('ArrowUp');
	const last = page.locator('.jump-list [role=option]').last();
	await expect(last).toHaveAttribute('aria-selected', 'true');
	await box.press('Escape');
	await expect(page.locator('.jump-list')).toBeHidden();
	await box.fill('xzfy');
	await expect(page.locator('.jump-list [role=group]').first()).toContainText('指标');
	await box.fill('应诉出庭率很低');
	await expect(last).toContainText('应诉出庭率很低');
	await expect(last).toHaveAttribute('aria-selected', 'true');
	await box.press('Enter');
	await expect(page).toHaveURL(/search\/index\.html\?q=/);
});

for (const place of ['root', 'disk'] as const) {
	test(`without scripts the boxes lead to a page that says what to do: ${place}`, async ({
		browser,
		homes,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${homes[place]}index.html`);
		await page.locator('#jump').fill(QUERY);
		await page.locator('#jump').press('Enter');
		await expect(page).toHaveURL(/search\/index\.html\?q=/);
		await expect(page.locator('.plain')).toBeVisible();
		await expect(page.locator('.held a[href$="410411/2023.html"]')).toBeVisible();
		await context.close();
	});
}

test('results, errors, the open list of names and the bar are accessible in light, dark and narrow', async ({
	page,
	homes,
}) => {
	const faults = async () => {
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.analyze();
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
	};
	for (const [width, colorScheme] of [
		[1440, 'light'],
		[360, 'dark'],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto(address(homes.root, QUERY));
		await expect(page.locator('.filters label').first()).toBeAttached();
		await expect(page.locator('.search-hit .m a').first()).toBeVisible();
		expect(await faults(), `results, ${width}`).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
		).toBe(true);
		await page.locator('#jump').fill('湛河');
		await expect(page.locator('.jump-list [role=option]').first()).toBeVisible();
		expect(await faults(), `names, ${width}`).toEqual([]);
		await page.goto(`${homes.root}divisions/410411/2023.html?find=${encodeURIComponent(QUERY)}#p-7`);
		await expect(page.locator('.find-bar')).toBeVisible();
		expect(await faults(), `bar, ${width}`).toEqual([]);
	}
});
