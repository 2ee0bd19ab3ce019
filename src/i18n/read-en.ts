import { capital, counted, grouped } from './number.ts';
import type { ReadMessages } from './read-zh-cn.ts';

/** English messages of the reader and of two reports side by side. */
export const readEn: ReadMessages = {
	report: {
		description: (title, metrics) => `${title}: full text, ${counted(metrics, 'metric')} marked in it.`,
		kind: 'annual report',
		outline: 'Contents',
		outlineSize: (sections, metrics) => `${counted(sections, 'section')} · ${counted(metrics, 'metric')}`,
		metrics: 'metrics',
		opening: 'Opening',
		fields: {
			year: 'Year covered',
			issuer: 'Issued by',
			documentNumber: 'Document number',
			signatory: 'Signed by',
			issued: 'Dated',
			addressee: 'Addressed to',
		},
		cite: 'Cite',
		source: 'Source',
		original: 'Source text',
		paragraph: (n) => `Paragraph ${n}`,
		figuresOf: (n) => `Numbers of paragraph ${n}`,
		numbersIn: (numbers, years) => `${numbers.join(', ')} in ${years.join(' and ')}:`,
		noteOf: (n) => `Note ${n}`,
		sentence: 'Its sentence',
		everywhere: 'All years and places',
		besideShort: 'Side by side',
		ledger: 'Ledger of numbers',
		ledgerTotal: (total, unreviewed) =>
			`${counted(total, 'number')} in the text, ${unreviewed} not yet reviewed.`,
		ledgerMetrics: 'are metrics',
		ledgerOther: 'are not metrics (dotted in the text)',
		ledgerPlain: 'are years, document numbers, ordinals and the like',
		ledgerOpen: 'not yet reviewed',
		ledgerProposed: (n) => ` (${n} of them proposed as metrics by the import)`,
		verbatim:
			'The text is verbatim. Only broken lines, page breaks and spacing were repaired, never wording.',
		hash: (bytes) => `Source text${bytes === null ? '' : `, ${grouped(bytes)} bytes`}, SHA-256:`,
		sourceAddress: 'Source address: ',
		retrieved: (date) => `retrieved ${date}`,
		reasons: {
			no_metric: 'reviewed; the registry has no such metric',
			name: 'reviewed; part of a name',
			date: 'a date',
			document_number: 'a document number',
			ordinal: 'an ordinal',
			rule: 'reviewed; part of a rule',
			plan: 'reviewed; planned, not a result',
			cumulative: 'reviewed; cumulative over years',
			last_year: 'reviewed; of the year before',
			change: 'reviewed; an increase or decrease',
			other_place: 'reviewed; of another place',
			rank: 'reviewed; a rank',
		},
	},
	pair: {
		title: (name, older, newer) => `${name} ${older} ↔ ${newer}`,
		heading: (older, newer) => `: the reports of ${older} and ${newer} side by side`,
		description: (name, older, newer) =>
			`${name}, the reports of ${older} and ${newer} side by side: shared metrics, changes, sentences.`,
		size: (sections, characters, metrics) =>
			`${counted(sections, 'section')} · ${grouped(characters)} characters · ${counted(metrics, 'metric')}`,
		missing: (fields) => `${fields.join(', ')}: not stated`,
		shared: (n) => `${capital(counted(n, 'metric'))} in both years`,
		sharedNone: 'No metric in both years',
		sharedLevels: (same, caution, refused) =>
			capital(
				[
					same ? `${same} counted the same way` : '',
					caution ? `${caution} to be compared with care` : '',
					refused ? `${refused} across a break, no change given` : '',
				]
					.filter(Boolean)
					.join(', ')
					.concat('.'),
			),
		sharedTable: 'Metrics stated in both years: both values, the change and the sentences',
		metric: 'Metric',
		change: 'Change',
		same: 'Counted the same way.',
		falseFriends: 'Alike in name only',
		falseFriendsNote: 'Similar names, different things counted. Shown together to prevent misuse.',
		falseFriendsTable: (n) => `${counted(n, 'pair')} of values that are alike in name only`,
		why: 'Why not',
		only: 'In one year only',
		onlyNote: 'Parts that the other year gives only as a total are left out.',
		onlyIn: (year) => `Only in ${year}`,
		none: 'None.',
		texts: 'Chapter by chapter',
		textsNote: 'Tinted: wording that both have, eight characters or more, no word cut. Underlined: figures.',
		chapters: 'Chapters',
		noText: (year) =>
			`No paragraph of the ${year} report is placed in this chapter. A paragraph goes with its section, so other chapters may speak of its subject.`,
		figuresElsewhere: 'Figures of this chapter that stand elsewhere in the report: ',
		citation: (place, older, newer) => `${place}法治政府建设年度报告 ${older} 与 ${newer} 对照`,
	},
};
