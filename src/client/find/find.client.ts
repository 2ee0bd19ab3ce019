import { loadBuild } from '../../search/manifest.ts';
import { parseQuery } from '../../search/query.ts';
import { scriptLoader } from '../../search/script-loader.client.ts';
import { checkedData } from '../../search/shard.ts';
import { createFold, type Fold, mayNeedFold } from '../../text/fold.ts';
import { indexFolder } from '../page/archive-root.client.ts';
import { element } from '../page/element.client.ts';
import { words } from '../page/language.client.ts';
import { type Marks, markRanges } from './marks.client.ts';
import { findMatches } from './matches.ts';
import { readText, toRanges } from './text-nodes.client.ts';

const t = words.find;

/** Marks in a document what its address asks for, beginning at the paragraph that it names. */
export async function startFind(): Promise<void> {
	const query = new URLSearchParams(location.search).get('find') ?? '';
	const terms = parseQuery(query);
	if (!Array.isArray(terms)) return;
	const page = readText();
	const matches = findMatches(page.text, terms, await foldFor(page.text + query));
	const ranges = matches.map((match) => toRanges(page, match)).filter(([first]) => first !== undefined);
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const first = ranges.findIndex(([range]) => target === null || (range && isAtOrAfter(range, target)));
	new FindBar(query.trim(), ranges).open(Math.max(first, 0));
}

function isAtOrAfter(range: Range, target: Element): boolean {
	const position = target.compareDocumentPosition(range.startContainer);
	return (position & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) !== 0;
}

/** Without the table, which only few texts need, traditional characters stay as they are. */
async function foldFor(text: string): Promise<Fold> {
	const asIs: Fold = (unchanged) => unchanged;
	if (!mayNeedFold(text)) return asIs;
	try {
		const load = scriptLoader(indexFolder());
		const build = await loadBuild(load);
		const pairs = checkedData(await load('fold', build), 'fold', build);
		return createFold(pairs.slice(0, pairs.length / 2), pairs.slice(pairs.length / 2));
	} catch {
		return asIs;
	}
}

class FindBar {
	private readonly query: string;
	private readonly ranges: readonly (readonly Range[])[];
	private readonly count = element('p', { role: 'status' });
	private readonly bar: HTMLElement;
	private readonly marks: Marks;
	private at = 0;
	private readonly onKey = (event: KeyboardEvent) => {
		if (event.key === 'Escape' && !event.defaultPrevented) this.close();
	};

	constructor(query: string, ranges: readonly (readonly Range[])[]) {
		this.query = query;
		this.ranges = ranges;
		this.marks = markRanges(ranges);
		const buttons =
			ranges.length > 1
				? [button(t.previous, '‹', () => this.step(-1)), button(t.next, '›', () => this.step(1))]
				: [];
		const close = button(t.close, '×', () => this.close());
		this.bar = element('section', { class: 'find-bar', 'aria-label': t.bar }, this.count, ...buttons, close);
	}

	open(at: number): void {
		document.body.append(this.bar);
		document.addEventListener('keydown', this.onKey);
		this.show(at);
		this.reveal();
	}

	private step(by: 1 | -1): void {
		this.show((this.at + by + this.ranges.length) % this.ranges.length);
		this.reveal();
	}

	private show(at: number): void {
		this.at = at;
		const all = this.ranges.length;
		this.count.textContent = all === 0 ? t.none(this.query) : t.at(this.query, at + 1, all);
		this.marks.point(at);
	}

	/** Brings the match into the view, if it is not there already. */
	private reveal(): void {
		const box = this.ranges[this.at]?.[0]?.getBoundingClientRect();
		if (box === undefined || (box.top > 0 && box.bottom < innerHeight - this.bar.offsetHeight)) return;
		scrollBy({ top: box.top - innerHeight / 3 });
	}

	private close(): void {
		this.marks.clear();
		this.bar.remove();
		document.removeEventListener('keydown', this.onKey);
		const address = new URL(location.href);
		address.searchParams.delete('find');
		history.replaceState(history.state, '', address);
	}
}

function button(label: string, sign: string, act: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button', 'aria-label': label, title: label }, sign);
	made.addEventListener('click', act);
	return made;
}
