/**
 * The measure word to print beside a value. Chinese counts nearly everything with a classifier that English has no word for;
 * there the metric's name says what is counted, so only units that carry meaning of their own are translated.
 */
export function unitText(language: 'zh-CN' | 'en', unit: string): string {
	return language === 'en' ? (ENGLISH_UNITS[unit] ?? '') : unit;
}

const ENGLISH_UNITS: Readonly<Record<string, string>> = {
	'%': '%',
	人: 'people',
	名: 'people',
	人次: 'attendances',
	户次: 'household visits',
	批次: 'batches',
	场次: 'sessions',
	期: 'issues',
	篇: 'articles',
	天: 'days',
	日: 'days',
	工作日: 'working days',
	元: 'yuan',
	万元: '× 10,000 yuan',
	亿元: '× 100 million yuan',
};

/** The unit of a metric where it stands for itself: for readers of English with what it counts, `件 (cases, documents)`. */
export function unitGloss(language: 'zh-CN' | 'en', unit: string): string {
	const gloss = GLOSSES[unit] ?? ENGLISH_UNITS[unit];
	return language === 'en' && gloss && gloss !== unit ? `${unit} (${gloss})` : unit;
}

const GLOSSES: Readonly<Record<string, string>> = {
	件: 'cases, documents, pieces',
	次: 'times',
	项: 'items',
	个: 'units',
	条: 'entries',
	家: 'bodies',
	份: 'copies',
	期: 'issues, classes',
	万元: '10,000 yuan',
	亿元: '100 million yuan',
};
