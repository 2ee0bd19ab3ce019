/**
 * One pure model of a chart; `toSvg`, `toTable` and `toChartJs` draw it. Stems from zero, one slot a year, nothing bridges a gap.
 * Texts are given in the language of the page: the model holds no interface wording of its own.
 */
export interface ChartModel {
	/** Unique on its page; prefix of the ids inside. */
	id: string;
	title: string;
	/** Of its page, whose fonts the labels are set in. */
	language: 'zh-CN' | 'en';
	/** Measure word, for the caption and the head of the table's column. */
	unit: string;
	/** One sentence that says what the picture shows, for those who cannot see it. */
	summary: string;
	/** Years may go unlabelled where they would touch; divisions never do. */
	axis: 'years' | 'divisions';
	/** Slots from left to right: years, or divisions. */
	slots: Slot[];
	/** Breaks, drawn as a double rule before the slot `before` (index, 1 or more). */
	breaks: { before: number; reason: string }[];
	/** Upper end of the axis; zero is the lower. Several charts may share it. */
	max: number;
	labels: ChartLabels;
	/** Source line of exported images: division, years, address. Empty where none is exported. */
	source: string;
}

/** Interface wording that a chart needs, in the language of its page. */
export interface ChartLabels {
	/** 未报告: there is a report and it is silent. */
	silent: string;
	/** 无文件: the archive holds no report. */
	noReport: string;
	/** State of a value that its report states: 原文载明. */
	reported: string;
	/** 由本站算得, in words, for the table. */
	computed: string;
	/** 待核, in words, behind the state of a value that nobody has read. */
	unread: string;
	/** The seal beside a computed value, one character: 算. */
	computedMark: string;
	/** 口径断开, in words, before the reason. */
	break: string;
	/** The seal on the double rule, one character: 断. */
	breakMark: string;
	/** Heads of the table's columns; `slot` is 年度 or 行政区. */
	slot: string;
	value: string;
	state: string;
	quote: string;
	/** Tells how to walk the interactive chart: 用左右方向键逐年查看. */
	keys: string;
	/** Buttons that switch between the drawing and the interactive chart. */
	toStill: string;
	toInteractive: string;
}

/** A slot that has a number. */
export interface ValueSlot {
	label: string;
	state: 'value';
	value: number;
	/** As set beside the dot: `≥23,000`, `100%`. */
	shown: string;
	isComputed: boolean;
	/** The import proposed it, and nobody has read it yet. */
	isUnread?: true;
	isQualified: boolean;
	/** `newer`: the newest of several years, in the accent. */
	emphasis: 'plain' | 'newer';
	/** `51 + 105 = 156`; null for a reported value. */
	formula: string | null;
	/** Exact words of the report; null for a computed value. */
	quote: string | null;
	/** Of a computed value: the sentences that state its parts, each with its place. Absent for a reported one. */
	parts?: { quote: string; href: string | null }[];
	/** Where the sentence stands; of a computed value that of its first part. */
	href: string | null;
}

export type Slot =
	| ValueSlot
	| { label: string; state: 'silent'; href: string | null }
	/** `other` instead of 无文件: who stood in the division's place that year, in words, and their page. */
	| { label: string; state: 'no_report'; other?: { text: string; href: string | null } | null };
