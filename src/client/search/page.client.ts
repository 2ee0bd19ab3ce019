import { isCutOff } from '../../offline/cut-off.client.ts';
import type { Notice } from '../../offline/messages.ts';
import type { Engine } from '../../search/engine.ts';
import type { Answer, Found } from '../../search/model.ts';
import { typedTerms } from '../../search/query.ts';
import { ShardError } from '../../search/shard.ts';
import { element } from '../page/element.client.ts';
import { words } from '../page/language.client.ts';
import { pause } from '../page/pause.client.ts';
import { csvButton, type OnProgress } from './csv-button.client.ts';
import { downloadHits } from './download.client.ts';
import { countFacets, type Facets } from './facets.ts';
import { addFigures } from './figures.client.ts';
import { drawFilters } from './filters.client.ts';
import { hitList, placesOf } from './hits.client.ts';
import { holdAll } from './hold-all.ts';
import { instructionsRemark, offersFor } from './instead.client.ts';
import { listenToKeys } from './keys.client.ts';
import type { Names } from './names.ts';
import { type Opened, type Opening, openIndex } from './open-index.client.ts';
import { findParts, type Parts } from './parts.client.ts';
import {
	atMostRemark,
	coverageRemark,
	failure,
	moreLink,
	offlineRemark,
	orderBar,
	refusalText,
	stateLink,
} from './remarks.client.ts';
import { spreadTable } from './spread.client.ts';
import {
	filtersOf,
	hasFilters,
	PAGE,
	parseState,
	type SearchState,
	toSearch,
	withoutFilters,
} from './state.ts';

const t = words.search;
/** Milliseconds after which a search says that it is under way. */
const PATIENCE = 200;
/** Milliseconds for which hits wait for the filters and offers that stand around them, so that nothing moves once it is read. */
const TOGETHER = 100;

/** Makes the search page answer, and answer again when its address changes. */
export function startSearch(): void {
	const page = new SearchPage(findParts());
	page.listen();
	void page.show();
}

class SearchPage {
	private readonly parts: Parts;
	private readonly title = document.title;
	private opened: Promise<Opening> | null = null;
	/** Counts searches, so that a late answer does not overwrite a newer one. */
	private latest = 0;
	/** Whether the worker answered for the network since the index was opened. */
	private isFromSaved = false;

	constructor(parts: Parts) {
		this.parts = parts;
	}

