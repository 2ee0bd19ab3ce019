/** Citations, pictures and corrections, in Chinese. */
export const citeZhCN = {
	citation: {
		title: '引用',
		gb: 'GB/T 7714—2015',
		bibtex: 'BibTeX',
		csl: 'CSL-JSON',
		link: '永久地址',
		noAddress: '这份档案没有公开的网址，著录里的获取路径请自行补上。',
		accessed: '网络文献应注明引用日期：请在日期之后补上您读到它的日子，如 [2026-11-21]。',
		missing: '文件没有载明的责任者、日期略去，不代拟。',
		hash: '引用时可附本站文件的 SHA-256，以证所引文字：',
		figures: (n: number) => `引用其中一个数（${n}）`,
		figuresNote:
			'地址直达该数；所在段落见括号。指标、数值与年度写在 BibTeX 和 CSL-JSON 的附注里，GB/T 7714 没有这一项。',
		withLink: '数与链接',
		paragraph: (n: number) => `第${n}段`,
		copy: '复制',
		copied: '已复制。',
		copyFailed: '浏览器不让复制，请选中文字自己复制。',
	},
	picture: {
		report: (figures: number) => `写明 ${figures} 个数，每个都可查原话`,
		pair: (both: number, older: number, newer: number) =>
			`两年都有 ${both} 项，只有前一年 ${older} 项，只有后一年 ${newer} 项`,
		altReport: (title: string, year: number, figures: string) =>
			`《${title}》，${year}年${figures && `：${figures}`}`,
		altPair: (place: string, older: number, newer: number) => `${place}${older}年与${newer}年的报告并排`,
	},
	correction: {
		title: '更正',
		changed: (wrong: string, right: string) => `原作“${wrong}”，改为“${right}”。`,
		noticed: (name: string) => `${name}指出。`,
	},
};

export type CiteMessages = typeof citeZhCN;
