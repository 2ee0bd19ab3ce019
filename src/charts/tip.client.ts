import type { ChartModel, Slot } from './model.ts';
import { describeSlot, slotQuotes } from './wording.ts';

/** Fills the tooltip with a slot: year, value, state, and the sentences, each of which leads to its place in the report. */
export function fillTip(tip: HTMLElement, slot: Slot, model: ChartModel): void {
	const [label = '', value = '', ...rest] = describeSlot(slot, model);
	const lines = [`${label} ${value}`, ...rest].map((line) => element('p', line));
	const places = placesOf(slot);
	const quotes = slotQuotes(slot).length;
	for (const [at, line] of lines.slice(-places.length).entries()) {
		if (quotes > 0) {
			line.className = 'chart-quote';
			line.setAttribute('lang', 'zh-CN');
		}
		const href = places[at];
		if (href) line.replaceChildren(link(line.textContent, href));
	}
	tip.replaceChildren(...lines);
	tip.hidden = false;
}

/** Where the last lines lead: those of the parts of a computed value, or the one line of any other slot. */
function placesOf(slot: Slot): (string | null)[] {
	if (slot.state === 'value' && slot.parts?.length) return slot.parts.map(({ href }) => href);
	return [slot.state === 'no_report' ? null : slot.href];
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