	listen(): void {
		const { form, input } = this.parts;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const { order } = this.state();
			this.go({ ...parseState(''), query: input.value, order });
		});
		document.addEventListener('click', (event) => this.follow(event));
		addEventListener('popstate', () => void this.show());
		history.scrollRestoration = 'manual';
		addEventListener('pagehide', () => this.remember());
		listenToKeys(this.parts);
		navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<Notice>) => {
			if (data.type === 'from-saved') this.isFromSaved = true;
		});
		// It is on its way since the page began. Whoever searches hears of what goes wrong.
		this.open().catch(() => {});
	}

	private open(): Promise<Opening> {
		this.opened ??= openIndex();
		return this.opened;
	}

	/**
	 * Opens the index anew, past what the browser kept of it, where a piece is not as the manifest has it. Whether that is of another
	 * build, so that the site was published again: the answer is then wholly from there.
	 */
	private async openRenewed(error: unknown): Promise<boolean> {
		if (!(error instanceof ShardError) || this.opened === null) return false;
		const buildOf = (opened: Promise<Opening>) =>
			opened.then(({ engine }) => engine.manifest.build).catch(() => null);
		const before = await buildOf(this.opened);
		this.isFromSaved = false;
		const opened = openIndex(true);
		const build = await buildOf(opened);
		if (build === null || build === before) return false;
		this.opened = opened;
		return true;
	}

	private state(): SearchState {
		return parseState(location.search);
	}

	/** Follows links to other states of this page without loading it anew. */
	private follow(event: MouseEvent): void {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-state]');
		if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
			return;
		event.preventDefault();
		this.go(parseState(new URL(link.href).search));
	}

	/** Where the reader stands, for when they come back. */
	private remember(): void {
		history.replaceState({ y: scrollY }, '');
	}

	private go(state: SearchState): void {
		this.remember();
		try {
			history.pushState(null, '', toSearch(state));
		} catch {
			location.search = toSearch(state);
			return;
		}
		void this.show();
	}

	/** Shows what the address asks for. `isAgain` where a first attempt met pieces of another build. */
	async show(isAgain = false): Promise<void> {
		const run = ++this.latest;
		const isLate = () => run !== this.latest;
		const state = this.state();
		this.reflect(state);
		if (state.query.trim() === '') return this.clear();
		const { found, filters } = this.parts;
		filters.dataset['awaited'] = '';
		const slow = setTimeout(() => {
			found.textContent = t.loading;
		}, PATIENCE);
		try {
			const opened = await this.open();
			const answer = await opened.engine.search(state.query, filtersOf(state), {
				order: state.order,
				limit: state.shown,
				sentences: Number.POSITIVE_INFINITY,
				exact: state.exact,
				pause,
			});
			const named = await opened.named;
			clearTimeout(slow);
			if (!isLate()) await this.draw(state, answer, { ...opened, ...named }, isLate);
		} catch (error) {
			const isRenewed = !isLate() && !isAgain && (await this.openRenewed(error));
			if (isLate()) return;
			if (isRenewed) return await this.show(true);
			await this.fail(error);
		} finally {
			clearTimeout(slow);
			if (!isLate()) delete filters.dataset['awaited'];
		}
	}

	private reflect({ query }: SearchState): void {
		const { input, overview, results } = this.parts;
		const isAsked = query.trim() !== '';
		input.value = query;
		overview.hidden = isAsked;
		results.hidden = !isAsked;
		document.title = isAsked ? `${query.slice(0, 60)} · ${this.title}` : this.title;
	}

	private clear(): void {
		const { found, remarks, spread, hits, filters } = this.parts;
		found.textContent = '';
		for (const part of [remarks, spread, hits, filters]) part.replaceChildren();
	}

	private async fail(error: unknown): Promise<void> {
		const run = this.latest;
		const isUnsaved = error instanceof ShardError && error.reason === 'missing' && (await isCutOff());
		if (run !== this.latest) return;
		this.opened = null;
		this.clear();
		this.parts.remarks.replaceChildren(failure(error, isUnsaved, () => void this.show()));
	}

	private async draw(
		state: SearchState,
		answer: Answer,
		opened: Opened,
		isLate: () => boolean,
	): Promise<void> {
		const { found, remarks, spread, hits, filters } = this.parts;
		const filterBy = (counts: Facets) =>
			drawFilters(filters, state, counts, {
				names: opened.names,
				chapters: opened.engine.manifest.chapters,
				choose: (next) => this.go(next),
			});
		if (answer.status === 'refused') {
			found.textContent = refusalText(answer);
			for (const part of [spread, hits, filters]) part.replaceChildren();
			const literal = answer.reason === 'too-short' && instructionsRemark(state);
			remarks.replaceChildren(
				...(literal ? [literal] : []),
				...(hasFilters(state) ? [this.dropFilters(state)] : []),
			);
			return;
		}
		const around = Promise.all([
			countFacets(opened.engine, state, answer),
			offersFor(opened.engine, opened.offered, state, answer),
		]);
		// Of a search that a newer one has overtaken, nobody hears any more.
		around.catch(() => {});
		const says = this.says(state, answer, opened.engine.manifest.documents);
		if (answer.total === 0) {
			// There is nothing to read but that, until the offers are here.
			found.textContent = says;
			for (const part of [remarks, spread, hits]) part.replaceChildren();
			await around;
		}
		const later = new Promise<'later'>((done) => setTimeout(done, TOGETHER, 'later'));
		const [list, first] = await Promise.all([
			this.hitsOf(state, answer, opened),
			Promise.race([around, later]),
		]);
		if (isLate()) return;
		found.textContent = says;
		this.drawHits(state, answer, list, opened);
		// On phones the filters stand above the hits: what of them is not counted yet must not push the hits down once it is.
		if (answer.total > 0 && filters.childElementCount === 0)
			filterBy({ ...answer.counts, exact: answer.exact });
		if (history.state?.y !== undefined) scrollTo(0, history.state.y);
		const [counts, offers] = await around;
		if (isLate()) return;
		if (answer.total > 0 || hasFilters(state)) filterBy(counts);
		else filters.replaceChildren();
		// What comes late pushes no hit away: it stands below them.
		if (first === 'later') hits.append(...offers);
		else remarks.prepend(...offers);
	}

	private says(state: SearchState, { hits, terms, total, exact }: Found, held: number): string {
		const typed = typedTerms(state.query);
		if (total === 0) return hasFilters(state) ? t.notFoundFiltered(typed) : t.notFound(typed, held);
		const isWhole = hits.length === total;
		return t.found({
			terms: typed,
			isEither: typed.length > 1 && hits.some((hit) => !holdAll(hit, terms)),
			documents: total,
			exact,
			sentences: isWhole ? hits.reduce((sum, hit) => sum + hit.sentencesInAll, 0) : null,
			places: isWhole ? hits.reduce((sum, hit) => sum + placesOf(hit), 0) : null,
		});
	}

	/** The list of hits, which their figures join as they come. */
	private async hitsOf(
		state: SearchState,
		{ hits }: Found,
		{ names, figures }: Opened,
	): Promise<HTMLElement> {
		const list = await hitList(hits, state.query.trim(), names);
		for (const [i, hit] of hits.entries()) {
			const item = list.children[i];
			if (item) void addFigures(item, hit, names, figures);
		}
		return list;
	}

	private drawHits(
		state: SearchState,
		answer: Found,
		list: HTMLElement,
		{ engine, names }: Omit<Opened, 'figures'>,
	): void {
		const { remarks, spread, hits } = this.parts;
		const query = state.query.trim();
		const csv = csvButton((onProgress) => this.download(engine, state, names, onProgress));
		const bar = orderBar(state, csv);
		const notes: HTMLElement[] = [];
		if (this.isFromSaved) notes.push(offlineRemark());
		if (!answer.exact) notes.push(atMostRemark(state));
		if (answer.total > 0) notes.push(bar);
		else if (hasFilters(state)) notes.push(this.dropFilters(state));
		else notes.push(coverageRemark(query, names));
		remarks.replaceChildren(...notes);
		const table = answer.hits.length === answer.total ? spreadTable(answer.hits, query, names) : null;
		spread.replaceChildren(...(table === null ? [] : [table]));
		const more = moreLink(state, answer);
		hits.replaceChildren(...(answer.total > 0 ? [list] : []), ...(more === null ? [] : [more]));
	}

	private dropFilters(state: SearchState): HTMLElement {
		return element(
			'p',
			{ class: 'acts' },
			stateLink({ ...withoutFilters(state), shown: PAGE }, t.dropFilters),
		);
	}

	private async download(
		engine: Engine,
		state: SearchState,
		names: Names,
		onProgress: OnProgress,
	): Promise<number | null> {
		try {
			return await downloadHits(engine, state, names, onProgress);
		} catch (error) {
			await this.fail(error);
			return null;
		}
	}
}
