import { inQuotes, isQuoted } from '../text/quotation.ts';
import { counted, grouped } from './number.ts';
import type { SearchMessages } from './search-zh-cn.ts';

/** “复议” and “应诉”; marks that are searched for are named, lest they look like ours. */
function quoted(terms: readonly string[]): string {
	const each = terms.map((term) => `${inQuotes(term)}${isQuoted(term) ? ', quotation marks included,' : ''}`);
	return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

const all = (terms: readonly string[]) => `${terms.length > 2 ? 'all of' : 'both'} ${quoted(terms)}`;

/** The same in English. */
export const searchEn: SearchMessages = {
	search: {
		proposed: { mark: '待', says: 'not yet reviewed' },
		title: 'Search',
		description:
			'Search all annual reports and work plans word for word, filter by place, year, chapter and type; every hit leads to its paragraph.',
		form: 'Full-text search',
		label: 'Literal search in all documents, which are in Chinese; terms separated by spaces must all occur',
		labelHome: 'Literal search in all documents, which are in Chinese',
		placeholder: 'two characters or more',
		submit: 'Search',
		tryThese: 'Try: ',
		plain:
			'Search needs scripts, and they did not run. Open a document below and use your browser’s own “Find in page”.',
		all: 'Documents that can be searched',
		allCount: (reports, plans) =>
			[reports ? counted(reports, 'annual report') : '', plans ? counted(plans, 'work plan') : '']
				.filter(Boolean)
				.join(', '),
		allMore: 'All divisions',
		nothingHeld: 'The archive holds no documents to search yet.',
		plan: 'work plan',
		how: 'How it searches',
		howItems: [
			'Literally: every document with these characters is found, and no other. Spaces, line breaks, width of characters and traditional or simplified forms make no difference.',
			'Terms separated by spaces must all occur; put a term that holds a space in double quotes.',
			'Each term needs at least two characters.',
		],
		results: 'Results',
		loading: 'Searching …',
		found: (f) =>
			[
				f.terms.length > 1
					? `${f.exact ? '' : 'At most '}${counted(f.documents, 'document')} with ${all(f.terms)}`
					: `${quoted(f.terms)} occurs in ${f.exact ? '' : 'at most '}${counted(f.documents, 'document')}`,
				f.isEither ? `; shown are sentences with ${f.terms.length > 2 ? 'any' : 'either'} of them` : '',
				f.sentences === null
					? ''
					: `${f.isEither ? ': ' : ', '}${counted(f.sentences, 'sentence')}, ${counted(f.places ?? 0, 'place')}`,
			].join(''),
		notFound: (terms, documents) =>
			terms.length > 1
				? `None of the ${counted(documents, 'document')} of this archive has ${all(terms)}.`
				: `${quoted(terms)} occurs in none of the ${counted(documents, 'document')} of this archive.`,
		coverage: (divisions, places, more) =>
			`The archive holds documents of ${counted(divisions, 'division')}: ${places.join(', ')}${more > 0 ? ` and ${counted(more, 'more province')}` : ''}.`,
		coveragePart: (name, divisions) => `${name} ${divisions}`,
		noPlace: (query) =>
			`None of them is called “${query}”, so nothing can be said about whether it has reported.`,
		seePlaces: 'Which divisions it holds',
		addReport: 'How to add a report',
		notFoundFiltered: (terms) =>
			terms.length > 1
				? `No document within these filters has ${all(terms)}.`
				: `${quoted(terms)} does not occur within these filters.`,
		unquoted: 'Quotation marks are searched for literally too. Without them: ',
		dropFilters: 'Search all documents',
		countExactly: 'Count exactly',
		atMost: 'The hits shown are checked against the text; the total is not yet.',
		also: 'You may also search ',
		alsoCount: (documents, exact) => ` (${exact ? '' : 'at most '}${counted(documents, 'document')})`,
		alsoNote: '. A suggestion only: nothing is added to the results by itself.',
		instructions: (signs) =>
			`${signs.map((sign) => `“${sign}”`).join(', ')} ${signs.length > 1 ? 'are' : 'is'} searched for literally, not taken to mean “without” or “or”.`,
		eachTerm: 'Each term by itself:',
		termCount: (documents, exact) =>
			documents === 0 ? ': in none' : `: in ${exact ? '' : 'at most '}${counted(documents, 'document')}`,
		apart: 'Each occurs somewhere, but no document has them all.',
		chineseTerms: 'The documents are in Chinese, and their words alone are searched. Try ',
		namesHead: (kind) => `${kind} whose names fit:`,
		stop: '.',
		separator: ', ',
		sort: 'Sort by: ',
		orders: { relevance: 'relevance', year: 'year', place: 'place' },
		csv: 'All sentences as CSV',
		csvStop: 'Stop reading',
		csvProgress: 'Documents read',
		csvDoing: (done, of) => `${grouped(done)} of ${counted(of, 'document')} read`,
		csvBegun: 'Reading the full texts; press again to stop.',
		csvStopped: 'Stopped; nothing was saved.',
		csvSaved: (documents) => `The sentences of ${counted(documents, 'document')} were saved as CSV.`,
		csvName: (query) => `duizhao-search-${query}.csv`,
		csvHead: ['code', 'division', 'year', 'type', 'title', 'chapter', 'paragraph', 'sentence', 'address'],
		filters: 'Filter',
		filtersWhat: 'place · year · chapter · type',
		filtersUnit: 'Numbers count documents',
		place: 'Place',
		year: 'Year covered',
		chapter: 'Chapter',
		chapterNote: 'Paragraphs go with their section; other chapters may speak of the same subject.',
		type: 'Type',
		any: 'all',
		figuresFailed: 'The figures did not arrive.',
		types: { 'annual-report': 'annual report', 'work-plan': 'work plan' },
		documentOf: (year, type) => `${type} ${year}`,
		sentencesOf: (sentences, places) => `${counted(sentences, 'sentence')} · ${counted(places, 'place')}`,
		paragraph: (n) => `Paragraph ${n}`,
		heading: 'heading',
		documentTitle: 'Title of the document',
		documentHead: 'Head of the document',
		rest: (n) => `${counted(n, 'more sentence')} of this document`,
		more: (n, all) =>
			all ? `Show the other ${counted(n, 'document')}` : `Show ${counted(n, 'more document')}`,
		spread: 'Places by division and year',
		noFile: 'no document',
		none: 'none',
		refused: {
			empty: 'Enter a term of two characters or more.',
			'too-short': (subject) =>
				`“${subject}” is one character, and a search needs two. Add one more; spaces separate terms.`,
			'too-long': (limit) => `Too long: ${limit} characters at most. Take one sentence of it.`,
			'too-many': (limit) => `Too many terms: ${limit} at most.`,
			'unknown-place': (subject) => `The archive knows no division with the code ${subject}.`,
			'unknown-chapter': (subject) => `The archive has no chapter ${subject}.`,
		},
		failed: {
			missing:
				'A piece of the search index did not arrive, so nothing can be said about what occurs. Check the connection, or that the folder is complete, and try again.',
			unsaved:
				'There is no network, and the index of full-text search is not saved on this device, so nothing can be said about what occurs. The divisions that you saved can still be read; search again when you are online.',
			damaged:
				'A piece of the search index is damaged, so nothing can be said about what occurs. Reload the page; if you opened it from a folder, unzip it again.',
			foreign:
				'A piece of the search index is of another build, so nothing can be said about what occurs. The archive may just have been updated: reload the page.',
			other: 'Something unexpected went wrong, so nothing can be said about what occurs.',
		},
		piece: (name) => `What is missing: ${name}`,
		offline:
			'There is no network: this answer is from the search saved on this device, as of the day it was saved. Documents that are not saved do not open; only their sentences are here.',
		saved: 'See what is saved on this device',
		retry: 'Try again',
	},
	jump: {
		form: 'Jump',
		label: 'Jump to a division, metric, chapter or document',
		placeholder: 'Place, metric, pinyin',
		submit: 'Go',
		list: 'Places to jump to',
		kinds: {
			division: 'Divisions',
			metric: 'Metrics',
			chapter: 'Chapters',
			document: 'Documents',
			year: 'Years',
			missing: 'Not held',
			unsaved: 'Offline',
			alike: 'Similar names',
			text: 'Full text',
		},
		missing: (query, divisions) =>
			`The archive holds documents of ${counted(divisions, 'division')}; no name here fits ${inQuotes(query)}. See which it holds`,
		fullText: (query) => `Search all documents for ${inQuotes(query)}`,
		report: (name) => `${name} annual report`,
		plan: (name) => `${name} work plan`,
		year: (name) => `The year ${name}`,
		count: (n) => `${counted(n, 'entry', 'entries')}, choose with the arrow keys`,
		failed: 'The list of names did not arrive; Enter searches all documents.',
		unsaved: 'There is no network, and the list of names is not saved on this device. See what is saved',
	},
	find: {
		bar: 'Find in the text',
		at: (query, at, all) => `${inQuotes(query)}, ${at} of ${all}`,
		none: (query) => `${inQuotes(query)} does not occur on this page.`,
		previous: 'Previous',
		next: 'Next',
		close: 'Close',
	},
};
