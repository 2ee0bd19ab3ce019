import { describe, expect, it } from 'vitest';
import { normalise } from '../text/normalise.ts';
import { carriedOver } from './carried.ts';
import { realArchive, reportIn } from './real.node.ts';

const archive = await realArchive();
const [older, newer] = [reportIn(archive, '410411-2020'), reportIn(archive, '410411-2023')];

describe('carriedOver', () => {
	it('shows only literal matches between the reports of Zhanhe for 2020 and 2023', () => {
		const all = normalise(older.blocks.map(({ text }) => text).join('\n'));
		const sentences = carriedOver(older, newer);
		expect(sentences.length).toBeGreaterThan(40);
		for (const { text, state } of sentences)
			expect(all.includes(normalise(text)), text).toBe(state === 'carried');
	});

	it('finds every sentence of a report in itself', () => {
		expect(carriedOver(newer, newer).filter(({ state }) => state !== 'carried')).toEqual([]);
	});

	it('tells numbers that moved from words that did', () => {
		const after = {
			...newer,
			blocks: newer.blocks.map((block) => ({
				...block,
				text: block.text
					.replace('共调处民间矛盾纠纷1543件', '共调处民间矛盾纠纷1601件')
					.replace('全区各党政机关', '全区各级机关'),
			})),
		};
		const changed = carriedOver(newer, after).filter(({ state }) => state !== 'carried');
		expect(changed.map(({ state, numbers }) => [state, numbers])).toEqual([
			['new', []],
			['moved', [{ before: '1543', after: '1601' }]],
		]);
	});
});
