/** What is taken away from a page: citations by a button, charts and comparisons as pictures; over http and from disk. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, watch } from './fixtures.ts';

const REPORT = 'divisions/410803/2020.html';
const DIVISION = 'divisions/410411/index.html';
const PAIR = 'divisions/410411/2020-2023.html';
const COMPARED = 'compare/index.html?r=410411-2020,';
const METRIC = 'metrics/executive_meeting_law_studies.html';

async function saved(page: Page, button: Locator): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return readFileSync((await download.path()) ?? '');
}

for (const [name, path, words] of [
	['report', 'divisions/410411/2020.html', '.para:has(.fig-n) .prose'],
	['pair', PAIR, '.align .prose:has(.fig)'],
] as const) {
	test(`a paragraph that is copied is the report's words, without our numbers: ${name}`, async ({
		page,
		homes,
	}) => {
		await page.goto(homes.root + path);
		const paragraph = page.locator(words).last();
		const own = await paragraph.evaluate((prose) => {
			const bare = prose.cloneNode(true) as HTMLElement;
			for (const number of bare.querySelectorAll('.pn')) number.remove();
			return bare.textContent?.trim() ?? '';
		});
		// A click in its second line, lest one hits a link.
		await paragraph.click({ clickCount: 3, position: { x: 60, y: 48 } });
		await page.keyboard.press('ControlOrMeta+C');
		await page.evaluate(() => {
			document.body.append(Object.assign(document.createElement('textarea'), { id: 'field' }));
			document.querySelector<HTMLElement>('#field')?.focus();
		});
		await page.keyboard.press('ControlOrMeta+V');
		const pasted = await page.locator('#field').inputValue();
		expect(own.length).toBeGreaterThan(20);
		expect(pasted.trim()).toBe(own);
	});
}

async function copied(page: Page): Promise<string> {
	await page.keyboard.press('ControlOrMeta+C');
	return pasted(page);
}

/** What was copied is read where it lands: in a field. */
async function pasted(page: Page): Promise<string> {
	await page.evaluate(() => {
		document.body.append(Object.assign(document.createElement('textarea'), { id: 'field' }));
		document.querySelector<HTMLElement>('#field')?.focus();
	});
	await page.keyboard.press('ControlOrMeta+V');
	const text = await page.locator('#field').inputValue();
	await page.evaluate(() => document.querySelector('#field')?.remove());
	return text;
}

for (const width of [360, 1440])
	test(`paragraphs that are copied together are the report's words, without the notes between them (${width})`, async ({
		page,
		homes,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`${homes.root}divisions/410411/2020.html`);
		const paras = page.locator('.para:has(> p.prose)');
		const first = await paras.evaluateAll((all) => all.findIndex((one) => one.querySelector('.notes')));
		const [from, to] = [paras.nth(first), paras.nth(first + 2)].map((para) => para.locator('> .prose'));
		// Headings between them are the report's words, too.
		const own = await page.locator('.leaf-body').evaluate((body, at) => {
			const all = [...body.children];
			const paras = all.filter((one) => one.matches('.para:has(> p.prose)'));
			const [start, end] = [paras[at], paras[at + 2]].map((para) => all.indexOf(para as Element));
			return all
				.slice(start, (end ?? 0) + 1)
				.map((one) => (one.querySelector(':scope > .prose') ?? one).textContent?.trim() ?? '');
		}, first);
		expect(own.length).toBeGreaterThan(2);
		// An open note is a whole card of the archive's words.
		await paras.nth(first).locator('.note > summary').first().click();
		await from?.click({ position: { x: 1, y: 12 } });
		const box = await to?.boundingBox();
		const end = { x: (box?.width ?? 0) - 2, y: (box?.height ?? 0) - 4 };
		await to?.click({ position: end, modifiers: ['Shift'] });
		const lines = (await copied(page)).split('\n').filter((line) => line.trim() !== '');
		expect(lines).toEqual(own);
	});

test('a note is copied where the selection begins in it', async ({ page, homes }) => {
	await page.goto(`${homes.root}divisions/410411/2023.html`);
	const note = page.locator('.note:has(.card .why)').first();
	await note.locator('> summary').click();
	const remark = note.locator('.card .why').first();
	await remark.click({ clickCount: 3 });
	expect((await copied(page)).trim()).toContain((await remark.innerText()).trim());
});

