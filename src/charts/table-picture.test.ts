import { expect, it } from 'vitest';
import { estimatingPen } from './pen.ts';
import { tablePicture } from './table-picture.ts';

const table = {
	title: '湛河区 2020、<湛河区> 2023',
	columns: ['湛河区 2020', '湛河区 2023'],
	groups: [
		{
			title: '依法化解社会矛盾纠纷',
			rows: [
				{
					name: '一个名字很长很长很长很长很长很长很长很长很长很长的指标',
					cells: [
						{ text: '9 件', note: '' },
						{ text: '59 件', note: '[断] 不计变化' },
					],
				},
			],
		},
	],
	foot: ['来源：甲', 'https://example.org/compare/?r=410411-2020,410411-2023'],
};

it('carries title, columns, values, refusals, sources and address, all escaped', () => {
	const { svg } = tablePicture(table, estimatingPen('zh-CN'));
	for (const text of ['&#60;湛河区&#62;', '59 件', '不计变化', '来源：甲', 'r=410411-2020,410411-2023'])
		expect(svg).toContain(text);
	expect(svg).not.toContain('<湛河区>');
});

it('breaks long names, keeps all of their words, and grows with them', () => {
	const { svg, height } = tablePicture(table, estimatingPen('zh-CN'));
	const [row] = table.groups[0]?.rows ?? [];
	const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
	expect(texts).toContain(row?.name);
	const ys = [...svg.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y));
	expect(Math.max(...ys)).toBeLessThan(height);
});

it('breaks heads of columns that would run into each other', () => {
	const columns = ['Zhanhe District 2020', 'Zhongzhan District 2020'];
	const { svg } = tablePicture({ ...table, columns }, estimatingPen('en'));
	const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
	expect(lines).not.toContain('Zhongzhan District 2020');
	expect(lines.join(' ')).toContain('Zhongzhan District 2020');
	const heads = [...svg.matchAll(/<text[^>]*y="(\d+)"[^>]*>Zh[^<]*</g)].map(([, y]) => y);
	expect(new Set(heads).size, 'heads begin on one line').toBe(1);
});
