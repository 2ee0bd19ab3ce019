import { expect, test } from 'vitest';
import { mendOcr } from './ocr-text.ts';

test.each([
	['《四）坚持严格规范执法', '（四）坚持严格规范执法'],
	['【十一）普法', '（十一）普法'],
	['《四个意识》学习读本', '《四个意识》学习读本'],
	['《中国共产党章程》（一）', '《中国共产党章程》（一）'],
	['纲要〈2021一2025年)', '纲要（2021—2025年)'],
	['（试行〉', '（试行）'],
])('%s reads %s', (read, mended) => {
	expect(mendOcr(read)).toBe(mended);
});