for (const home of ['root', 'disk'] as const) {
	test(`a citation is copied in every form (${home})`, async ({ page, homes, context }) => {
		const faults = watch(page, homes[home]);
		if (home === 'root') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(homes[home] + REPORT);
		const box = page.locator('.citation');
		const copy = box.getByRole('button', { name: '复制', exact: true });
		await copy.first().click();
		await expect(box.getByRole('status')).toHaveText('已复制。');
		expect(await pasted(page)).toContain('焦中政文〔2021〕3号[R/OL]. (2021-02-25).');
		await box.locator('details[data-figures] > summary').click();
		const figure = box.locator('li[data-key]').first();
		const id = `duizhao-410803-2020-${(await figure.getAttribute('data-key'))?.replaceAll('_', '-')}`;
		await figure.getByRole('button', { name: 'BibTeX' }).click();
		await expect(box.getByRole('status')).toHaveText('已复制。');
		expect(await pasted(page)).toContain(`@techreport{${id},`);
		await figure.getByRole('button', { name: 'CSL-JSON' }).click();
		await expect.poll(async () => (await pasted(page)).startsWith('[')).toBe(true);
		const [item] = JSON.parse(await pasted(page));
		expect(item.id).toBe(id);
		const words = (await figure.getAttribute('data-figure')) ?? '';
		expect(words).toMatch(/^\S+ [≥≤≈]?[\d,.]+.*（2020年度）$/);
		expect(item.note).toMatch(/^.+；第\d+段；SHA-256 /);
		expect(item.note.startsWith(`${words}；`)).toBe(true);
		// Without a public address there is no link to copy.
		const link = figure.getByRole('button', { name: '数与链接' });
		await expect(link).toHaveCount(item.URL ? 1 : 0);
		if (item.URL) {
			await link.click();
			await expect.poll(() => pasted(page)).toContain(`${words}，第`);
			expect(await pasted(page)).toContain(item.URL);
		}
		expect(faults.console).toEqual([]);
	});

	test(`a chart and a comparison are saved as pictures (${home})`, async ({ page, homes }) => {
		const faults = watch(page, homes[home]);
		for (const [path, title, address] of [
			[DIVISION, '政府常务会议学法次数', 'divisions/410411/'],
			[METRIC, '湛河区', 'metrics/executive_meeting_law_studies.html'],
		] as const) {
			await page.goto(homes[home] + path);
			const figure = page
				.locator('figure[data-chart]')
				.filter({ has: page.locator('h3', { hasText: title }) });
			await figure.locator('summary').click();
			const svg = (await saved(page, figure.getByRole('button', { name: /SVG/ }))).toString('utf8');
			expect(svg).toContain(title);
			expect(svg).toContain('2020–2023');
			expect(svg.replace(/<[^>]+>/g, '')).toContain(address);
			expect(svg).not.toMatch(/class=|var\(/);
			const png = await saved(page, figure.getByRole('button', { name: /PNG/ }));
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect(png.readUInt32BE(16)).toBe(1440);
		}
		await page.goto(homes[home] + PAIR);
		const svg = (await saved(page, page.getByRole('button', { name: /SVG/ }))).toString('utf8');
		for (const text of [
			'政府常务会议学法次数',
			'湛河区法治政府建设年度报告（2020）',
			'9 次',
			'[断] 不计变化',
			'[断] ',
		])
			expect(svg.replace(/<[^>]+>/g, '')).toContain(text);
		const png = await saved(page, page.getByRole('button', { name: /PNG/ }));
		expect(png.length).toBeGreaterThan(10_000);
		expect(faults.console).toEqual([]);
	});
}

for (const language of ['', 'en/'])
	test(`lines of a picture end inside it, and no earlier than they need to (${language || 'zh'})`, async ({
		page,
		homes,
	}) => {
		for (const path of [
			PAIR,
			'metrics/reconsideration_accepted.html',
			`${COMPARED}410803-2020,410307-2022`,
		]) {
			await page.goto(homes.disk + language + path);
			const svg = page.getByRole('button', { name: /SVG/, includeHidden: true });
			await expect(svg).not.toHaveCount(0);
			await page.evaluate(() => {
				for (const fold of document.querySelectorAll('details')) fold.open = true;
			});
			const ends = await endsOf(page, await saved(page, svg.first()));
			expect(Math.max(...ends), path).toBeLessThan(1.002);
			expect(Math.max(...ends), path).toBeGreaterThan(0.9);
		}
	});

/** Where each text of a picture ends: 1 is the edge of what is written on. */
async function endsOf(page: Page, drawn: Buffer): Promise<number[]> {
	await page.goto(`data:image/svg+xml;base64,${drawn.toString('base64')}`);
	return page.evaluate(() => {
		const svg = document.documentElement as unknown as SVGSVGElement;
		const texts = [...svg.querySelectorAll<SVGTextElement>(':scope > text')];
		return texts.map((text) => {
			const { x, width } = text.getBBox();
			return (x + width - 24) / (svg.viewBox.baseVal.width - 48);
		});
	});
}

test('a picture says why its series is broken where the page says it once for all charts', async ({
	page,
	homes,
}) => {
	await page.goto(`${homes.disk}metrics/reconsideration_accepted.html`);
	const reason = page.locator('[data-shared]');
	await expect(reason).toHaveCount(1);
	await expect(page.locator('figure[data-chart]')).not.toHaveCount(0);
	for (const figure of await page.locator('figure[data-chart]').all()) {
		await expect(figure).not.toContainText('豫政');
		await figure.locator('summary').click();
		const svg = (await saved(page, figure.getByRole('button', { name: /SVG/ }))).toString('utf8');
		expect(svg.replace(/<[^>]+>/g, '')).toContain('2021-01-01 起口径断开');
	}
});

test('charts of a comparison of any reports are saved as pictures too, again after another choice', async ({
	page,
	homes,
}) => {
	await page.goto(`${homes.disk}compare/index.html?r=410411-2020,410411-2023`);
	const chart = page.locator('[aria-labelledby="charts"] figure').first();
	const svg = (await saved(page, chart.getByRole('button', { name: /SVG/ }))).toString('utf8');
	expect(svg.replace(/<[^>]+>/g, '')).toContain('湛河区法治政府建设年度报告（2020）');
	expect(svg).not.toMatch(/class=|var\(/);
	await page.evaluate(() => {
		history.pushState(null, '', '?r=410411-2020,410803-2020');
		dispatchEvent(new PopStateEvent('popstate'));
	});
	await expect(
		page.locator('.takes[data-name^="410411-2020-410803-2020"]').first().getByRole('button'),
	).toHaveCount(2);
});

test('the buttons are accessible and keep within a phone', async ({ page, homes }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of [REPORT, DIVISION, PAIR]) {
		await page.goto(homes.root + path);
		await expect(page.locator('.takes button').first()).toBeAttached();
		for (const fold of await page.locator('details').all())
			await fold.evaluate((one) => one.setAttribute('open', ''));
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0,
		);
	}
});
