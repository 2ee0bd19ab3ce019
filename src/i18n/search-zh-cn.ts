import { inQuotes, isQuoted } from '../text/quotation.ts';
import { grouped } from './number.ts';

/** “复议”“应诉”; marks that are searched for are named, lest they look like ours. */
const quoted = (terms: readonly string[]) =>
	terms.map((term) => `${isQuoted(term) ? '带引号的' : ''}${inQuotes(term)}`).join('');

/** What one answer holds. */
export interface FoundFacts {
	/** As typed. */
	terms: readonly string[];
	documents: number;
	/** Null where not all hits are on the page. */
	sentences: number | null;
	places: number | null;
	exact: boolean;
	/** Whether a sentence on the page has not all the terms. */
	isEither: boolean;
}

/** Chinese messages of full-text search, the jump box and finding inside a document; the browser loads them. */
export const searchZhCN = {
	search: {
		/** Of a figure that nobody has read yet. */
		proposed: { mark: '待', says: '待核' },
		title: '查找',
		description: '在全部年度报告和工作安排的原文里逐字查找，按地方、年度、章和类别筛选，结果通向段落。',
		form: '全文查找',
		label: '在全部原文里逐字查找；空格隔开的词须同时出现',
		labelHome: '在全部原文里逐字查找',
		placeholder: '两个字以上，逐字匹配',
		submit: '查找',
		tryThese: '试试：',
		plain: '查找要用浏览器的脚本，而它没有运行。可以按行政区打开下面的文件，再用浏览器自带的“在页面中查找”。',
		all: '可查的文件',
		allCount: (reports: number, plans: number) =>
			[reports ? `年度报告 ${grouped(reports)} 份` : '', plans ? `工作安排 ${grouped(plans)} 份` : '']
				.filter(Boolean)
				.join('，'),
		allMore: '全部行政区',
		nothingHeld: '本站还没有文件可查。',
		plan: '工作安排',
		how: '怎么查',
		howItems: [
			'逐字匹配：有这几个字的文件一份不漏，没有的一份不收。空白、换行、全角半角、繁体简体不计。',
			'几个词用空格隔开，要同时出现；词里有空格时，用双引号括起。',
			'每个词至少两个字。',
		],
		results: '结果',
		loading: '正在查找……',
		found: (f: FoundFacts) =>
			[
				`${quoted(f.terms)}${f.terms.length > 1 ? '同见于' : '见于'}${f.exact ? ' ' : '至多 '}${grouped(f.documents)} 份文件`,
				f.isEither ? '；有其中一个词的句子即列出' : '',
				f.sentences === null ? '' : `，${grouped(f.sentences)} 句，${grouped(f.places ?? 0)} 处`,
			].join(''),
		notFound: (terms: readonly string[], documents: number) =>
			terms.length > 1
				? `本站收录的 ${grouped(documents)} 份文件里，没有一份同时有${quoted(terms)}。`
				: `本站收录的 ${grouped(documents)} 份文件里没有${quoted(terms)}。`,
		coverage: (divisions: number, places: readonly string[], more: number) =>
			`本站收录 ${grouped(divisions)} 个行政区的文件：${places.join('、')}${more > 0 ? `等，另有 ${grouped(more)} 个省级行政区` : ''}。`,
		coveragePart: (name: string, divisions: number) => `${name} ${grouped(divisions)} 个`,
		noPlace: (query: string) => `其中没有叫“${query}”的行政区，所以不能说它没有报告。`,
		seePlaces: '看收录了哪些行政区',
		addReport: '怎样补上一份报告',
		notFoundFiltered: (terms: readonly string[]) =>
			terms.length > 1
				? `在所选范围里，没有文件同时有${quoted(terms)}。`
				: `在所选范围里没有${quoted(terms)}。`,
		unquoted: '引号也照字面查找。不带引号：',
		dropFilters: '在全部文件里查',
		countExactly: '数清',
		atMost: '前面的结果已对过原文，总数还没有。',
		also: '另可查：',
		alsoCount: (documents: number, exact: boolean) =>
			`（${exact ? '' : '至多 '}${grouped(documents)} 份文件）`,
		alsoNote: '。只是提示，不会自动并入结果。',
		instructions: (signs: readonly string[]) =>
			`${signs.map((sign) => `“${sign}”`).join('')}照字面查找，不当“不含”“或者”一类的指令。`,
		eachTerm: '分开查：',
		termCount: (documents: number, exact: boolean) =>
			documents === 0 ? '：没有' : `：见于${exact ? ' ' : '至多 '}${grouped(documents)} 份文件`,
		apart: '每个词都有文件写到，只是没有一份同时写到。',
		chineseTerms: '文件是中文的，查找只认原文。可改查：',
		namesHead: (kind: string) => `名称相合的${kind}：`,
		stop: '。',
		separator: '、',
		sort: '排序：',
		orders: { relevance: '相关', year: '年度', place: '地方' },
		csv: '全部句子存为 CSV',
		csvStop: '停止读取',
		csvProgress: '已读文件',
		csvDoing: (done: number, of: number) => `已读 ${grouped(done)} / ${grouped(of)} 份`,
		csvBegun: '正在读取全文，再按一次即停止。',
		csvStopped: '已停止，没有存下文件。',
		csvSaved: (documents: number) => `${grouped(documents)} 份文件的句子已存为 CSV。`,
		csvName: (query: string) => `对照-查找-${query}.csv`,
		csvHead: ['行政区代码', '行政区', '报告年度', '类别', '标题', '章', '段', '句子', '地址'],
		filters: '筛选',
		filtersWhat: '地方 · 年度 · 章 · 类别',
		filtersUnit: '数字是文件份数',
		place: '地方',
		year: '报告年度',
		chapter: '章',
		chapterNote: '段落随所在的节归章，同一件事在别章下也可能写到。',
		type: '类别',
		any: '全部',
		figuresFailed: '数字没有读到。',
		types: { 'annual-report': '年度报告', 'work-plan': '工作安排' },
		documentOf: (year: number, type: string) => `${year} ${type.startsWith('年度') ? '' : '年度'}${type}`,
		sentencesOf: (sentences: number, places: number) => `${grouped(sentences)} 句 · ${grouped(places)} 处`,
		paragraph: (n: number) => `第 ${n} 段`,
		heading: '标题',
		documentTitle: '文件标题',
		documentHead: '文首',
		rest: (n: number) => `这份文件里的另外 ${grouped(n)} 句`,
		more: (n: number, all: boolean) => (all ? `列出其余 ${grouped(n)} 份` : `再列 ${grouped(n)} 份`),
		spread: '各地各年几处',
		noFile: '无文件',
		none: '无',
		refused: {
			empty: '请输入两个字以上的词。',
			'too-short': (subject: string) =>
				`“${subject}”只有一个字，逐字查找从两个字起。请再加一个字；各词之间才用空格。`,
			'too-long': (limit: number) => `太长了：最多 ${limit} 个字。请截取其中一句。`,
			'too-many': (limit: number) => `词太多了：最多 ${limit} 个。`,
			'unknown-place': (subject: string) => `本站没有代码为 ${subject} 的行政区。`,
			'unknown-chapter': (subject: string) => `本站的章里没有 ${subject}。`,
		},
		failed: {
			missing: '查找用的索引有一块没有读到，所以不能说有没有。请检查网络或文件夹是否完整，然后再试。',
			unsaved:
				'现在没有网络，全文检索的索引也没有存在这台设备上，所以不能说有没有。存下的行政区照样可以读；连上网后再检索。',
			damaged: '查找用的索引有一块已损坏，所以不能说有没有。请重新载入本页；从文件夹打开的，请重新解压。',
			foreign: '查找用的索引有一块出自另一次生成，所以不能说有没有。本站可能刚刚更新，请重新载入本页。',
			other: '查找时出了意外，所以不能说有没有。',
		},
		piece: (name: string) => `缺的是：${name}`,
		saved: '看这台设备上存了什么',
		offline:
			'现在没有网络：答案出自这台设备上存的检索，是存下那天的内容。没有存下的文件打不开，只能看这里的句子。',
		retry: '再试一次',
	},
	jump: {
		form: '跳转',
		label: '跳到行政区、指标、章、文件',
		placeholder: '地名、指标、拼音',
		submit: '跳到',
		list: '可跳到的地方',
		kinds: {
			division: '行政区',
			metric: '指标',
			chapter: '章',
			document: '文件',
			year: '年度',
			missing: '未收录',
			unsaved: '离线',
			alike: '名称相近',
			text: '原文',
		},
		missing: (query: string, divisions: number) =>
			`本站收录 ${grouped(divisions)} 个行政区的文件，名称里没有${inQuotes(query)}。看收录了哪些`,
		fullText: (query: string) => `在全部原文里查找${inQuotes(query)}`,
		report: (name: string) => `${name} 年度报告`,
		plan: (name: string) => `${name} 工作安排`,
		year: (name: string) => `${name} 年度`,
		count: (n: number) => `${n} 项，用上下键选择`,
		failed: '名单没有读到；回车则在全部原文里查找。',
		unsaved: '没有网络，名单也没有存在这台设备上。看存下了什么',
	},
	find: {
		bar: '文中查找',
		at: (query: string, at: number, all: number) => `${inQuotes(query)}第 ${at} 处，共 ${all} 处`,
		none: (query: string) => `本页没有${inQuotes(query)}。`,
		previous: '上一处',
		next: '下一处',
		close: '收起',
	},
};

export type SearchMessages = typeof searchZhCN;
