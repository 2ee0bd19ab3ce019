import type { ManyMessages } from './many-zh-cn.ts';
import { counted, grouped } from './number.ts';

/** English messages of pages on more reports than anybody lists. */
export const manyEn: ManyMessages = {
	many: {
		parts: 'Further down',
		partsNote: 'Follow a place to its values. Each report is listed in one place only.',
		partReports: (n) => counted(n, 'report'),
		within: (name, year) => `${name}, ${year}`,
		title: (name, year) => `${year}: divisions of ${name}`,
		description: (name, year, n) =>
			`The metrics of ${counted(n, 'rule-of-law government report')} of ${name} for ${year}: how many state them, how the values lie, down to the county.`,
		lede: (f) =>
			`${counted(f.reports, 'report')} state ${counted(f.metrics, 'metric')} in all. See how many state each and how the values lie, then go down to a county.`,
		listed: 'Listed here',
		listedNote: 'Its own report, and divisions with none below them.',
		common: 'Stated most',
		commonNote: 'Those that most reports state come first.',
		chapterNote: (n) => counted(n, 'metric'),
		metric: 'Metric',
		place: 'Place',
		year: 'Year',
		stated: 'Stated by',
		drawn: (n) => `${grouped(n)} drawn`,
		picture: 'Distribution',
		median: 'Median',
		middle: 'Middle half',
		extremes: 'Lowest to highest',
		to: 'to',
		tooFew: 'too few',
		summary: (f) =>
			`${counted(f.n, 'value')}, from ${f.low} to ${f.high}${f.median === null ? '' : `, median ${f.median}`}`,
		legend:
			'The median and both ends are values that some report states, and lead to its sentence; fewer than three have no median, fewer than eight no middle half. Axes start at zero, and what lies far off stands in the last column. Rounded figures and bounds (≥, ≤, ≈), and sums computed by this site, are neither drawn nor in the median. Not stated is not zero.',
		years: 'Year by year',
		yearsNote: 'All on one axis, from zero.',
		placesIn: (year) => `Provinces in ${year}`,
		provinces: 'Provinces',
		placesNote: 'All on one axis; in the order of codes, not ranked. Follow a province down to its counties.',
		byPlace: (name) => `${name}: values by division and year`,
		metricTitle: (metric, place) => `${metric}: divisions of ${place}`,
		metricDescription: (metric, place) =>
			`${metric} in the reports of ${place}: distribution, median, how many state it, county by county, each value with its sentence.`,
		metricSays: (f) =>
			`Stated by ${grouped(f.reports)} of ${counted(f.all, 'report')}, from ${counted(f.divisions, 'division')}.`,
		series: 'Divisions and years',
		seriesNote: 'In the order of codes.',
		gapOnScreen: 'Hatched: the archive holds no report of that year.',
		gapOnPaper: '“No document”: the archive holds no report of that year.',
		flagged: 'does not add up with other numbers of its report; ≠ leads to the paragraph.',
		own: 'Directly below',
		rank: (year) => `Place in ${year}`,
		rankNote: (f) =>
			`Places count from the greatest, among the ${grouped(f.of)} exact values of ${f.year} that are counted the same way. Greater is not better.`,
		noRank: 'No places are given: ',
		sentences: 'Sentences',
		sentencesNote: 'Each number, too, leads to its place in the report.',
		sentencesShow: 'List all sentences',
		sentencesPlain: 'Follow a number of the table to its sentence in the report.',
		sentencesFailed: 'The sentences could not be loaded. The numbers of the table lead to them as well.',
		plansMore: 'All work plans',
		divisionsMore: 'Listed down to prefectures; follow one to its counties.',
		grid: 'Where and when',
		gridNote: 'A square is a document, a number adds up those below; follow a name to go down.',
	},
};
