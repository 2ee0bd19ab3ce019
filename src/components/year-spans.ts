/** Years in order, those that follow each other as one: 2019, 2021, 2022 → `2019`, `2021–2022`. */
export function yearSpans(years: readonly number[]): string[] {
	const spans: [number, number][] = [];
	for (const year of years) {
		const last = spans.at(-1);
		if (last?.[1] === year - 1) last[1] = year;
		else spans.push([year, year]);
	}
	return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
