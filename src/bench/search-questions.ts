import { toDocumentForm } from '../search/document-form.ts';
import type { Filters, SearchDocument } from '../search/model.ts';
import { searchForm } from '../text/search-form.ts';
import { below, createRandom, type Random } from './random.ts';
import type { SearchCorpus } from './search-corpus.ts';

export type QuestionKind = 'substring' | 'place' | 'year' | 'chapter' | 'two terms' | 'frequent';

export interface BenchQuestion {
	kind: QuestionKind;
	terms: string[];
	filters: Filters;
}

/** Documents that have all terms and pass the filters, by `includes`: as many as each place and those below it have, and each year. */
export interface Truth {
	total: number;
	places: Map<string, number>;
	years: Map<number, number>;
	/** `<division>-<year>`. */
	ids: Set<string>;
}

/** Phrases of the most frequent characters, and the same parts in an order that nobody writes. */
const FREQUENT =
	'法治政府建设 行政复议 依法行政 行政执法 工作 建设工作 政府工作 规范性文件 合法性审核 法治宣传教育 推进依法行政 法治政府建设工作 执法行政 府建设法治 行政执法监督工作 政府法治工作 法治工作建设 行政法治 建设行政 治区政府';

const FILTERED = ['place', 'year', 'chapter', 'two terms'] as const;

/**
 * Random substrings of two to eight characters, as many of them with a filter or a second term of the same document, and
 * phrases of frequent characters. A quotation mark is asked for as “, which the query language has no use for.
 */
export function chooseQuestions(
	corpus: SearchCorpus,
	{ queries, seed }: { queries: number; seed: number },
): BenchQuestion[] {
	const random = createRandom(seed + 1);
	const wanted = new Map<number, QuestionKind[]>();
	for (let i = 0; i < 2 * queries; i++) {
		const document = below(random, corpus.reports);
		const kind = i < queries ? 'substring' : (FILTERED[i % FILTERED.length] ?? 'place');
		wanted.set(document, [...(wanted.get(document) ?? []), kind]);
	}
	const chosen: BenchQuestion[] = [];
	let n = 0;
	for (const document of corpus.documents())
		for (const kind of wanted.get(n++) ?? []) chosen.push(ask(random, document, kind));
	for (const phrase of FREQUENT.split(' ')) chosen.push({ kind: 'frequent', terms: [phrase], filters: {} });
	return chosen;
}

function ask(random: Random, document: SearchDocument, kind: QuestionKind): BenchQuestion {
	const { text, bodyStart, passageStarts } = toDocumentForm(document, searchForm);
	const substring = () => {
		const length = 2 + below(random, 7);
		const at = bodyStart + below(random, text.length - bodyStart - length);
		return { at, term: text.slice(at, at + length).replaceAll('"', '“') };
	};
	const { at, term } = substring();
	if (kind === 'two terms') return { kind, terms: [term, substring().term], filters: {} };
	const passage = document.passages[passageStarts.findLastIndex((start) => start <= at)];
	return { kind, terms: [term], filters: filtersOf(kind, document, passage?.chapter ?? null) };
}

function filtersOf(kind: QuestionKind, { division, year }: SearchDocument, chapter: string | null): Filters {
	if (kind === 'place') return { place: `${division.slice(0, 2)}0000` };
	if (kind === 'year') return { years: [year, year + 1] };
	return kind === 'chapter' && chapter !== null ? { chapter } : {};
}

/** Answers questions by `includes`, in their order. */
export function answerByIncludes(corpus: SearchCorpus, questions: readonly BenchQuestion[]): Truth[] {
	const parents = new Map(corpus.places.map(({ code, parent }) => [code, parent]));
	const all = questions.map(({ terms, filters }) => ({ terms: terms.map(searchForm), filters }));
	const truths = questions.map(
		(): Truth => ({ total: 0, places: new Map(), years: new Map(), ids: new Set() }),
	);
	for (const document of corpus.documents()) {
		const { text, passageStarts } = toDocumentForm(document, searchForm);
		const above = ancestors(document.division, parents);
		for (const [i, { terms, filters }] of all.entries()) {
			if (filters.place !== undefined && !above.includes(filters.place)) continue;
			if (filters.years !== undefined && !filters.years.includes(document.year)) continue;
			if (!terms.every((term) => text.includes(term))) continue;
			const { chapter } = filters;
			if (
				chapter !== undefined &&
				!terms.every((term) => beginsIn(document, text, passageStarts, term, chapter))
			)
				continue;
			const truth = truths[i];
			if (truth !== undefined) note(truth, document, above);
		}
	}
	return truths;
}

function ancestors(code: string, parents: ReadonlyMap<string, string | null>): string[] {
	const parent = parents.get(code) ?? null;
	return [code, ...(parent !== null && parents.has(parent) ? ancestors(parent, parents) : [])];
}

function beginsIn(
	{ passages }: SearchDocument,
	text: string,
	starts: readonly number[],
	term: string,
	chapter: string,
): boolean {
	for (let at = text.indexOf(term, starts[0]); at >= 0; at = text.indexOf(term, at + 1)) {
		if (passages[starts.findLastIndex((start) => start <= at)]?.chapter === chapter) return true;
	}
	return false;
}

function note(truth: Truth, { division, year }: SearchDocument, above: readonly string[]): void {
	truth.total++;
	truth.ids.add(`${division}-${year}`);
	truth.years.set(year, (truth.years.get(year) ?? 0) + 1);
	for (const code of above) truth.places.set(code, (truth.places.get(code) ?? 0) + 1);
}
