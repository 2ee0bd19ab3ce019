import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWording, SHORTEST_RUN, sharedRuns } from './shared-wording.ts';

const marked = (text: string, ...others: string[]) =>
	sharedRuns(text, indexWording(others)).map(({ start, end }) => text.slice(start, end));

describe('sharedRuns', () => {
	it('finds runs of eight Han characters and not of seven', () => {
		expect(marked('推进法治政府示范创建', '建成法治政府示范创建')).toEqual(['法治政府示范创建']);
		expect(marked('推进，法治政府建设', '推进法治政府建设')).toEqual([]);
	});

	it('does not mind a line break, and ends a run at punctuation', () => {
		expect(marked('充分发挥行政\n复议作用', '充分发挥行政复议作用')).toEqual(['充分发挥行政\n复议作用']);
		expect(marked('充分发挥，行政复议作用', '充分发挥行政复议作用')).toEqual([]);
	});

	it('does not run from one paragraph of the other side into the next', () => {
		expect(marked('充分发挥行政复议作用', '充分发挥行政', '复议作用')).toEqual([]);
	});

	it('cuts no word at either end', () => {
		const other = '各地市场化营商环境持续优化提升';
		expect(marked('法治化营商环境持续优化提升', other)).toEqual(['营商环境持续优化提升']);
		expect(marked('各项服务企业发展的工作', '服务企业发展的工人')).toEqual([]);
		expect(marked('全面服务中小企业发展的工作', '努力服务中小企业发展的工人')).toEqual(['服务中小企业发展']);
	});

	it('keeps the longer of two runs that overlap', () => {
		expect(marked('加强行政执法人员资格管理工作', '加强行政执法人员', '执法人员资格管理工作')).toEqual([
			'执法人员资格管理工作',
		]);
	});

	it('reads texts that repeat one phrase to the end', () => {
		const text = '法治政府建设'.repeat(5000);
		expect(sharedRuns(text, indexWording([text]))).toEqual([{ start: 0, end: text.length }]);
	}, 60_000);

	it('marks only what stands in the other text, in order, long enough and without overlap', () => {
		const words = fc.string({ unit: fc.constantFrom('法治', '政府', '建设', '，', ' '), maxLength: 40 });
		fc.assert(
			fc.property(words, words, (text, other) => {
				const plain = (one: string) => one.replaceAll(' ', '');
				let reached = 0;
				for (const { start, end } of sharedRuns(text, indexWording([other]))) {
					const run = plain(text.slice(start, end));
					expect(start).toBeGreaterThanOrEqual(reached);
					expect(plain(other)).toContain(run);
					expect(run.length).toBeGreaterThanOrEqual(SHORTEST_RUN);
					reached = end;
				}
			}),
		);
	});

	it('marks a text whole that is the other text', () => {
		const clauses = fc.array(fc.constantFrom('法治', '政府', '建设', '领导'), {
			minLength: 4,
			maxLength: 12,
		});
		fc.assert(
			fc.property(clauses, (parts) => {
				const text = parts.join('');
				expect(marked(text, text)).toEqual([text]);
			}),
		);
	});
});
