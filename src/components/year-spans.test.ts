import { expect, test } from 'vitest';
import { yearSpans } from './year-spans.ts';

test('joins years that follow each other and no others', () => {
	expect(yearSpans([2019, 2021, 2022, 2023, 2025])).toEqual(['2019', '2021–2023', '2025']);
	expect(yearSpans([])).toEqual([]);
});
