import { expect, test } from 'vitest';
import { benchOptions } from './bench-options.node.ts';

const OPTIONS = { reports: { type: 'string', default: '1000' }, out: { type: 'string' } } as const;
const of = (...argv: string[]) =>
	benchOptions(OPTIONS, argv, (usage) => {
		throw new Error(usage);
	});

test('options are read, and those that are not given have their default', () => {
	expect({ ...of('--out', '3 篇') }).toEqual({ reports: '1000', out: '3 篇' });
	expect(of('--reports=3').reports).toBe('3');
});

test.each([
	[['--reprots', '3'], "Unknown option '--reprots'"],
	[['--reports', 'many'], '--reports needs a whole number: --reports 1000.'],
	[['--reports', ''], '--reports needs a whole number'],
	[['--out'], "Option '--out <value>' argument missing"],
])('%j is wrong usage', (argv, why) => {
	expect(() => of(...argv)).toThrow(why);
});
