import { browseEn } from './browse-en.ts';
import { citeEn } from './cite-en.ts';
import { compareEn } from './compare-en.ts';
import { capital, counted, englishNumber, grouped } from './number.ts';
import { planEn } from './plan-en.ts';
import { readEn } from './read-en.ts';
import { searchEn } from './search-en.ts';
import type { Messages } from './zh-CN.ts';

/** English messages. Titles, quotes and reports stay in Chinese. */
export const en: Messages = {
	...browseEn,
	...planEn,
	...readEn,
	...searchEn,
	...compareEn,
	...citeEn,
	site: {
		name: 'Duizhao 对照',
		full: 'Duizhao 对照: an archive of rule-of-law government reports',
		home: '对照 Duizhao, home',
		skip: 'Skip to content',
		contents: 'Contents',
		mainNav: 'Main navigation',
		siteNav: 'Contents of the site',
		inSite: 'On this site',
		position: 'Position',
		crumb: 'Home',
		otherLanguage: '中文',
		permanent: 'Permanent address of this page: ',
		path: 'Place of this page in the archive: ',
		printed: 'Printed on ',
		sections: (n) => counted(n, 'section'),
		notPrinted: 'not printed; see the address at the foot',
		titleSuffix: ' · Duizhao',
		reportsInChinese: 'Reports and quotes are kept in Chinese, word for word.',
	},
	nav: {
		divisions: 'Divisions',
		metrics: 'Metrics',
		years: 'Years',
		plans: 'Work plans',
		compare: 'Compare',
		data: 'Data',
		about: 'About',
	},
	key: {
		title: 'How to read',
		report: 'annual report',
		plan: 'work plan',
		noFile: 'no document of this year here',
		silent: ': there is a document and it does not state this number; not zero',
		computed: 'computed by this site, with its formula',
		atLeast: 'the text says “more than”',
		same: 'counted the same way',
		caution: 'may be counted differently; compare with care',
		break: 'series broken, no change given',
		proposed:
			'not yet reviewed: proposed by the import, read by nobody in its sentence; in charts a dotted ring',
	},
	seal: {
		same: { mark: '同', says: 'counted the same way' },
		caution: { mark: '慎', says: 'may be counted differently; compare with care' },
		break: { mark: '断', says: 'series broken, no change given' },
		not_comparable: { mark: '断', says: 'not comparable, no change given' },
		computed: { mark: '算', says: 'computed by this site' },
		proposed: searchEn.search.proposed,
	},
	value: {
		silent: 'not reported',
		noFile: 'no document',
		notStated: 'not stated',
		atLeast: 'at least',
		atMost: 'at most',
		approx: 'about',
		unread: 'Not yet reviewed: the import proposed it, and nobody has read it in its sentence.',
		unreadOf: (unread, all) =>
			`${grouped(unread)} of ${counted(all, 'value')} not yet reviewed: proposed by the import, read by nobody in their sentences. Read the sentence before you cite one.`,
		points: 'percentage points',
		perCent: (percent) => ` (${percent}%)`,
		noChange: 'no change',
		undecided: 'rounded figures, no change given',
		refused: 'no change given',
		across: {
			by: (delta) => `difference ${delta}`,
			noChange: 'the same',
			undecided: 'rounded figures, no difference given',
			refused: 'no difference given',
		},
		onlySum: 'only the total',
		year: (year) => String(year),
		inYears: (years) => `${years.join(', ')}:`,
	},
	chart: {
		labels: {
			silent: 'not reported',
			noReport: 'no document',
			reported: 'stated',
			computed: 'computed by this site',
			unread: 'not yet reviewed',
			computedMark: '算',
			break: 'series broken',
			breakMark: '断',
			slot: 'Year',
			value: 'Value',
			state: 'State',
			quote: 'Sentence',
			keys: 'Arrow keys walk through the years',
			toStill: 'Still chart',
			toInteractive: 'Interactive chart',
		},
		division: 'Division',
		thenNamed: 'then ',
		table: 'Table and downloads',
		source: (place, years, address) => `${place}, ${years}. Duizhao 对照. ${address}`,
	},
	place: {
		level: { province: 'Province', prefecture: 'Prefecture', county: 'County level' },
		chapter: (n) => `Chapter ${n}`,
		chapterNumber: (n) => String(n),
	},
	division: {
		description: (name) =>
			`Rule-of-law government reports of ${name}: documents by year, metrics, which numbers are no longer stated and which are new.`,
		descriptionParent: (name) => `${name}: its divisions and the documents kept here.`,
		findingTwo: (f) => ({
			before: `${capital(englishNumber(f.reports))} reports, ${
				f.reports === 2 ? `${counted(f.newer - f.older, 'year')} apart` : `from ${f.older} to ${f.newer}`
			}. The ${f.older} report states ${counted(f.olderCount, 'metric')}, the ${f.newer} report ${f.newerCount}. Only `,
			after: (onlyOlder, onlyNewer) =>
				` can be read side by side: ${onlyOlder} stated in ${f.older} ${onlyOlder === 1 ? 'has' : 'have'} no number in ${f.newer}, ${onlyNewer} in ${f.newer} ${onlyNewer === 1 ? 'is' : 'are'} new.`,
		}),
		findingOne: (year, metrics, figures) =>
			`One report, for ${year}, with ${counted(metrics, 'metric')} and ${counted(figures, 'number')} in its text. Change needs a second year.`,
		findingParent: (children, reports, plans) =>
			capital(
				[
					children ? `${counted(children, 'division')} below it in this archive` : '',
					reports ? `${counted(reports, 'annual report')} in all` : '',
					plans ? `${counted(plans, 'work plan')} of its own` : '',
				]
					.filter(Boolean)
					.join(', ')
					.concat('.'),
			),
		findingNone: 'The archive holds no document of this division itself yet.',
		findingFormer: (until, now) =>
			`This name and code were in force until ${until}${now.length > 0 ? `, then ${now.join(', ')}` : ''}. The archive holds no document of its own.`,
		vennOnly: (year) => `only ${year}`,
		vennShared: 'shared',
		vennSays: (older, a, both, newer, b) =>
			`${counted(a, 'metric')} only in ${older}, ${both} in both years, ${b} only in ${newer}`,
		rail: 'Documents by year',
		railNote: '“No document here” says that this site has none, not that none was published.',
		noFile: 'no document here',
		read: 'Read',
		beside: (year) => `Beside ${year}`,
		reportSize: (sections, numerals, metrics) =>
			`${counted(sections, 'section')} · ${counted(numerals, 'number')} · ${counted(metrics, 'metric')}`,
		oneReport: 'What the report states',
		oneReportNote: 'One year only, so nothing to compare; each number with its sentence.',
		partOf: (year, sum) => `${year} gives only the total (${sum}).`,
		between: (years) => `${years.join(', ')}: `,
		shift: (from, to) => `No longer stated, newly stated: ${from} → ${to}`,
		shiftNote:
			'This is about numbers alone: without one, a report may still speak of the subject. Parts that the other year gives only within a total are left out.',
		silent: (older, newer) => `Stated in ${older}, no number in ${newer}`,
		novel: (year) => `New in ${year}`,
		noneSilent: 'No metric has lost its number.',
		noneNew: 'No metric is new.',
		sums: 'Do the sums add up?',
		sumsNote: 'Whether the numbers of a report agree with each other.',
		documents: 'Download',
		documentsNote: 'Free to download, check and cite.',
		documentsTable: (name) => `All documents of ${name}`,
		downloadable: 'Files to download',
		file: 'Document',
		sourceText: 'Source text',
		use: 'Get',
		original: 'Source text',
		bytes: (n) => `${grouped(n)} bytes`,
		children: 'Divisions below',
		childrenNote: 'Only those with documents in this archive.',
		childReports: (n) => counted(n, 'annual report'),
		noReports: 'no document yet',
		formerUntil: (year) => `former, until ${year}`,
		readOn: 'Read on',
		readOnNote: 'The same place at another time, and the division above.',
		readOnAbove: 'above',
		readOnNow: 'afterwards',
		readOnBefore: 'before',
		addReport: 'How to add a report',
		plans: 'Work plans',
		planSize: (requirements) => counted(requirements, 'requirement'),
		wasBefore: (year) => (year ? `before ${year}: ` : 'formerly: '),
		isNow: (year) => (year ? `since ${year}: ` : 'now: '),
	},
	sum: {
		stated: (figure) => `the text states ${figure}`,
		recorded: (figure) => `the archive reads a figure of the report as ${figure} (see the note)`,
		holds: (year, told) => `${year}: ${told}, which agrees with its parts.`,
		fails: (year, told) => `${year}: ${told}, which does not agree with its parts.`,
		derived: (year, metric) => `${metric}, ${year}: not stated in the text; computed by this site.`,
		share: (year, told, rest) =>
			`${year}: ${told}; ${rest > 0 ? `what became of the other ${grouped(rest)} is not stated` : 'the parts make up all of it'}.`,
	},
};
