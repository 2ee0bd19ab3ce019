/** The comparison page: reads what is picked from the address, loads it, shows it. */
import {
	MOST_REPORTS,
	parseSelection,
	printSelection,
	type Selection,
	type SelectionFault,
	withoutReport,
	withReport,
} from '../compare/selection.ts';
import { type Language, messages } from '../i18n/index.ts';
import { localPath } from '../urls/urls.ts';
import { openLinkedChapter } from './compare/chapters.client.ts';
import { el } from './compare/element.client.ts';
import { type Fetched, fetchSides } from './compare/fetch-sides.client.ts';
import { focusedKey, refocus } from './compare/focus.client.ts';
import { startPicker } from './compare/picker.client.ts';
import { printedAddress, sentencesForPrint } from './compare/printed.client.ts';
import { comparison } from './compare/sections.client.ts';
import { viewOf } from './compare/view.client.ts';
import { permanentAddress } from './page/permanent.client.ts';

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) start(root);

function start(root: HTMLElement): void {
	const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
	const { data: pattern = '', rules = '', provinces = '' } = root.dataset;
	const permanent = (path: string) => permanentAddress(localPath(language, path));
	const files = { pattern, rules };
	const t = messages(language).compare;
	const said = root.querySelector<HTMLElement>('[data-said]');
	const place = root.querySelector<HTMLElement>('[data-view]');
	if (!said || !place) return;
	let current = parseSelection(location.search).selection;
	let shown: string[] = [];
	let turn = 0;

	const picker = startPicker(root, language, files, (id) => {
		const isPicked = current.reports.includes(id);
		if (!isPicked && withReport(current, id) === current) return picker.say(t.full(MOST_REPORTS));
		go(isPicked ? withoutReport(current, id) : withReport(current, id));
	});
	const printAddress = printedAddress();
	sentencesForPrint(place);
	openLinkedChapter(place);
	addEventListener('popstate', () => void show(location.search));
	void show(location.search);

	function go(selection: Selection): void {
		const query = printSelection(selection) || location.pathname.split('/').at(-1) || '.';
		try {
			history.pushState(null, '', query);
			void show(location.search);
		} catch {
			// A browser that does not let files from disk change their address takes the long way.
			location.assign(query);
		}
	}

	function say(lines: readonly string[], ...more: HTMLElement[]): void {
		said?.replaceChildren(...lines.map((line) => el('p', { class: 'note' }, line)), ...more);
	}

	/** Why a report is not there, and what the reader can do. */
	function sayAbsent(absent: Fetched['absent'], lines: readonly string[]): void {
		const words = { missing: t.failed, renewed: t.renewed, unknown: t.faults.unknown };
		const button = (label: string, act: () => void) =>
			el(
				'p',
				{},
				el('button', { type: 'button', class: 'retry', 'data-focus': 'retry', onclick: act }, label),
			);
		const isOld = absent.some(({ why }) => why === 'renewed');
		const isCut = absent.some(({ why }) => why === 'missing');
		const again = isOld
			? button(t.reload, () => location.reload())
			: isCut && button(t.retry, () => void show(location.search));
		say([...lines, ...absent.map(({ id, why }) => words[why](id))], ...(again ? [again] : []));
	}

	async function show(search: string): Promise<void> {
		const mine = ++turn;
		const pressed = focusedKey(root);
		const { selection, faults } = parseSelection(search);
		// A reader may pick the next report before this one has come.
		current = selection;
		const faulty = faults.map(inWords);
		if (selection.reports.length > 0 && !place?.hasChildNodes()) say([t.loading]);
		const { registry, sides, absent } = await fetchSides(files, provinces.split(' '), selection.reports);
		if (mine !== turn || !place) return;
		const held = { ...selection, reports: sides.map(({ id }) => id) };
		// What only failed to come stays picked, so that the next try asks for it again.
		current = { ...selection, reports: selection.reports.filter((id) => !isUnknown(id, absent)) };
		picker.mark(current.reports);
		printAddress(printSelection(current));
		const view = registry && viewOf(language, permanent, registry, sides, held, go);
		const drawn = view && sides.length > 0 ? [comparison(view)] : [];
		const key = focusedKey(root) ?? pressed;
		sayAbsent(absent, [...faulty, ...(current.reports.length === 1 ? [t.chosenOne] : [])]);
		place.replaceChildren(...drawn);
		const isCompared = view && sides.length > 1;
		const isEmptied = selection.reports.length === 0 && shown.length > 0;
		const words = isCompared ? t.together(sides.length, view.shown.length) : isEmptied ? t.chosenNone : '';
		picker.say(words, isCompared === true);
		refocus(root, key, shown, held.reports);
		shown = held.reports;
		document.dispatchEvent(new Event('charts-drawn'));
		root.dataset['ready'] = '';
	}

	function inWords({ kind, text }: SelectionFault): string {
		return t.faults[kind](text);
	}
}

const isUnknown = (id: string, absent: Fetched['absent']) =>
	absent.some((one) => one.id === id && one.why === 'unknown');
