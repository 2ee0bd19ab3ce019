/**
 * What the pages show: pure data computed from the archive. One decision on comparability (`compareValues`) serves
 * every page, chart, export and delta.
 */
import type { Archive, Observation, Plan, Report } from '../archive/model.ts';
import type {
	Answer,
	Bilingual,
	Break,
	Chapter,
	Division,
	Metric,
	Note,
	Qualifier,
	Requirement,
	Target,
} from '../archive/schema/index.ts';

export type { Archive, Observation, Plan, Report };

/** A value that may stand beside others: as reported, or computed from observations of the same report. */
export interface Value {
	metric: Metric;
	division: Division;
	year: number;
	/** `<division>-<year>`. */
	report: string;
	value: number;
	/** Of the value: the weakest of its parts'. */
	qualifier: Qualifier;
	unit: string;
	/** The measure word to print beside the value: as written, else the registry's. */
	shownUnit: string;
	/** The observation that states it; null for a computed value. */
	observation: Observation | null;
	/** How it was computed; null for a reported value. `51 + 105 = 156`. */
	computed: { op: 'sum' | 'ratio'; parts: Observation[]; formula: string } | null;
}

/** Whether two values may be held against each other, with the reason in both languages. */
export interface Verdict {
	/** `same`: freely; `caution`: beside the reason; `break`: a reform lies between; `not_comparable`: never in one series. */
	level: 'same' | 'caution' | 'break' | 'not_comparable';
	reason: Bilingual | null;
	/** The document on which a break rests. */
	source: string | null;
	break: Break | null;
}

/** A change between two values of one division, or the difference between two divisions. */
export interface Change {
	verdict: Verdict;
	/** Whether the values are of two divisions: then `delta` is a difference, and nothing has changed. */
	isAcross: boolean;
	/**
	 * newer − older in the metric's unit; for rates, percentage points. Null for break and not_comparable, for caution
	 * between two divisions, and where qualifiers make it undecidable.
	 */
	delta: number | null;
	isPoints: boolean;
	/** In per cent of the older value; null across divisions, where a side is below 10 or qualified, for rates, and for anything but `same`. */
	percent: number | null;
	/** `approx` where a side is qualified. */
	qualifier: Qualifier;
}

/** One year of one metric in one division. Missing is not zero. */
export type Point =
	| { year: number; state: 'reported' | 'computed'; value: Value }
	/** There is a report and it does not state the metric. */
	| { year: number; state: 'silent' }
	/** The archive holds no report of that year; `other`: who stood in the division's place before or after its time. */
	| { year: number; state: 'no_report'; other: Division | null };

/** A metric over the years in one division. */
export interface Timeline {
	metric: Metric;
	division: Division;
	/** Every year of `years`, in order. */
	points: Point[];
	/** Breaks that concern the division and lie between the first and last year of `points`. */
	breaks: Break[];
	/** The change from each value to the next one, however many years lie between. */
	changes: { from: number; to: number; change: Change }[];
}

/** One row of a pair page: both values, the change, both sentences (through `Value.observation`). */
export interface SharedRow {
	metric: Metric;
	older: Value;
	newer: Value;
	change: Change;
}

/** Two values whose names are alike and whose meanings are not. */
export interface FalseFriend {
	older: Value;
	newer: Value;
	/** Both definitions, as the reason why not. */
	reason: Bilingual;
}

/** Two reports of one division, or of any two. */
export interface Pair {
	older: Report;
	newer: Report;
	shared: SharedRow[];
	falseFriends: FalseFriend[];
	onlyOlder: Value[];
	onlyNewer: Value[];
	/** Chapters that either side writes on, with the sections of each side. */
	chapters: { chapter: Chapter; older: ChapterText[]; newer: ChapterText[] }[];
}

/** Blocks of one report that belong to a chapter, with the runs of wording that the other side has too. */
export interface ChapterText {
	section: string;
	heading: string;
	/** `shared`: ranges of `Block.text` (UTF-16) whose wording stands in the other report's chapter word by word. */
	blocks: { n: number; shared: { start: number; end: number }[] }[];
}

/** What a division stopped saying and what it says anew, between two adjacent reports. */
export interface Silence {
	from: number;
	to: number;
	fellSilent: Value[];
	isNew: Value[];
}

/** Arithmetic between figures of one report. `derived`: computed by the archive, the text does not state the result. */
export interface Arithmetic {
	kind: 'sum' | 'ratio' | 'at_least_sum';
	verdict: 'holds' | 'fails' | 'derived';
	/** The metric that the parts make up. */
	metric: Metric;
	/** `40 + 82 = 122`, `281 ÷ 346 = 81.2 % ≈ 81 %`, `13 + 10 = 23 ≤ 59`. */
	formula: string;
	stated: Observation | null;
	parts: Observation[];
	computed: number;
	/** Of a derived `at_least_sum`: the figure of which the parts are a share (受理 over the outcomes), if it is stated. */
	bound: Observation | null;
}

/** What became of the numerals of a report. */
export interface Ledger {
	/** Arabic numerals in the text, and those in words that were reviewed. */
	total: number;
	observations: number;
	/** Reviewed or recognised: dates, names, numbers of documents … by reason. */
	ignored: { reason: string; count: number }[];
	ignoredTotal: number;
	unreviewed: LedgerEntry[];
	/** All of them in text order, for the strip of cells. */
	entries: LedgerEntry[];
}
export interface LedgerEntry {
	state: 'observation' | 'ignored' | 'unreviewed';
	/** As printed. */
	text: string;
	block: number;
	start: number;
	end: number;
	/** Metric key of an observation, and of an unreviewed figure that the import proposed; reason of an ignored one. */
	detail: string | null;
}

/** A requirement of a plan and what each report of its year and place answers. */
export interface CoverageRow {
	requirement: Requirement;
	byReport: {
		report: Report;
		strength: 'direct' | 'partial' | 'not_mentioned' | 'not_applicable' | 'unreviewed';
		answers: Answer[];
	}[];
}
export interface TargetVerdict {
	requirement: Requirement;
	target: Target;
	report: Report;
	verdict: 'met' | 'not_met' | 'unknown' | 'not_mentioned' | 'not_applicable';
	value: Value | null;
	note: Note | null;
}
export interface PlanCoverage {
	plan: Plan;
	/** The reports it concerns: same year, divisions below the plan's. */
	reports: Report[];
	rows: CoverageRow[];
	targets: TargetVerdict[];
	totals: {
		report: Report;
		direct: number;
		partial: number;
		notMentioned: number;
		notApplicable: number;
		unreviewed: number;
	}[];
}

/** One division in one year. Nothing held is null, never zero documents issued. */
export interface GridCell {
	year: number;
	/** The division's own documents. */
	report: Report | null;
	plan: Plan | null;
	/** Documents of all divisions below it, at any depth. */
	reportsBelow: number;
	plansBelow: number;
	/** Who stood in the division's place before or after its time; null in its own. */
	other: Division | null;
}
export interface GridRow {
	division: Division;
	/** 0 at the top of the tree. */
	depth: number;
	/** Whether other divisions lie below it. */
	isParent: boolean;
	/** Whether it has documents of its own in any year. */
	hasDocuments: boolean;
	/** One a year, in the order of `Grid.years`. */
	cells: GridCell[];
}
/** Which division reported which year. */
export interface Grid {
	years: number[];
	rows: GridRow[];
}
export interface YearCoverage {
	year: number;
	reports: number;
	plans: number;
}
