import type { CiteMessages } from './cite-zh-cn.ts';

/** Citations, pictures and corrections, in English. */
export const citeEn: CiteMessages = {
	citation: {
		title: 'Cite',
		gb: 'GB/T 7714—2015',
		bibtex: 'BibTeX',
		csl: 'CSL-JSON',
		link: 'Permanent address',
		noAddress: 'This copy of the archive has no public address: add how you reached it.',
		accessed:
			'The standard asks for the day on which you read an online document: add it after the date, as in [2026-11-21].',
		missing: 'An issuer or date that the document does not state is left out, not made up.',
		hash: 'To prove the wording, you may add the SHA-256 of the archive’s file: ',
		figures: (n) => `Cite one of its figures (${n})`,
		figuresNote:
			'The address leads to the figure; its paragraph stands in brackets. Metric, value and year stand in the note of BibTeX and CSL-JSON; GB/T 7714 has no place for them.',
		withLink: 'Figure and link',
		paragraph: (n) => `paragraph ${n}`,
		copy: 'Copy',
		copied: 'Copied.',
		copyFailed: 'The browser does not allow copying; select the text and copy it yourself.',
	},
	picture: {
		report: (figures) => `${figures} figures, each with its words`,
		pair: (both, older, newer) =>
			`${both} in both years, ${older} only in the earlier, ${newer} only in the later`,
		altReport: (title, year, figures) => `${title}, ${year}${figures && `: ${figures}`}`,
		altPair: (place, older, newer) => `${place}: the reports of ${older} and ${newer} side by side`,
	},
	correction: {
		title: 'Corrections',
		changed: (wrong, right) => `“${wrong}” was corrected to “${right}”.`,
		noticed: (name) => `Noticed by ${name}.`,
	},
};
