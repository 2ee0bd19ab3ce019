import { grouped } from './number.ts';

/** Chinese messages of the reader and of two reports side by side. */
export const readZhCN = {
	report: {
		description: (title: string, metrics: number) => `${title}全文，${metrics} 个指标标在文中。`,
		kind: '年度报告',
		outline: '本文目录',
		outlineSize: (sections: number, metrics: number) => `${sections} 个部分 · ${metrics} 个指标`,
		metrics: '指标',
		opening: '导语',
		fields: {
			year: '所述年度',
			issuer: '发文机关',
			documentNumber: '文号',
			signatory: '签发人',
			issued: '文件日期',
			addressee: '主送机关',
		},
		cite: '引用',
		source: '来源',
		original: '原文',
		paragraph: (n: number) => `第 ${n} 段`,
		figuresOf: (n: number) => `第 ${n} 段的数字`,
		/** Of notes by their numbers, before what those years say of all of them. */
		numbersIn: (numbers: readonly string[], years: readonly number[]) =>
			`${numbers.join('、')}：${years.join('、')} 年`,
		noteOf: (n: number) => `注 ${n}`,
		sentence: '原句',
		everywhere: '历年与各地',
		besideShort: '并排',
		ledger: '数字账',
		ledgerTotal: (total: number, unreviewed: number) => `全文数字 ${total} 处，未复核 ${unreviewed} 处。`,
		ledgerMetrics: '处已成指标',
		ledgerOther: '处有数而不作指标（文中点线）',
		ledgerPlain: '处是年份、文号、序数等，不计',
		ledgerOpen: '处尚未复核',
		/** Behind it: how many of them the import has taken for metrics. */
		ledgerProposed: (n: number) => `（其中 ${n} 处程序已提出为指标，待核）`,
		verbatim: '正文照录原文，只修补断行、分页与空格，不改字句。',
		hash: (bytes: number | null) => `来源文本${bytes === null ? '' : ` ${grouped(bytes)} 字节`}，SHA-256：`,
		sourceAddress: '来源网址：',
		retrieved: (date: string) => `${date} 取得`,
		reasons: {
			no_metric: '已复核；指标库未设此项',
			name: '已复核；专名中的数字',
			date: '日期',
			document_number: '文号',
			ordinal: '序数',
			rule: '已复核；规定中的数字',
			plan: '已复核；计划，不是结果',
			cumulative: '已复核；历年累计',
			last_year: '已复核；上年之数',
			change: '已复核；增减之数',
			other_place: '已复核；他处之数',
			rank: '已复核；名次',
		},
	},
	pair: {
		title: (name: string, older: number, newer: number) => `${name} ${older} ↔ ${newer}`,
		heading: (older: number, newer: number) => `：${older} 年与 ${newer} 年报告并排`,
		description: (name: string, older: number, newer: number) =>
			`${name} ${older} 年与 ${newer} 年报告并排：共有指标、变化、原句。`,
		size: (sections: number, characters: number, metrics: number) =>
			`${sections} 个部分 · ${grouped(characters)} 字（含标点） · ${metrics} 个指标`,
		missing: (fields: string[]) => `${fields.join('、')}：文中未载`,
		shared: (n: number) => `两年都有的 ${n} 个指标`,
		sharedNone: '两年没有相同的指标',
		sharedLevels: (same: number, caution: number, refused: number) =>
			[
				same ? `${same} 个口径相同` : '',
				caution ? `${caution} 个须慎比` : '',
				refused ? `${refused} 个口径断开、不算变化` : '',
			]
				.filter(Boolean)
				.join('，')
				.concat('。'),
		sharedTable: '两年都写了的指标：两年的值、变化与原句',
		metric: '指标',
		change: '变化',
		same: '口径相同。',
		falseFriends: '形似而不可比',
		falseFriendsNote: '名字相近，数的不是一回事。并列在此，只为防误用。',
		falseFriendsTable: (n: number) => `形似而不可比的 ${n} 组数`,
		why: '为什么不比',
		only: '各说各的',
		onlyNote: '由另一年的合计涵盖的分项，不列在此。',
		onlyIn: (year: number) => `只见于 ${year} 年`,
		none: '没有。',
		texts: '逐章对读',
		textsNote: '底色为两边共有的字句（连续八字以上，不切断词语）；下划线为数字。',
		chapters: '各章',
		noText: (year: number) =>
			`${year} 年的报告没有段落归入这一章。段落随所在的节归章，这一章的事可能写在别章下。`,
		figuresElsewhere: '写在别处的这一章的数字：',
		citation: (place: string, older: number, newer: number) =>
			`${place}法治政府建设年度报告 ${older} 与 ${newer} 对照`,
	},
};

export type ReadMessages = typeof readZhCN;
