/** What a finger presses on a telephone: large enough, and never two things at one place. */
import { expect, test } from './fixtures.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

const ALONE = [
	['divisions/410307/2022.html', '.note > summary'],
	['divisions/410411/2020.html', '.note > summary'],
	['data/index.html', '.data-tables a, .data-rules a'],
	[
		'divisions/410411/index.html',
		'.chart figcaption h3 a, .chart td > a, .metric-years a, .said .k a, .said .v a',
	],
	['divisions/410411/index.html', '.docs a, .rail .acts a'],
	['years/2020.html', '.yearly th[scope="row"] > a, .yearly .val'],
	['index.html', '.grid th[scope="row"] > a, .grid td .sq'],
	['metrics/index.html', '.registry .what a'],
	['metrics/reconsideration_accepted.html', '.once a'],
] as const;

for (const [path, selector] of ALONE)
	for (const language of ['', 'en/'])
		test(`${language}${path}: ${selector}`, async ({ page, homes }) => {
			await page.goto(homes.disk + language + path);
			const faults = await page.evaluate((wanted) => {
				for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.note)'))
					fold.open = true;
				const all = [...document.querySelectorAll(wanted)].flatMap((one) => {
					const box = one.getBoundingClientRect();
					return box.width > 0 ? [{ name: one.textContent?.trim().slice(0, 20), box }] : [];
				});
				if (all.length === 0) return ['nothing to press'];
				const small = all.filter(({ box }) => box.height < 43.5 || box.width < 24);
				const crossing = all.flatMap((one, i) =>
					all.slice(i + 1).flatMap((other) => {
						const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
						const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
						return across > 1 && down > 1 ? [`${one.name} lies ${down} px over ${other.name}`] : [];
					}),
				);
				return [...small.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`), ...crossing];
			}, selector);
			expect(faults).toEqual([]);
		});

test('the note of a figure in a table is 24 px wide, where no words stand around it', async ({
	page,
	homes,
}) => {
	await page.goto(`${homes.disk}divisions/410307/2022.html`);
	const width = await page.evaluate(() => {
		const note = document.querySelector('.leaf-body .fig-n');
		if (!note) return null;
		const table = document.createElement('table');
		table.insertRow().insertCell().append('1,574', note.cloneNode(true));
		document.querySelector('.leaf-body')?.append(table);
		return table.querySelector('.fig-n a')?.getBoundingClientRect().width;
	});
	expect(width).toBeGreaterThanOrEqual(24);
});
