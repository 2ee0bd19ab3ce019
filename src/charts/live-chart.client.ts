import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { ChartModel } from './model.ts';
import { paintSvg } from './paint.client.ts';
import { element, fillTip, placeTip } from './tip.client.ts';
import { toChartJs } from './to-chart-js.ts';
import { slotAfter } from './walk.ts';
import { describeSlot } from './wording.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** The parts of an interactive chart. */
interface Live {
	figure: HTMLElement;
	svg: SVGSVGElement;
	model: ChartModel;
	overlay: HTMLElement;
	canvas: HTMLCanvasElement;
	tip: HTMLElement;
	said: HTMLElement;
}

/** Lays the interactive chart over the drawing of a figure, in the same box. Does nothing where the data is missing. */
export function takeOver(figure: HTMLElement): void {
	const svg = figure.querySelector<SVGSVGElement>('svg.chart-svg');
	const data = figure.querySelector('script.chart-data')?.textContent;
	if (!svg || !data || figure.classList.contains('is-live')) return;
	const live = build(figure, svg, JSON.parse(data) as ChartModel);
	const chart = new Chart(live.canvas, { ...toChartJs(live.model), plugins: [marks(live)] });
	align(live, chart);
	listen(live, chart);
	addSwitch(live);
}

function build(figure: HTMLElement, svg: SVGSVGElement, model: ChartModel): Live {
	const overlay = element('div', '', 'chart-live');
	const canvas = element('canvas');
	const tip = element('div', '', 'chart-tip');
	const said = element('p', '', 'chart-said');
	canvas.tabIndex = 0;
	canvas.setAttribute('role', 'application');
	canvas.setAttribute('aria-label', `${model.summary} ${model.labels.keys}`);
	said.setAttribute('aria-live', 'polite');
	tip.hidden = true;
	overlay.append(canvas, tip, said);
	svg.after(overlay);
	figure.classList.add('is-live');
	return { figure, svg, model, overlay, canvas, tip, said };
}

/** The very marks of the drawing, and a bar on the axis under the slot in hand. */
function marks(live: Live): Plugin<'bar'> {
	return {
		id: 'marks',
		afterDraw(chart) {
			const scale = chart.width / live.svg.viewBox.baseVal.width;
			chart.ctx.save();
			chart.ctx.scale(scale, scale);
			paintSvg(chart.ctx, live.svg);
			chart.ctx.restore();
			underline(chart, live);
		},
		afterEvent: (chart) => show(live, chart, activeSlot(chart)),
	};
}

function underline(chart: Chart, { figure, model }: Live): void {
	const active = activeSlot(chart);
	if (active === null) return;
	const width = chart.width / model.slots.length;
	chart.ctx.fillStyle = getComputedStyle(figure).getPropertyValue('--accent');
	chart.ctx.fillRect(active * width + 2, chart.chartArea.bottom, width - 4, 3);
}

const activeSlot = (chart: Chart) => chart.getActiveElements()[0]?.index ?? null;

/** Puts canvas and axis where the drawing has its own: in px of the page, whatever the drawing was scaled to. */
function align({ svg, overlay }: Live, chart: Chart): void {
	const target = svg.getBoundingClientRect();
	const origin = overlay.getBoundingClientRect();
	if (target.width === 0) return;
	overlay.style.left = `${target.left - origin.left + overlay.offsetLeft}px`;
	overlay.style.top = `${target.top - origin.top + overlay.offsetTop}px`;
	const { width, height } = svg.viewBox.baseVal;
	const [top = 0, zero = height] = (svg.dataset['plot'] ?? '').split(' ').map(Number);
	const scale = target.width / width;
	chart.options.layout = {
		autoPadding: false,
		padding: { top: top * scale, bottom: (height - zero) * scale },
	};
	chart.resize(target.width, target.height);
	chart.update('none');
}

function show(live: Live, chart: Chart, index: number | null): void {
	const slot = index === null ? undefined : live.model.slots[index];
	live.tip.hidden = true;
	if (!slot || index === null) return;
	fillTip(live.tip, slot, live.model);
	placeTip(live.tip, (index + 0.5) / live.model.slots.length, chart.width, chart.chartArea.bottom + 28);
}

function select(live: Live, chart: Chart, index: number | null): void {
	const dataset = chart.data.datasets.findIndex(({ data }) => index !== null && data[index] !== null);
	chart.setActiveElements(index === null || dataset < 0 ? [] : [{ datasetIndex: dataset, index }]);
	chart.draw();
	show(live, chart, index);
}

function listen(live: Live, chart: Chart): void {
	const { canvas, overlay, model, said, svg } = live;
	const drop = () => select(live, chart, null);
	canvas.addEventListener('keydown', (event) => {
		const now = activeSlot(chart);
		const slot = now === null ? undefined : model.slots[now];
		if (event.key === 'Enter' && slot && slot.state !== 'no_report' && slot.href) location.assign(slot.href);
		const next = slotAfter(event.key, now, model.slots.length);
		if (next === undefined) return;
		event.preventDefault();
		select(live, chart, next);
		const chosen = next === null ? undefined : model.slots[next];
		said.textContent = chosen ? describeSlot(chosen, model).join(' ') : '';
	});
	overlay.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && drop());
	overlay.addEventListener(
		'focusout',
		({ relatedTarget }) => overlay.contains(relatedTarget as Node | null) || drop(),
	);
	document.addEventListener('pointerdown', ({ target }) => overlay.contains(target as Node) || drop());
	for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
		matchMedia(query).addEventListener('change', () => chart.draw());
	}
	new ResizeObserver(() => align(live, chart)).observe(svg);
	addEventListener('resize', () => align(live, chart));
}

/** The way back to the drawing, at the end of the table's fold: there nothing else moves. */
function addSwitch({ figure, overlay, model }: Live): void {
	const button = element('button', model.labels.toStill, 'chart-switch');
	button.type = 'button';
	button.addEventListener('click', () => {
		const isLive = figure.classList.toggle('is-live');
		overlay.hidden = !isLive;
		button.textContent = isLive ? model.labels.toStill : model.labels.toInteractive;
	});
	figure.querySelector('details')?.append(button);
}
