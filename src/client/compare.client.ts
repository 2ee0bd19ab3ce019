/** The comparison page: reads what is picked from the address, loads it, shows it. */
import type { Metric } from '../archive/schema/index.ts';
import { fromReportData, type RegistryData, type ReportData, type Side } from '../compare/report-data.ts';
import {
	parseSelection,
	printSelection,
	type Selection,
	type SelectionFault,
	withoutReport,
	withReport,
} from '../compare/selection.ts';
import type { ProvinceList } from '../components/compare/compare-files.ts';
import { type Language, messages } from '../i18n/index.ts';
import { el } from './compare/element.client.ts';
import { load } from './compare/load.client.ts';
import { startPicker } from './compare/picker.client.ts';
import { comparison } from './compare/sections.client.ts';
import { viewOf } from './compare/view.client.ts';

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) start(root);

function start(root: HTMLElement): void {
	const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
	const { data: pattern = '', provinces = '', address = '' } = root.dataset;
	const t = messages(language).compare;
	const said = root.querySelector<HTMLElement>('[data-said]');
	const place = root.querySelector<HTMLElement>('[data-view]');
	if (!said || !place) return;
	let current = parseSelection(location.search).selection;
	let turn = 0;

	const picker = startPicker(root, language, pattern, (id) => {
		const isPicked = current.reports.includes(id);
		if (!isPicked && withReport(current, id) === current) return say([t.faults.too_many('7')]);
		go(isPicked ? withoutReport(current, id) : withReport(current, id));
	});
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

	function say(lines: readonly string[]): void {
		said?.replaceChildren(...lines.map((line) => el('p', { class: 'note' }, line)));
	}

	async function show(search: string): Promise<void> {
		const mine = ++turn;
		const { selection, faults } = parseSelection(search);
		// A reader may pick the next report before this one has come.
		current = selection;
		const words = faults.map(inWords);
		if (selection.reports.length > 0 && !place?.hasChildNodes()) say([t.loading]);
		const { registry, sides, missing } = await fetchSides(selection);
		if (mine !== turn || !place) return;
		const held = { ...selection, reports: sides.map(({ id }) => id) };
		current = held;
		picker.mark(held.reports);
		say([...words, ...missing, ...(sides.length === 1 ? [t.chosenOne] : [])]);
		const view = registry && viewOf(language, address, registry, sides, held, go);
		place.replaceChildren(...(view && sides.length > 0 ? [comparison(view)] : []));
	}

	function inWords({ kind, text }: SelectionFault): string {
		return t.faults[kind](text);
	}

	/** What the archive does not list is never asked for; what it lists and does not come is said. */
	async function fetchSides({
		reports,
	}: Selection): Promise<{ registry: RegistryData | null; sides: Side[]; missing: string[] }> {
		if (reports.length === 0) return { registry: null, sides: [], missing: [] };
		const here = new Set(
			reports.map((id) => id.slice(0, 2)).filter((code) => provinces.split(' ').includes(code)),
		);
		const [registry, ...lists] = await Promise.all([
			load<RegistryData>(pattern, 'registry'),
			...[...here].map((code) => load<ProvinceList>(pattern, `in-${code}`)),
		]);
		const listed = new Set(
			lists
				.flatMap((list) => list?.divisions ?? [])
				.flatMap(({ code, years }) => years.map((year) => `${code}-${year}`)),
		);
		const metrics = new Map(
			(registry?.metrics ?? []).map((metric): [string, Metric] => [metric.key, metric]),
		);
		const loaded = await Promise.all(
			reports.map(async (id) => ({ id, data: listed.has(id) ? await load<ReportData>(pattern, id) : null })),
		);
		return {
			registry,
			sides: loaded.flatMap(({ data }) => (data && registry ? [fromReportData(metrics, data)] : [])),
			missing: loaded.flatMap(({ id, data }) =>
				data && registry ? [] : [listed.has(id) ? t.failed(id) : t.faults.unknown(id)],
			),
		};
	}
}
