import type { AboutMessages } from './about-zh-cn.ts';
import { counted, grouped } from './number.ts';

/** The page that says how the archive works, in English. */
export const aboutEn: AboutMessages = {
	about: {
		title: 'About',
		heading: 'How this archive is made',
		description:
			'Where the texts come from, what is repaired, how numbers are marked, what 同, 慎, 断 and 算 mean, how to cite and how to contribute.',
		lede: 'Every year, local governments in China publish a report on rule-of-law government. The reports are prose and lie scattered, so nobody can read one year or one place beside another. Duizhao (对照, “to hold side by side”) keeps them together, traces every number back to its sentence, and compares only what can be compared.',
		contents: 'On this page',
		sources: {
			title: 'Where the texts come from',
			paragraphs: [
				'All are public documents of governments: annual reports, and the work plans that superior governments issue. They belong to the bodies that issued them; this site keeps, marks and compares them.',
				'Each file is kept byte for byte as received, with its SHA-256, and can be downloaded from the page of the document. Issuer, document number, signatory and date are given where the document states them; otherwise the page says “not stated”. Nothing is inferred or filled in.',
			],
			urls: (withUrl, all) =>
				withUrl === all
					? `${counted(all, 'document')}, each with the address of its source.`
					: withUrl === 0
						? `The ${counted(all, 'document')} came without the address of a source; their provenance ends at the text received and its checksum.`
						: `Of ${counted(all, 'document')}, ${grouped(withUrl)} came with the address of the source; for the others, provenance ends at the text received and its checksum.`,
		},
		repairs: {
			title: 'What is repaired',
			paragraphs: [
				'Texts are verbatim. Only the damage done when a file was turned into text is repaired: hard line breaks, page numbers, page breaks inside sentences, stray markup, half-width punctuation inside Chinese, spaces inside numbers, and 和 misread as the English “and”.',
				'Wording is never touched. The documents’ own slips and sums that do not add up stay as they are; where numbers disagree, the page of the division says so under “Do the sums add up?”.',
			],
		},
		figures: {
			title: 'How numbers are marked',
			paragraphs: [
				'A value is three things: a metric, a number and a sentence. The sentence must occur word for word in the text and must contain the number; if either fails, the site is not built.',
				'余, 多 and 以上 (“more than”) are shown as ≥, 约 and 近 (“about”) as ≈, 以内 and 不超过 (“not above”) as ≤, and are never treated as exact. Units follow the registry.',
				'Each report ends with a ledger of its numbers: which became metrics, which were reviewed and set aside, and which still await review.',
			],
		},
		marks: {
			title: '同, 慎, 断, 算',
			intro:
				'Whether two values may stand together is decided in one place; every page and chart follows it.',
			same: 'Counted the same way: the registry records no difference. The values may be subtracted; within one place, exact values of 10 or more give a percentage.',
			caution:
				'May be counted differently: the reason stands beside the number. The values may be shown together; a change within one place is read with its reason and gets no percentage, and nothing is subtracted between two places.',
			break:
				'Broken: a reform in between changed what is counted. The two sides are not one series; no line joins them and no change is given.',
			computed:
				'Computed: the text does not state this number; this site adds it up from parts that the text states, and shows the formula.',
		},
		missing: {
			title: 'Not stated is not zero',
			paragraphs: [
				'“Not reported” means that there is a report and it does not state the number. “No document” means that this site holds none of that year, not that none was published. Neither counts as zero; charts leave a gap and never bridge it.',
				'Nothing is ranked. Places count in different ways and choose what to state; a league table would invent a common measure for them.',
			],
		},
		coverage: {
			title: 'What it holds',
			says: (f) =>
				`${counted(f.documents, 'document')} and ${counted(f.values, 'value')} stated${f.unread ? ` (${grouped(f.unread)} of them not yet reviewed)` : ''}${f.computed ? `, ${grouped(f.computed)} more computed by this site` : ''}. Of the ${counted(f.metrics, 'metric')} in the registry, ${grouped(f.stated)} are stated by at least one report.`,
			table: 'Documents by the year they cover',
			year: 'Year',
			reports: 'Annual reports',
			plans: 'Work plans',
			empty: 'No documents yet.',
		},
		cite: {
			title: 'How to cite',
			paragraphs: [
				'Every report, paragraph and number has a permanent address. A report page ends with a citation after GB/T 7714—2015; the address of a paragraph ends in #p- and its number, that of a figure in # and the key of its metric.',
				'When you cite a number, cite its sentence and address with it; where 慎, 断 or 算 stands, give the reason too.',
			],
			example: 'Example',
		},
		contribute: {
			title: 'How to contribute',
			paragraphs: [
				'If you have a report that is missing here, give it to the people who maintain this archive, with the address at which it was published and the day on which you retrieved it. Text, web page or PDF: the original, please.',
				'If you use a command line: the archive is a folder and a report is a Markdown file, content/reports/<division code>/<year>.md. Run npm run validate, and it names every fault with its place, reason and remedy.',
			],
		},
		corrections: {
			title: 'Corrections',
			none: 'None recorded so far.',
			paragraphs: [
				'If something is marked wrongly, name the permanent address of its paragraph. A correction will be listed here with its date and the wording before and after. Errors in the reports themselves are kept, not corrected.',
			],
		},
		rights: {
			title: 'Rights',
			paragraphs: [
				'The documents are official documents of their governments. The program is open under the MIT licence. This site has no accounts and no tracking, and sends no request to any other host.',
			],
		},
	},
};
