import { expect, it } from 'vitest';
import { headingParts } from './heading-parts.ts';

it.each([
	['一、坚持政治引领', '一', '坚持政治引领'],
	['十二、其他', '十二', '其他'],
	['（二）加强监督。', '（二）', '加强监督。'],
	['(3) 加强监督', '(3)', '加强监督'],
	['第三章 附则', '第三章', '附则'],
	['1.健全机制', '1', '健全机制'],
	['2.5万件', null, '2.5万件'],
	['一是健全机制', null, '一是健全机制'],
	['下一步工作打算', null, '下一步工作打算'],
	['一、', null, '一、'],
])('takes the number off %s', (heading, number, title) => {
	expect(headingParts(heading)).toEqual({ number, title });
});
