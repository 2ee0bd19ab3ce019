import { expect, test } from 'vitest';
import { instructionsIn } from './signs.ts';

test.each([
	['行政复议 -受理', ['-']],
	['行政复议 －受理', ['-']],
	['行政复议 NOT 受理 NOT 应诉', ['NOT']],
	['行政复议 + 受理 +应诉', ['+']],
	['行政* OR 应诉', ['*', 'OR']],
	['行政复议 受理', []],
	['2020-2023', []],
	['"三项 -制度"', []],
	['nothing', []],
])('%s has %j', (query, instructions) => {
	expect(instructionsIn(query)).toEqual(instructions);
});
