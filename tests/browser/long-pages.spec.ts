import { expect, test, watch } from './fixtures.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const SIX = 'compare/?r=410307-2022,410411-2020,410411-2023,410803-2020&show=all';

for (const path of ['years/2020.html', 'divisions/410411/', 'divisions/410411/2020-2023.html', SIX]) {
	test(`${path} lists what it holds on a phone, and every entry leads there`, async ({ page, homes }) => {
		await page.setViewportSize(PHONE);
		await page.goto(`${homes.root}${path}`);
		const contents = page.locator('.contents');
		await contents.locator('summary').click();
		const links = contents.locator('a');
		expect(await links.count()).toBeGreaterThan(3);
		const hashes = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
		for (const hash of hashes) await expect(page.locator(`[id="${hash.slice(1)}"]`), hash).toHaveCount(1);
		await links.nth(2).click();
		await expect(page.locator(`[id="${hashes[2]?.slice(1)}"]`)).toBeInViewport();
		await page.setViewportSize(DESK);
		await expect(contents, 'room for the whole page').toBeHidden();
	});
}

test('the chapters of a year are folds on a phone, and stand open with room and on paper', async ({
	page,
	homes,
}) => {
	await page.setViewportSize(PHONE);
	await page.goto(`${homes.root}years/2020.html`);
	const value = page.locator('section:has(> header > #ch8) .val').first();
	await expect(value).toBeHidden();
	await page.locator('section:has(> header > #ch8) .fold.wide-open > summary').click();
	await expect(value).toBeVisible();
	await page.reload();
	await expect(value).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(value).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize(DESK);
	await expect(value).toBeVisible();
});

test('the chapters of a long comparison are folds on a phone, stay as the reader left them, and stand on paper', async ({
	page,
	homes,
}) => {
	await page.setViewportSize(PHONE);
	await page.goto(`${homes.root}${SIX}`);
	const chapter = page.locator('[data-chapter="ch8"]').first();
	const head = chapter.getByRole('button', { name: /依法化解社会矛盾纠纷 \d+ 个指标/ });
	const value = chapter.locator('.val').first();
	await expect(head).toHaveAttribute('aria-expanded', 'false');
	await expect(value).toBeHidden();
	expect(await page.locator('[aria-labelledby="table"]').evaluate((part) => part.clientHeight)).toBeLessThan(
		2 * PHONE.height,
	);
	await page.emulateMedia({ media: 'print' });
	await expect(value, 'on paper').toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.locator('.contents summary').click();
	await page.locator('.contents a[href="#in-ch8"]').click();
	await expect(value, 'a link into it opens it').toBeVisible();
	await page.locator('.sides li').first().getByRole('button', { name: /对换/ }).click();
	await expect(page).toHaveURL(/r=410411-2020,410307-2022/);
	await expect(value).toBeVisible();
	await head.focus();
	await page.keyboard.press('Enter');
	await expect(value).toBeHidden();
	await page.setViewportSize(DESK);
	await page.reload();
	await expect(value, 'room for all').toBeVisible();
	const again = page.locator('[data-chapter="ch2"] .again');
	await expect(again).toHaveText(['湛河区 2020', '偃师区 2022', '湛河区 2023', '中站区 2020']);
});

test('a division with one report lists its figures once, in folds by chapter', async ({ page, homes }) => {
	await page.setViewportSize(PHONE);
	await page.goto(`${homes.root}divisions/410307/`);
	await expect(page.locator('#metric-years')).toHaveCount(0);
	const said = page.locator('.said').first();
	await expect(said).toBeHidden();
	await page.locator('.columns .fold > summary').first().click();
	await expect(said).toBeVisible();
});

test('what reports do not state stands below what they do, several on a line', async ({ page, homes }) => {
	await page.setViewportSize(PHONE);
	await page.goto(`${homes.root}${SIX}`);
	await page.locator('.comparison .folds').first().click();
	const row = page.locator('.comparison tr:has(td > .nil):has(td > .val)').first();
	await row.scrollIntoViewIfNeeded();
	const tops = await row
		.locator('td')
		.evaluateAll((cells) =>
			cells.map((cell) => [cell.querySelector('.val') !== null, cell.getBoundingClientRect().top] as const),
		);
	const [said, silent] = [true, false].map((is) => tops.flatMap(([has, top]) => (has === is ? [top] : [])));
	expect(Math.max(...(said ?? []))).toBeLessThan(Math.min(...(silent ?? [])));
});

