import { grouped } from './number.ts';

/** Chinese messages of pages on more reports than anybody lists: distributions, and the way down to a county. */
export const manyZhCN = {
	many: {
		parts: '逐级往下',
		partsNote: '点地名，看那里的数。每份报告只列在一处。',
		partReports: (n: number) => `${grouped(n)} 份`,
		within: (name: string, year: number) => `${name}：${year} 年`,
		title: (name: string, year: number) => `${year} 年：${name}各地`,
		description: (name: string, year: number, n: number) =>
			`${name} ${year} 年度 ${grouped(n)} 份法治政府建设年度报告的指标：写了的有多少，数怎样分布，逐级到县。`,
		lede: (f: { reports: number; metrics: number }) =>
			`${grouped(f.reports)} 份报告，一共写出 ${grouped(f.metrics)} 个指标。逐个看有多少份写了、数怎样分布，再往下找到一个县。`,
		listed: '直接列出的',
		listedNote: '本级的，和不再分级的。',
		common: '写的最多的',
		commonNote: '写的报告多的在前。',
		chapterNote: (n: number) => `${grouped(n)} 个指标`,
		metric: '指标',
		place: '地方',
		year: '年度',
		stated: '写了的',
		drawn: (n: number) => `入图 ${grouped(n)}`,
		picture: '分布',
		median: '中位数',
		middle: '中间一半',
		extremes: '最低到最高',
		to: '到',
		tooFew: '太少',
		summary: (f: { n: number; low: string; high: string; median: string | null }) =>
			`${f.n} 个数，从 ${f.low} 到 ${f.high}${f.median === null ? '' : `，中位数 ${f.median}`}`,
		legend:
			'中位数和两端都是报告里实有的数，点开是原句；不足三个不取中位数，不足八个不取中间一半。横轴从零起，离得远的归到最右一格。写“余”“多”“约”的和本站算得的，不入图，也不入中位数。没有写，不等于零。',
		years: '历年',
		yearsNote: '同一横轴，从零起。',
		placesIn: (year: number) => `${year} 年，各省`,
		provinces: '各省',
		placesNote: '同一横轴，按代码排列，不是排名。点省名看到县。',
		byPlace: (name: string) => `${name}：各地历年的数`,
		metricTitle: (metric: string, place: string) => `${metric}：${place}各地`,
		metricDescription: (metric: string, place: string) =>
			`${place}各地历年报告里的${metric}：分布、中位数、写了的有多少，逐个到县，点到原句。`,
		metricSays: (f: { reports: number; all: number; divisions: number }) =>
			`${grouped(f.all)} 份报告中 ${grouped(f.reports)} 份写了，来自 ${grouped(f.divisions)} 个行政区。`,
		series: '各地历年',
		seriesNote: '按代码排列。',
		/** A year without a report is hatched on screens and says 无文件 on paper. */
		gapOnScreen: '斜线：本站没有那一年的报告。',
		gapOnPaper: '“无文件”：本站没有那一年的报告。',
		flagged: '与同一份报告里别的数对不上；点 ≠ 看那一段。',
		own: '本级与直辖',
		rank: (year: number) => `${year} 年位次`,
		rankNote: (f: { year: number; of: number }) =>
			`位次从大到小，只排 ${f.year} 年口径相同、写明确数的 ${grouped(f.of)} 个。大小不等于好坏。`,
		noRank: '不排位次：',
		sentences: '原句',
		sentencesNote: '每个数字也通向报告里的那一处。',
		sentencesShow: '列出全部原句',
		sentencesPlain: '点表中的数字，到报告里的那一句。',
		sentencesFailed: '原句没有取到。点表中的数字，同样到那一句。',
		plansMore: '全部工作安排',
		divisionsMore: '这里列到市，点开到县。',
		grid: '各地哪年有文件',
		gridNote: '方块是一份文件，数字是下级合计；点地名逐级往下。',
	},
};

export type ManyMessages = typeof manyZhCN;
