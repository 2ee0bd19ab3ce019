import { expect, test } from 'vitest';
import { statesFigure } from './states-figure.ts';

test.each([
	['（二）受理行政复议案件118件，审结107件。', true],
	['二、满意率达98.5%', true],
	['（三）推进“最多跑一次”改革', false],
	['（四）整合12345热线', false],
	['一、2021年主要工作', false],
	['（五）落实《法治政府建设实施纲要（2021—2025年）》', false],
])('%s: %s', (line, states) => {
	expect(statesFigure(line)).toBe(states);
});
