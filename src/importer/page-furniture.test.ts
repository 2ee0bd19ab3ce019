import { expect, it } from 'vitest';
import { isPageFurniture } from './page-furniture.ts';

it.each([
	'- 3 -',
	'—12—',
	'第3页 共8页',
	'3 / 12',
	'---',
	'★',
	'———★———',
	'⸻⸻—★⸻⸻—',
	'＿＿＿'.replaceAll('＿', '_'),
])('takes %s for the page’s', (line) => {
	expect(isPageFurniture(line)).toBe(true);
});

it.each(['59件', '2022', '一、', '-5%', '（3）', '第3次全体会议', '机密★1年'])(
	'leaves %s in the text',
	(line) => {
		expect(isPageFurniture(line)).toBe(false);
	},
);
