import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { pairsOf } from '../compare/pair.ts';
import { realArchive, reportIn } from '../compare/real.node.ts';
import { CARD_SIZE, type Card, pairCard, reportCard } from './card.ts';
import { paintCard } from './paint.node.ts';

const archive = await realArchive();
const report = reportCard(archive, reportIn(archive, '410411-2020'));
const [pair] = pairsOf(archive, '410411').map(({ older, newer }) => pairCard(archive, older, newer));
const longest = { sign: '≥', number: '123,456,789.25', unit: '万元' };
const name = '双江拉祜族佤族布朗族傣族自治县';
const metric = '适用简易程序和普通程序作出行政处罚决定的案件数';
const long: Card[] = [
	{
		...report,
		name,
		title: `${name}人民政府关于2020年度法治政府建设情况的报告`.repeat(3),
		figures: Array.from({ length: 3 }, () => ({ name: metric, value: longest })),
	},
	{
		kind: 'pair',
		above: '云南省 临沧市',
		name,
		older: '2020',
		newer: '2023',
		rows: Array.from({ length: 3 }, () => ({ name: metric, mark: '慎', older: longest, newer: longest })),
		foot: '两年都有 123 项，只有前一年 100 项，只有后一年 100 项',
	},
];

/** Colours within `edge` px of the border; the first is that of the corner. */
async function bordersOf(card: Card, edge: number): Promise<Set<string>> {
	const { width, height } = CARD_SIZE;
	const canvas = createCanvas(width, height);
	canvas.getContext('2d').drawImage(await loadImage(Buffer.from(paintCard(card))), 0, 0);
	const data = canvas.data();
	const colours = new Set<string>();
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			if (x < edge || x >= width - edge || y < 36 || y >= height - 36)
				colours.add(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).join());
	return colours;
}

test('a report and a comparison have their card: a PNG of the size that is told, and light', {
	timeout: 60_000,
}, async () => {
	for (const card of [report, pair]) {
		if (!card) throw new Error('no card');
		const png = paintCard(card);
		expect((await loadImage(Buffer.from(png))).width).toBe(CARD_SIZE.width);
		expect(png.length).toBeLessThan(24_000);
		expect(Buffer.from(paintCard(card)).equals(png)).toBe(true);
	}
});

test('a card differs where its words do', () => {
	expect(Buffer.from(paintCard({ ...report, year: '2021' })).equals(paintCard(report))).toBe(false);
});

test.each(long.map((card) => [card.kind, card] as const))(
	'a %s with the longest names keeps its margins',
	async (_, card) => {
		expect([...(await bordersOf(card, 76))]).toEqual(['251,249,244']);
	},
);

test('a comparison shows only what both reports state and may be held side by side', () => {
	expect(pair?.rows.map(({ name, mark }) => [name, mark])).toEqual([
		['政府常务会议学法次数', ''],
		['调解矛盾纠纷数', '慎'],
	]);
	expect(pair?.foot).toContain('4 项');
});
