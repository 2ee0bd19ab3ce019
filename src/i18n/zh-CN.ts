import { browseZhCN } from './browse-zh-cn.ts';
import { citeZhCN } from './cite-zh-cn.ts';
import { compareZhCN } from './compare-zh-cn.ts';
import { grouped, hanNumber } from './number.ts';
import { planZhCN } from './plan-zh-cn.ts';
import { readZhCN } from './read-zh-cn.ts';
import { searchZhCN } from './search-zh-cn.ts';

/** Chinese messages, and the model of all others. */
export const zhCN = {
	...browseZhCN,
	...planZhCN,
	...readZhCN,
	...searchZhCN,
	...compareZhCN,
	...citeZhCN,
	site: {
		name: '对照',
		full: '对照：法治政府建设年度报告档案',
		home: '对照，首页',
		skip: '跳到正文',
		contents: '目录',
		mainNav: '主导航',
		siteNav: '站内目录',
		inSite: '站内',
		position: '位置',
		crumb: '首页',
		otherLanguage: 'English',
		permanent: '本页永久地址：',
		path: '本页在档案中的位置：',
		printed: '打印于 ',
		/** Behind the head of a fold that is too long for paper. */
		sections: (n: number) => `${n} 节`,
		notPrinted: '未打印，见页脚所列地址',
		titleSuffix: ' · 对照',
		reportsInChinese: '',
	},
	nav: {
		divisions: '行政区',
		metrics: '指标',
		years: '年份',
		plans: '工作安排',
		compare: '并排',
		data: '数据',
		about: '关于',
	},
	key: {
		title: '读法',
		report: '有年度报告',
		plan: '有工作安排',
		noFile: '本站无此年文件',
		silent: '：有文件而没有写出这个数，不是零',
		computed: '由本站算得，附算式',
		atLeast: '原文写“余”“多”',
		same: '口径相同',
		caution: '口径可能不同，慎比',
		break: '口径断开，不计变化',
		proposed: '待核：由程序提出，尚无人对照原句核过；图中外套虚圈',
	},
	seal: {
		same: { mark: '同', says: '口径相同' },
		caution: { mark: '慎', says: '口径可能不同，慎比' },
		break: { mark: '断', says: '口径断开，不计变化' },
		not_comparable: { mark: '断', says: '不可比，不计变化' },
		computed: { mark: '算', says: '由本站算得' },
		proposed: searchZhCN.search.proposed,
	},
	value: {
		silent: '未报告',
		noFile: '无文件',
		notStated: '文中未载',
		atLeast: '至少',
		atMost: '至多',
		approx: '约',
		/** Of a figure that the import proposed. */
		unread: '待核：由程序提出，尚无人对照原句核过。',
		unreadOf: (unread: number, all: number) =>
			`${grouped(all)} 个数中 ${grouped(unread)} 个待核：由程序提出，尚无人对照原句核过。引用前请先看原句。`,
		points: '个百分点',
		perCent: (percent: string) => `（${percent}%）`,
		noChange: '持平',
		undecided: '有“余”“多”，不计变化',
		refused: '不计变化',
		/** Between two places. */
		across: {
			by: (delta: string) => `相差 ${delta}`,
			noChange: '相同',
			undecided: '有“余”“多”，不计相差',
			refused: '不计相差',
		},
		/** Of a report that states only the sum of which the metric is a part. */
		onlySum: '只报合计',
		year: (year: number) => `${year} 年`,
		/** Before what other years say. */
		inYears: (years: readonly number[]) => `${years.join('、')} 年`,
	},
	chart: {
		labels: {
			silent: '未报告',
			noReport: '无文件',
			reported: '原文载明',
			computed: '由本站算得',
			unread: '待核',
			computedMark: '算',
			break: '口径断开',
			breakMark: '断',
			slot: '年度',
			value: '数值',
			state: '状态',
			quote: '原句',
			keys: '用左右方向键逐年查看',
			toStill: '看静态图',
			toInteractive: '看互动图',
		},
		division: '行政区',
		/** Before the name of the division that stood in the place of another. */
		thenNamed: '当年为',
		table: '数据表与下载',
		source: (place: string, years: string, address: string) =>
			`${place}，${years}。对照：法治政府建设年度报告档案。${address}`,
	},
	place: {
		level: { province: '省级', prefecture: '地级', county: '县级' },
		chapter: (n: number) => `第${hanNumber(n)}章`,
		chapterNumber: (n: number) => hanNumber(n),
	},
	division: {
		description: (name: string) =>
			`${name}的法治政府建设年度报告：年表、指标，哪些数不再写出、哪些是新写出的。`,
		descriptionParent: (name: string) => `${name}：下辖行政区与所藏文件。`,
		/** The finding in one sentence, in parts; numbers in the middle are set bold. */
		findingTwo: (f: {
			reports: number;
			older: number;
			newer: number;
			olderCount: number;
			newerCount: number;
		}) => ({
			before: `${f.reports === 2 ? '两' : hanNumber(f.reports)}份报告，${
				f.reports === 2
					? `${f.newer - f.older === 1 ? '相邻两年' : `相隔${hanCount(f.newer - f.older)}年`}`
					: `从 ${f.older} 年到 ${f.newer} 年`
			}。${f.older} 年写出 ${f.olderCount} 个指标，${f.newer} 年写出 ${f.newerCount} 个，能放在一起看的只有 `,
			after: (onlyOlder: number, onlyNewer: number) =>
				` 个：${f.older} 年的 ${onlyOlder} 个，${f.newer} 年不再写出数字；${f.newer} 年的 ${onlyNewer} 个是新写出的。`,
		}),
		findingOne: (year: number, metrics: number, figures: number) =>
			`只有一份报告，${year} 年，写出 ${metrics} 个指标、${figures} 处数字。有了另一年，才谈得上变化。`,
		findingParent: (children: number, reports: number, plans: number) =>
			[
				children ? `下辖 ${children} 个收入本站的行政区` : '',
				reports ? `共 ${reports} 份年度报告` : '',
				plans ? `本级 ${plans} 份工作安排` : '',
			]
				.filter(Boolean)
				.join('，')
				.concat('。'),
		findingNone: '本站尚无此行政区自己的文件。',
		findingFormer: (until: string, now: readonly string[]) =>
			`此名称与代码用到 ${until} 年${now.length > 0 ? `，其后为${now.join('、')}` : ''}。本站没有它自己的文件。`,
		vennOnly: (year: number) => `${year} 独有`,
		vennShared: '共有',
		vennSays: (older: number, a: number, both: number, newer: number, b: number) =>
			`${older} 年独有 ${a} 个指标，两年共有 ${both} 个，${newer} 年独有 ${b} 个`,
		rail: '文件年表',
		railNote: '“本站无此年文件”只说明本站没有，不说明当年没有发布。',
		noFile: '本站无此年文件',
		read: '阅读',
		beside: (year: number) => `与 ${year} 年并排`,
		reportSize: (sections: number, numerals: number, metrics: number) =>
			`${sections} 个部分 · ${numerals} 处数字 · ${metrics} 个指标`,
		oneReport: '一份报告里的数',
		oneReportNote: '只有一年，无从比较；逐一列出原句。',
		/** Under the chart of a part that another year covers by its sum. */
		partOf: (year: number, sum: string) => `${year} 年只报合计（${sum}），未分列。`,
		/** Before what holds between some years and not between others: `2019→2020、2021→2022→2023：`. */
		between: (years: readonly string[]) => `${years.join('、')}：`,
		shift: (from: number, to: number) => `不再写出与新写出：${from} → ${to}`,
		shiftNote: '只看写没写出数字；没有数字，不等于报告没有写到这件事。由另一年的合计涵盖的分项不列。',
		silent: (older: number, newer: number) => `${older} 年写出，${newer} 年没有写出数字`,
		novel: (year: number) => `${year} 年新写出的`,
		noneSilent: '没有不再写出的指标。',
		noneNew: '没有新写出的指标。',
		sums: '算一算',
		sumsNote: '报告里的数彼此对得上吗。',
		documents: '取走',
		documentsNote: '任何人可下载、核对、引用。',
		documentsTable: (name: string) => `${name}的全部文件`,
		downloadable: '可下载的文件',
		file: '文件',
		sourceText: '来源文本',
		use: '取用',
		original: '原文',
		bytes: (n: number) => `${grouped(n)} 字节`,
		children: '下辖',
		childrenNote: '只列收入本站的行政区。',
		childReports: (n: number) => `${n} 份年度报告`,
		noReports: '尚无文件',
		/** Of a division whose code is in force no longer, in a list of those that are. */
		formerUntil: (year: string) => `旧称，用到 ${year} 年`,
		readOn: '接着读',
		readOnNote: '同一个地方的另一时期，和它的上级。',
		readOnAbove: '上级',
		readOnNow: '其后',
		readOnBefore: '此前',
		addReport: '怎样补上一份报告',
		plans: '工作安排',
		planSize: (requirements: number) => `${requirements} 项要求`,
		wasBefore: (year: string | null): string => (year ? `${year} 年以前为` : '此前为'),
		isNow: (year: string | null): string => (year ? `${year} 年起为` : '后为'),
	},
	sum: {
		stated: (figure: string) => `原文写明${figure}`,
		/** Of a figure with a note: its name may be the reviewer's reading. */
		recorded: (figure: string) => `原文的数记作${figure}`,
		holds: (year: number, told: string) => `${year} 年，${told}，与分项相合。`,
		fails: (year: number, told: string) => `${year} 年，${told}，与分项不合。`,
		derived: (year: number, metric: string) => `${year} 年${metric}，原文未写，由本站算得。`,
		share: (year: number, told: string, rest: number) =>
			`${year} 年，${told}，${rest > 0 ? `其余 ${grouped(rest)} 的去向文中未载` : '与分项之和相等'}。`,
	},
};

function hanCount(n: number): string {
	return n === 2 ? '两' : hanNumber(n);
}

export type Messages = typeof zhCN;
