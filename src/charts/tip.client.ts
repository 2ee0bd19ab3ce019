import type { ChartModel, Slot } from './model.ts';
import { describeSlot } from './wording.ts';

/** Fills the tooltip with a slot: year, value, state, and the sentence, which leads to its place in the report. */
export function fillTip(tip: HTMLElement, slot: Slot, model: ChartModel): void {
	const [label = '', value = '', ...rest] = describeSlot(slot, model);
	const lines = [`${label} ${value}`, ...rest].map((line) => element('p', line));
	const last = lines.at(-1);
	if (slot.state === 'value' && slot.quote !== null) {
		if (last) last.className = 'chart-quote';
		last?.setAttribute('lang', 'zh-CN');
	}
	if (slot.state !== 'no_report' && slot.href !== null)
		last?.replaceChildren(link(last.textContent, slot.href));
	tip.replaceChildren(...lines);
	tip.hidden = false;
}

/** Below the axis, under its slot, within the chart's width. `share`: 0 the left end, 1 the right one; lengths in px. */
export function placeTip(tip: HTMLElement, share: number, width: number, top: number): void {
	const left = Math.max(0, Math.min(share * width - tip.offsetWidth / 2, width - tip.offsetWidth));
	tip.style.left = `${left}px`;
	tip.style.top = `${top}px`;
}

/** An element with a text and no markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	words = '',
	cls = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = words;
	made.className = cls;
	return made;
}

function link(words: string, href: string): HTMLAnchorElement {
	const made = element('a', words);
	made.href = href;
	return made;
}
