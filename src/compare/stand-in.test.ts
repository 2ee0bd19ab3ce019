import { expect, test } from 'vitest';
import type { Division } from '../archive/schema/index.ts';
import { realArchive } from './real.node.ts';
import { isFormer, standIn } from './stand-in.ts';

const archive = await realArchive();
const place = (code: string): Division => {
	const found = archive.divisions.get(code);
	if (!found) throw new Error(`no division ${code}`);
	return found;
};
const nameIn = (code: string, year: number) => standIn(archive, place(code), year)?.name ?? null;

test('before and after a change of code the place has another name', () => {
	expect(nameIn('410307', 2020)).toBe('偃师市');
	expect(nameIn('410381', 2022)).toBe('偃师区');
});

test('in the years of its own code, that of the change included, nobody stands in', () => {
	expect([2021, 2022, 2023].map((year) => nameIn('410307', year))).toEqual([null, null, null]);
	expect([2019, 2021].map((year) => nameIn('410381', year))).toEqual([null, null]);
	expect(nameIn('410411', 1990)).toBe(null);
});

test('codes that name each other in a circle end', () => {
	const [a, b] = [
		{ ...place('410411'), code: 'a', validFrom: '2021', predecessor: 'b' },
		{ ...place('410411'), code: 'b', validFrom: '2021', predecessor: 'a' },
	];
	const divisions = new Map([a, b].map((one) => [one.code, one]));
	expect(standIn({ ...archive, divisions }, a, 2020)?.code).toBe('b');
});

test('a code with a last day is a former one', () => {
	expect(['410381', '410307', '410411'].map((code) => isFormer(place(code)))).toEqual([true, false, false]);
});
