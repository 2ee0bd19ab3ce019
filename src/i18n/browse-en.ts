import type { BrowseMessages } from './browse-zh-cn.ts';
import { capital, counted, englishNumber, grouped } from './number.ts';

/** English messages of the pages that lead to documents. */
export const browseEn: BrowseMessages = {
	home: {
		title: 'Duizhao 对照: China’s rule-of-law government reports, side by side',
		description:
			'The yearly rule-of-law government reports of Chinese local governments, compared sentence by sentence, number by number, year by year.',
		heading: ['China’s yearly reports', ' on rule-of-law government,', ' side by side'],
		lede: 'Every number leads to the sentence it came from, every sentence with a number to its other years. Missing years stay missing, and what cannot be compared is not compared.',
		starts: 'Where to begin',
		startPlace: 'Read a place',
		startPlaceNote: (divisions) => `${counted(divisions, 'division')} with reports`,
		startMetric: 'Follow a metric',
		startMetricNote: (stated) => `${counted(stated, 'metric')} with values`,
		startYear: 'Read a year',
		empty: 'The archive holds no documents yet.',
		emptyNote: 'Once it holds a report, divisions, years and documents are listed here.',
		samePlus: 'counted the same way, so they can be subtracted',
		caution: 'may be counted differently; compare with care',
		refused: 'series broken, no change given',
		undecided: 'rounded figures, no change given',
		besideRead: 'Read both reports side by side',
		reportRead: 'Read this report',
		places: 'Divisions',
		holds: (f) =>
			`${counted(f.documents, 'document')}: ${[
				f.reports ? `${counted(f.reports, 'annual report')} of ${counted(f.divisions, 'division')}` : '',
				f.plans ? counted(f.plans, 'work plan') : '',
			]
				.filter(Boolean)
				.join(
					', ',
				)}. ${f.values ? `${counted(f.values, 'value')} stated, each traced to its sentence${f.computed ? `; ${grouped(f.computed)} more computed by this site` : ''}.${f.unread ? ` Of the values stated, ${grouped(f.unread)} are not yet reviewed: proposed by the import, read by nobody in their sentences.` : ''}` : ''}`,
		newestPlaces: (shown, all) => `The ${englishNumber(shown)} with the newest reports, of ${grouped(all)}.`,
		allPlaces: 'All divisions',
		sparkHead: (metric, unit) => `Years with a report; ${metric}${unit ? ` (${unit})` : ''}`,
		read: 'Read',
		reportOf: (year) => `${year} report`,
		besideShort: 'Side by side',
		oneAxis: (charts, levels) => {
			if (charts < 2) return 'The axis starts at zero.';
			return levels > 1 ? 'Places of one level on one axis, from zero.' : 'All on one axis, from zero.';
		},
		unreadRing:
			'Values in a dotted ring are not yet reviewed: the import proposed them, and nobody has read them in their sentences.',
		plan: 'Work plans',
		planNote: 'What the level above asked for, and what the reports answered.',
		planMore: 'All work plans',
		grid: 'Where and when',
		gridNote: 'Hatching says that this site has no document, not that none was published.',
		gridCaption: 'A square is one document; a number is the total of a division and those below it.',
		gridProvinces: 'Numbers are totals by province; follow a name to go down.',
		gridNewest: (years) => `The latest ${years} years; earlier ones under Years.`,
		documents: 'Documents',
		documentsNote: 'By the year they cover, newest first.',
		documentsNewest: (shown, all) => `The newest ${englishNumber(shown)} of ${grouped(all)}.`,
		numberMissing: 'Number: not stated',
		dateMissing: 'Date: not stated',
		metrics: (n) => counted(n, 'metric'),
		requirements: (n) => counted(n, 'requirement'),
		feed: 'Documents and corrections as a feed (Atom)',
		feedLacks: (n) =>
			n === 1
				? 'One document states no date, and the day on which it was fetched was not kept: it is not in the feed.'
				: `${grouped(n)} documents state no date, and the day on which they were fetched was not kept: they are not in the feed.`,
	},
	grid: {
		place: 'Province › prefecture › county',
		total: 'Total',
		own: (name) => `${name} itself`,
		report: (name, year) => `${name}, annual report ${year}`,
		plan: (name, year) => `${name}, work plan ${year}`,
		none: 'no document',
		count: (n) => counted(n, 'document'),
		region: 'Table of divisions and years',
	},
	places: {
		title: 'Divisions',
		description:
			'Rule-of-law government reports and work plans of this archive by province, prefecture and county.',
		lede: (f) =>
			`${counted(f.divisions, 'division')} and ${counted(f.documents, 'document')}, in the order of the national codes (GB/T 2260).`,
		jump: 'Jump to a province',
		documents: (n) => counted(n, 'document'),
		divisions: (n) => `${counted(n, 'division')} with documents`,
		pageOf: (name) => `Page of ${name}`,
		former: 'former name',
		none: 'The archive holds no documents of any division yet.',
	},
	years: {
		title: 'Years',
		heading: 'Year by year',
		description: 'Which divisions reported in which year, and what they stated.',
		lede: 'A year is the year that a report covers, not the one in which it was published. Each page sets the divisions of one year side by side.',
		table: 'Documents and values by year',
		year: 'Year',
		reports: 'Annual reports',
		plans: 'Work plans',
		values: 'Values stated',
		places: 'Divisions',
		noReports: 'no report here',
		none: 'The archive holds no documents of any year yet.',
		more: (n) => `and others, ${grouped(n)} in all`,
	},
	year: {
		title: (year) => `${year}: divisions side by side`,
		heading: (year) => String(year),
		description: (year, n) =>
			`The metrics of ${counted(n, 'rule-of-law government report')} for ${year}, division beside division, each with its sentence.`,
		lede: (f) =>
			f.reports === 1
				? `One report of this year, with ${counted(f.metrics, 'metric')}.`
				: `${counted(f.reports, 'report')} state ${counted(f.metrics, 'metric')} in all; ${grouped(f.shared)} of them ${f.shared === 1 ? 'is' : 'are'} stated by more than one division.`,
		notRank:
			'Side by side is not a ranking: divisions stand in the order of their codes, and each report counts in its own way, the more so where 慎 stands. Not reported is not zero.',
		previous: (year) => String(year),
		empty: (year) => `The archive holds no report for ${year}.`,
		emptyNote: 'That does not mean that none was published.',
		plansHere: 'Work plans of this year: ',
		documents: 'Documents of this year',
		common: 'Stated by more than one',
		commonNote: 'Those that most divisions state come first. Only these can be compared.',
		commonTable: 'Metrics that more than one division states',
		metric: 'Metric',
		ofReports: (n, all) => `${grouped(n)} of ${grouped(all)}`,
		chapterNote: (n) => counted(n, 'metric'),
		chapterTable: (chapter, year) => `${chapter}, ${year}: values by division`,
		sentences: 'Sentences',
		values: 'Values by division',
	},
	metrics: {
		title: 'Metrics',
		heading: 'The registry of metrics',
		description:
			'Metrics of rule-of-law government reports: definition, unit, what each must not be confused with, and which reports state it.',
		lede: (f) =>
			`${counted(f.all, 'metric')} in the ten chapters of a report. ${capital(englishNumber(f.stated))} ${f.stated === 1 ? 'is' : 'are'} stated by at least one report${
				f.onlyComputed
					? `, ${englishNumber(f.onlyComputed)} more ${f.onlyComputed === 1 ? 'is' : 'are'} computed by this site from parts`
					: ''
			}; the others are folded away at the end of their chapters.`,
		chapters: 'Jump to a chapter',
		chapterNote: (stated, all) => `${counted(all, 'metric')}, ${grouped(stated)} with values.`,
		table: (chapter) => `Metrics of ${chapter}`,
		metric: 'Metric',
		unit: 'Unit',
		reports: 'Reports',
		divisions: 'Divisions',
		never: (n) => `${grouped(n)} that no report states yet`,
		noneStated: 'No report states a metric of this chapter yet.',
	},
	metric: {
		description: (name, definition) =>
			`${name}: ${definition}. Values of all divisions and years with their sentences.`,
		says: (f) =>
			`Stated by ${counted(f.reports, 'report')} of ${counted(f.divisions, 'division')}, ${
				f.from === f.to ? `${f.reports > 1 ? 'all ' : ''}for ${f.from}` : `from ${f.from} to ${f.to}`
			}.`,
		computedToo: (n) =>
			`${counted(n, 'more value')} ${n === 1 ? 'is' : 'are'} computed by this site from parts.`,
		never:
			'No report of this archive states it yet. The definition is set down so that it is not mixed up later.',
		what: 'What it counts',
		definition: 'Definition',
		unit: 'Unit',
		kind: 'Kind',
		kinds: {
			flow: 'total over the year',
			stock: 'as it stands at the end of the year',
			rate: 'rate',
			setting: 'set by a rule, plan or promise',
		},
		aggregation: 'Adding up divisions',
		aggregations: {
			sum: 'possible where they count the same way',
			ratio: 'not possible; rates can be neither added nor averaged',
			none: 'not possible',
		},
		key: 'Key',
		composite: 'How it relates to others',
		compositeOp: {
			sum: 'It is the sum of: ',
			ratio: 'It is the first divided by the second: ',
			at_least_sum: 'It is not less than the sum of: ',
		},
		optional: 'Added where stated: ',
		alternative: 'Or made up of: ',
		partOf: 'Part of',
		rateFrom: 'Goes into the rate',
		target: 'What a work plan asks for',
		present: 'a figure is expected',
		caution: 'Before you compare',
		breaks: (date) => `Series broken on ${date}`,
		basis: (document) => `Source: ${document}`,
		sameScope: 'The registry records no difference in scope between reports.',
		sameWithin:
			'Among reports on the same side of the break, the registry records no difference in scope; across it, figures do not compare.',
		confuse: 'Not to be confused with',
		confuseNote: 'Similar names, different things counted.',
		series: 'Divisions and years',
		seriesNote: (levels) =>
			`${levels > 1 ? 'Places of one level' : 'All'} on one axis, from zero; in the order of codes, not ranked.`,
		once: (places, besides) => `${counted(places, besides ? 'more place' : 'place')} with one value`,
		onceNote: 'One value makes no chart, so it is listed; in the order of codes, not ranked.',
		silentIn: (years) => `not reported for ${years.join(', ')}`,
		sentences: 'All sentences',
		sentencesNote: 'Each number leads to its place in the report.',
		silentReports: (n) =>
			`${counted(n, 'more report')} ${n === 1 ? 'does' : 'do'} not state it. Not stated is not zero.`,
	},
	notFound: {
		title: 'No such page',
		description: 'There is no page at this address.',
		lede: 'The address may be mistyped, or name a division or year that the archive does not hold. Addresses here are permanent; pages do not go away.',
		home: 'Home',
		divisions: 'All divisions',
		metrics: 'All metrics',
	},
	feed: {
		title: 'Duizhao 对照: documents on rule-of-law government, and corrections',
		subtitle:
			'By date of correction, issue or retrieval. Documents without a known date are left out; the home page lists them.',
		retrieved: (day) => `States no date; retrieved on ${day}.`,
	},
};