test('the numbers of more than 99 notes are not broken', async ({ page, homes }) => {
	await page.setViewportSize(PHONE);
	await page.goto(`${homes.root}divisions/410411/2020.html`);
	const height = await page
		.locator('.note .i')
		.first()
		.evaluate((number) => {
			const before = number.getBoundingClientRect().height;
			number.textContent = '111';
			return number.getBoundingClientRect().height / before;
		});
	expect(height).toBe(1);
});

test('no line of a heading begins with a comma on a phone', async ({ page, homes }) => {
	await page.setViewportSize(PHONE);
	await page.goto(`${homes.root}divisions/410307/2022.html`);
	const begun = await page.locator('.leaf-body :is(h2, h3)').evaluateAll((headings) =>
		headings.flatMap((heading) => {
			const text = heading.firstChild as Text;
			const tops = [...text.data].map((_, at) => {
				const range = document.createRange();
				range.setStart(text, at);
				range.setEnd(text, at + 1);
				return range.getBoundingClientRect().top;
			});
			return [...text.data].filter((_, at) => at > 0 && (tops[at] ?? 0) > (tops[at - 1] ?? 0) + 8);
		}),
	);
	expect(begun.length).toBeGreaterThan(3);
	expect(begun.filter((sign) => /[，。、；：）」]/u.test(sign))).toEqual([]);
});

test('a heading of a report stays on a phone with letters of 200 %, whatever it quotes', async ({
	page,
	homes,
}) => {
	await page.setViewportSize(PHONE);
	await page.goto(`${homes.root}divisions/410411/2020.html`);
	const width = await page.evaluate(() => {
		document.documentElement.style.setProperty('font-size', '200%');
		for (const heading of document.querySelectorAll('.leaf-body h2'))
			heading.textContent = '三、深化“大综合一体化”，行政执法再规范';
		return document.documentElement.scrollWidth;
	});
	expect(width).toBe(PHONE.width);
});

test('a metric draws the places with several values and lists those with one', async ({ page, homes }) => {
	const faults = watch(page, homes.root);
	await page.setViewportSize(PHONE);
	await page.goto(`${homes.root}metrics/reconsideration_accepted.html`);
	await expect(page.locator('.chart figcaption a')).toHaveText(['湛河区']);
	await expect(page.locator('.once tbody tr')).toHaveText([/偃师区\s*2022\s*48/, /中站区\s*2020\s*3/]);
	await page.locator('[data-division="410803"] td a').click();
	await expect(page).toHaveURL(/410803\/2020\.html#reconsideration_accepted$/);
	expect(faults.console).toEqual([]);
});

for (const width of [320, 360]) {
	test(`the home page's grid breaks no word and no year at ${width} px`, async ({ page, homes }) => {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`${homes.root}en/`);
		const broken = await page.locator('.grid th').evaluateAll((heads) =>
			heads.flatMap((head) => {
				const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				for (let text = texts.nextNode(); text; text = texts.nextNode())
					for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/gu)) {
						const range = document.createRange();
						range.setStart(text, index);
						range.setEnd(text, index + word.length);
						if (range.getClientRects().length > 1) found.push(word);
					}
				return found;
			}),
		);
		expect(broken).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
}

test('nothing of the comparison moves while its reports come', async ({ page, homes }) => {
	await page.setViewportSize(DESK);
	await page.route('**/*.js', async (route) => {
		await new Promise((later) => setTimeout(later, 250));
		await route.continue();
	});
	await page.addInitScript(() => {
		const moved = { sum: 0 };
		Object.assign(globalThis, { moved });
		new PerformanceObserver((list) => {
			for (const shift of list.getEntries())
				moved.sum += (shift as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(`${homes.root}compare/?r=410411-2020,410411-2023`);
	await expect(page.locator('.comparison')).toBeVisible();
	await page.waitForTimeout(300);
	expect(await page.evaluate(() => (globalThis as unknown as { moved: { sum: number } }).moved.sum)).toBe(0);
});
