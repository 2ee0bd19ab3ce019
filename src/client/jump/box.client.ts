import { isCutOff } from '../../offline/cut-off.client.ts';
import type { JumpHit } from '../../search/jump-targets.ts';
import { openJump } from '../../search/open-jump.ts';
import { scriptLoader } from '../../search/script-loader.client.ts';
import { divisionsPath, offlinePath, queryPath } from '../../urls/urls.ts';
import { addressOf, indexFolder } from '../page/archive-root.client.ts';
import { element } from '../page/element.client.ts';
import { chinese, language, words } from '../page/language.client.ts';
import { asksForMissingPlace, groupHits, preselected } from './options.ts';

const t = words.jump;
const LIST = 'jump-list';

/** Makes the header's box a combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, list autocomplete. */
export function startJump(form: HTMLFormElement, input: HTMLInputElement): void {
	const box = new JumpBox(form, input);
	box.listen();
	box.suggest();
}

class JumpBox {
	private readonly form: HTMLFormElement;
	private readonly input: HTMLInputElement;
	private readonly list = element('div', {
		id: LIST,
		class: 'jump-list',
		role: 'listbox',
		'aria-label': t.list,
		hidden: true,
	});
	private readonly status = element('p', { class: 'vh', role: 'status' });
	private opened: ReturnType<typeof openJump> | null = null;
	private latest = 0;
	private active = -1;
	/** What the list in view was drawn for. */
	private drawn = '';

	constructor(form: HTMLFormElement, input: HTMLInputElement) {
		this.form = form;
		this.input = input;
		form.append(this.list, this.status);
		for (const [name, value] of [
			['role', 'combobox'],
			['aria-autocomplete', 'list'],
			['aria-controls', LIST],
			['aria-expanded', 'false'],
		] as const)
			input.setAttribute(name, value);
	}

	listen(): void {
		this.input.addEventListener('input', () => this.suggest());
		this.input.addEventListener('focus', () => this.suggest());
		this.input.addEventListener('keydown', (event) => this.press(event));
		this.form.addEventListener('focusout', ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node) || !this.form.contains(relatedTarget)) this.close();
		});
		// A press of the pointer would take the focus from the box before the link is followed.
		this.list.addEventListener('pointerdown', (event) => event.preventDefault());
		this.form.addEventListener('submit', (event) => {
			if (this.list.hidden) return;
			event.preventDefault();
			void this.choose();
		});
	}

	/** Follows what is chosen; where nothing is, the form asks the search page. */
	private async choose(): Promise<void> {
		// Who types fast presses Enter before the list is that of the last letter.
		if (this.drawn !== this.input.value.trim()) await this.suggest();
		const option = this.options()[this.active];
		if (option) option.click();
		else this.form.submit();
	}

	/** Lists what fits what was typed. */
	async suggest(): Promise<void> {
		const run = ++this.latest;
		const query = this.input.value.trim();
		if (query === '') return this.close();
		const hits = await this.find(query);
		if (run !== this.latest) return;
		const missing = hits !== null && asksForMissingPlace(query, hits) ? await this.missing(query) : null;
		const isUnsaved = hits === null && (await isCutOff());
		if (run !== this.latest) return;
		if (isUnsaved) return this.drawUnsaved(query);
		const options = (hits?.length ?? 0) + (missing ? 2 : 1);
		this.status.textContent = hits === null ? t.failed : t.count(options);
		this.draw(query, hits, missing);
	}

	/** Null where the names did not arrive. */
	private async find(query: string): Promise<JumpHit[] | null> {
		try {
			this.opened ??= openJump(scriptLoader(indexFolder()));
			return await (await this.opened).find(query, 8);
		} catch {
			this.opened = null;
			return null;
		}
	}

	/** Says what the archive holds instead of a place that it does not. */
	private async missing(query: string): Promise<HTMLAnchorElement | null> {
		const held = (await this.opened)?.divisions ?? 0;
		return option(addressOf(divisionsPath()), element('span', {}, t.missing(query, held)));
	}

	private draw(query: string, found: readonly JumpHit[] | null, missing: HTMLAnchorElement | null): void {
		const hits = found ?? [];
		const groups = groupHits(hits).map(({ kind, hits }) => group(kind, hits.map(hitOption)));
		if (missing) groups.unshift(group('missing', [missing]));
		const fullText = option(addressOf(queryPath(query)), element('span', {}, t.fullText(query)));
		const inText = group('text', [fullText], found === null ? t.failed : t.kinds.text);
		this.open(query, [...groups, inText], preselected(hits, missing !== null));
	}

	/** Without a network and without the names there is the page that lists what is saved, and no search of all documents. */
	private drawUnsaved(query: string): void {
		this.status.textContent = t.unsaved;
		const saved = option(addressOf(offlinePath()), element('span', {}, t.unsaved));
		this.open(query, [group('unsaved', [saved])], null);
	}

	/** Shows groups of options; `first` is the one that stands chosen. */
	private open(query: string, groups: readonly HTMLElement[], first: number | null): void {
		this.list.replaceChildren(...groups);
		for (const [i, each] of this.options().entries()) each.id = `${LIST}-${i}`;
		this.list.hidden = false;
		this.input.setAttribute('aria-expanded', 'true');
		this.drawn = query;
		if (first === null) this.activateNone();
		else this.activate(first);
	}

	private options(): HTMLAnchorElement[] {
		return [...this.list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
	}

	private activate(index: number): void {
		const options = this.options();
		this.active = (index + options.length) % options.length;
		for (const [i, each] of options.entries()) each.setAttribute('aria-selected', String(i === this.active));
		this.input.setAttribute('aria-activedescendant', `${LIST}-${this.active}`);
		options[this.active]?.scrollIntoView({ block: 'nearest' });
	}

	private activateNone(): void {
		this.active = -1;
		this.input.removeAttribute('aria-activedescendant');
	}

	private press(event: KeyboardEvent): void {
		if (event.isComposing || this.list.hidden) return;
		if (event.key === 'ArrowDown') this.activate(this.active + 1);
		else if (event.key === 'ArrowUp') this.activate(Math.max(this.active, 0) - 1);
		else if (event.key === 'Escape') this.close();
		else return;
		event.preventDefault();
	}

	private close(): void {
		this.latest++;
		this.list.hidden = true;
		this.input.setAttribute('aria-expanded', 'false');
		this.activateNone();
	}
}

function group(
	kind: keyof typeof t.kinds,
	options: readonly HTMLElement[],
	name: string = t.kinds[kind],
): HTMLElement {
	const id = `${LIST}-${kind}`;
	const label = element('span', { id, class: 'lab', role: 'presentation' }, name);
	return element('div', { role: 'group', 'aria-labelledby': id }, label, ...options);
}

function hitOption({ kind, zh, en, above, aboveEn, title, path }: JumpHit): HTMLAnchorElement {
	const isEnglish = language === 'en' && en !== '';
	const own = isEnglish ? en : zh;
	const names = { report: t.report, plan: t.plan, year: t.year };
	const name = kind in names ? names[kind as keyof typeof names](own) : own;
	return option(
		addressOf(path),
		element('span', { lang: isEnglish ? null : chinese }, name),
		language === 'en' && aboveEn !== ''
			? element('span', { class: 'small' }, aboveEn)
			: above !== '' && element('span', { class: 'small', lang: chinese }, above),
		title !== undefined && element('span', { class: 'small', lang: chinese }, title),
	);
}

function option(href: string, ...children: (Node | false)[]): HTMLAnchorElement {
	return element('a', { href, role: 'option', tabindex: -1 }, ...children);
}
