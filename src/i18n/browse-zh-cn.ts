import { grouped } from './number.ts';

/** Chinese messages of the pages that lead to documents: home, indexes, years, metrics, 404, feed. */
export const browseZhCN = {
	home: {
		title: '对照：各地法治政府建设年度报告，并排来读',
		description: '各地的法治政府建设年度报告，逐句、逐数、逐年对照。每个数字都通向它出自的那句话。',
		/** A line may break between the parts. */
		heading: ['各地的', '法治政府建设', '年度报告，', '并排来读'],
		lede: '每个数字都通向它出自的那句话，每句带数字的话都通向它的历年。缺的年份照缺，不可比的不比。',
		starts: '从哪里读起',
		startPlace: '看一个地方',
		startPlaceNote: (divisions: number) => `${grouped(divisions)} 个行政区有报告`,
		startMetric: '看一个指标',
		startMetricNote: (stated: number) => `${grouped(stated)} 个指标有数`,
		startYear: '看一年',
		empty: '本站还没有文件。',
		emptyNote: '收入第一份报告之后，这里会列出行政区、年份与文件。',
		samePlus: '口径相同，可以相减',
		caution: '口径可能不同，慎比',
		refused: '口径断开，不算增幅',
		undecided: '有“余”“多”，不算增减',
		besideRead: '两份报告并排读',
		reportRead: '读这份报告',
		places: '行政区',
		holds: (f: Holdings) =>
			`现有 ${grouped(f.documents)} 份文件：${[
				f.reports ? `${grouped(f.divisions)} 个行政区的 ${grouped(f.reports)} 份年度报告` : '',
				f.plans ? `${grouped(f.plans)} 份工作安排` : '',
			]
				.filter(Boolean)
				.join(
					'，',
				)}。${f.values ? `${grouped(f.values)} 个指标数值由原文写明，逐一对到原句${f.computed ? `；另有 ${grouped(f.computed)} 个由本站算得` : ''}。${f.unread ? `写明的数里有 ${grouped(f.unread)} 个待核：由程序提出，尚无人对照原句核过。` : ''}` : ''}`,
		newestPlaces: (shown: number, all: number) => `共 ${grouped(all)} 个，列出报告最新的 ${shown} 个。`,
		allPlaces: '全部行政区',
		sparkHead: (metric: string, unit: string) => `哪年有报告，${metric}（${unit}）`,
		read: '读',
		reportOf: (year: number) => `${year} 年报告`,
		besideShort: '并排读',
		oneAxis: (charts: number, levels: number): string => {
			if (charts < 2) return '纵轴从零起。';
			return levels > 1 ? '同级各图同一纵轴，从零起。' : '各图同一纵轴，从零起。';
		},
		/** Behind the seal 待, under charts in which a ring marks such values. */
		unreadRing: '点外有虚圈的数待核：由程序提出，尚无人对照原句核过。',
		plan: '工作安排',
		planNote: '上级年初布置了什么，下级年终回应了什么。',
		planMore: '全部工作安排',
		grid: '哪里、哪年',
		gridNote: '斜线只说明本站没有，不说明当地没有发布。',
		gridCaption: '方块是一份文件，数字是本级与下级文件合计。',
		gridProvinces: '数字是各省文件合计；点省名逐级往下。',
		gridNewest: (years: number) => `只列最近 ${years} 年；更早的见年份。`,
		documents: '文件',
		documentsNote: '按报告年度，新的在前。',
		documentsNewest: (shown: number, all: number) => `共 ${grouped(all)} 份，列出最新的 ${shown} 份。`,
		numberMissing: '文号：文中未载',
		dateMissing: '日期：文中未载',
		metrics: (n: number) => `${n} 个指标`,
		requirements: (n: number) => `${n} 项要求`,
		feed: '订阅文件与更正（Atom）',
		/** Beside that link: documents of which no day is known. */
		feedLacks: (n: number) => `${grouped(n)} 份文件未载日期，也没有记下取得的日子，不在其中。`,
	},
	grid: {
		place: '省 › 市 › 县',
		total: '合计',
		own: (name: string) => `${name}本级`,
		report: (name: string, year: number) => `${name} ${year} 年度报告`,
		plan: (name: string, year: number) => `${name} ${year} 年工作安排`,
		none: '无文件',
		count: (n: number) => `${n} 份`,
		region: '行政区与年份对照表',
	},
	places: {
		title: '行政区',
		description: '本站所收法治政府建设年度报告与工作安排，按省、市、县列出。',
		lede: (f: { divisions: number; documents: number }) =>
			`${grouped(f.divisions)} 个行政区，${grouped(f.documents)} 份文件，按国家标准代码（GB/T 2260）排列。`,
		jump: '按省跳转',
		documents: (n: number) => `${grouped(n)} 份文件`,
		divisions: (n: number) => `${grouped(n)} 个行政区有文件`,
		pageOf: (name: string) => `${name}的页面`,
		former: '旧称',
		none: '本站还没有任何行政区的文件。',
	},
	years: {
		title: '年份',
		heading: '按年份读',
		description: '各年度有哪些行政区的报告，各地同一年写了哪些数。',
		lede: '年份是报告所述的年度，不是发布的年份。一页一年，把各地同一年的数并排。',
		table: '各年度的文件与数值',
		year: '年度',
		reports: '年度报告',
		plans: '工作安排',
		values: '写明的数值',
		places: '行政区',
		noReports: '本站无此年报告',
		none: '本站还没有任何年份的文件。',
		more: (n: number) => `等 ${grouped(n)} 个`,
	},
	year: {
		title: (year: number) => `${year} 年：各地并排`,
		heading: (year: number) => `${year} 年`,
		description: (year: number, n: number) =>
			`${year} 年度 ${n} 份法治政府建设年度报告的指标，各地并排，逐一附原句。`,
		lede: (f: { reports: number; metrics: number; shared: number }) =>
			f.reports === 1
				? `这一年只有 1 份报告，写出 ${f.metrics} 个指标。`
				: `${grouped(f.reports)} 份报告，一共写出 ${grouped(f.metrics)} 个指标，其中 ${grouped(f.shared)} 个不止一地写了。`,
		notRank: '并排不是排名：各地按代码先后，各写各的口径；带“慎”的更不可径直相比。未报告不等于零。',
		previous: (year: number) => `${year} 年`,
		empty: (year: number) => `本站没有 ${year} 年度的报告。`,
		emptyNote: '没有收入，不等于当年没有发布。',
		plansHere: '这一年的工作安排：',
		documents: '这一年的文件',
		common: '不止一地写了的',
		commonNote: '写的地方多的在前。只有这些才谈得上对照。',
		commonTable: '不止一地写出的指标',
		metric: '指标',
		ofReports: (n: number, all: number) => `${grouped(n)} / ${grouped(all)}`,
		chapterNote: (n: number) => `${n} 个指标`,
		chapterTable: (chapter: string, year: number) => `${year} 年${chapter}：各地的数`,
		sentences: '看原句',
		values: '看各地的数',
	},
	metrics: {
		title: '指标',
		heading: '指标库',
		description: '法治政府建设年度报告中的指标：定义、单位、不可混同的邻近指标，以及哪些报告写了它。',
		lede: (f: { all: number; stated: number; onlyComputed: number }) =>
			`${grouped(f.all)} 个指标，按报告的十章排列。${grouped(f.stated)} 个至少有一份报告写出数来${
				f.onlyComputed ? `，另有 ${grouped(f.onlyComputed)} 个由本站用分项算得` : ''
			}；其余的备用，收在各章末尾。`,
		chapters: '按章跳转',
		chapterNote: (stated: number, all: number) => `${all} 个指标，${stated} 个有数。`,
		table: (chapter: string) => `${chapter}的指标`,
		metric: '指标',
		unit: '单位',
		reports: '报告',
		divisions: '行政区',
		never: (n: number) => `尚无报告写出的 ${n} 个`,
		noneStated: '这一章还没有报告写出数来。',
	},
	metric: {
		description: (name: string, definition: string) => `${name}：${definition}。各地历年的数与原句。`,
		says: (f: { reports: number; divisions: number; from: number; to: number }) =>
			`${grouped(f.divisions)} 个行政区的 ${grouped(f.reports)} 份报告写了它，${
				f.from === f.to ? `${f.reports > 1 ? '都' : ''}在 ${f.from} 年` : `从 ${f.from} 年到 ${f.to} 年`
			}。`,
		computedToo: (n: number) => `另有 ${n} 个由本站用分项算得。`,
		never: '本站的报告都还没有写出这个数。定义先立在这里，免得日后混同。',
		what: '它数的是什么',
		definition: '定义',
		unit: '单位',
		kind: '性质',
		kinds: {
			flow: '全年累计数',
			stock: '年末存量',
			rate: '比率',
			setting: '规定、计划或承诺的数',
		},
		aggregation: '各地可否相加',
		aggregations: {
			sum: '可以相加，前提是各地口径相同',
			ratio: '不可相加，也不可取平均',
			none: '不可相加',
		},
		key: '代号',
		composite: '与其他指标的关系',
		compositeOp: {
			sum: '等于以下各项之和：',
			ratio: '前一项除以后一项：',
			at_least_sum: '不小于以下各项之和：',
		},
		optional: '若有写明，也计入：',
		alternative: '或由这些相加：',
		partOf: '它是这些指标的分项：',
		/** Before rates of which it is a side. */
		rateFrom: '用来算这些比率：',
		target: '工作安排的要求',
		present: '应有相应的数',
		caution: '比之前要知道',
		breaks: (date: string) => `${date} 起口径断开`,
		basis: (document: string) => `依据：${document}`,
		sameScope: '指标库没有记录各报告口径不同。',
		sameWithin: '同在断开之前，或同在断开之后的报告，指标库没有记录口径不同；一前一后的不可比。',
		confuse: '不可混同',
		confuseNote: '名字相近，数的不是一回事。',
		series: '各地历年',
		seriesNote: (levels: number): string =>
			`${levels > 1 ? '同级' : ''}各图同一纵轴，从零起；按代码排列，不是排名。`,
		/** Head of the table of places with one value; `besides` where others have charts. */
		once: (places: number, besides: boolean) =>
			`${besides ? '另有 ' : ''}${grouped(places)} 个地方只有一个数`,
		onceNote: '一个数画不成图，列在这里；按代码排列，不是排名。',
		/** Behind a place, of which other reports are silent. */
		silentIn: (years: readonly number[]) => `${years.join('、')} 年未报告`,
		sentences: '全部原句',
		sentencesNote: '点数字，到报告里的那一处。',
		silentReports: (n: number) => `另有 ${grouped(n)} 份报告没有写它。没有写，不等于零。`,
	},
	notFound: {
		title: '没有这一页',
		description: '这个地址没有页面。',
		lede: '地址可能写错了，或者指向本站没有的行政区、年份。本站的地址不会改动，已有的页面不会消失。',
		home: '回到首页',
		divisions: '全部行政区',
		metrics: '指标库',
	},
	feed: {
		title: '对照：法治政府建设文件与更正',
		subtitle: '按更正、成文或取得的日期。日期不详的文件不在此列，见首页的文件表。',
		/** Of a document that states no date. */
		retrieved: (day: string) => `文中未载日期，${day} 取得。`,
	},
};

/** What an archive holds, counted. */
export interface Holdings {
	documents: number;
	reports: number;
	plans: number;
	/** Divisions with a report. */
	divisions: number;
	/** Values that reports state, and those computed from their parts: together the rows of the table of observations. */
	values: number;
	computed: number;
	/** Of the stated ones, those that the import proposed and nobody has read yet. */
	unread: number;
}

export type BrowseMessages = typeof browseZhCN;
