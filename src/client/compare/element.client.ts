/** What an element may hold; what is false or null is left out. */
export type Child = Node | string | null | undefined | false | readonly Child[];
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>;

/** An element with attributes, listeners (`onclick`) and children. Texts are never parsed. */
export function el<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
		else if (value === true) element.setAttribute(name, '');
		else if (value !== null && value !== undefined && value !== false)
			element.setAttribute(name, String(value));
	}
	element.append(...nodes(children));
	return element;
}

function nodes(children: readonly Child[]): (Node | string)[] {
	return children.flatMap((child): (Node | string)[] => {
		if (child === null || child === undefined || child === false) return [];
		if (typeof child === 'string' || child instanceof Node) return [child];
		return nodes(child);
	});
}

/** The seal of a verdict, with its words for those who hear it. */
export function seal(mark: string, says: string, look: string): HTMLElement {
	const sign = el('span', { 'aria-hidden': 'true', lang: 'zh-CN' }, mark);
	return el('span', { class: `zi ${look}`, title: says }, sign, el('span', { class: 'vh' }, says));
}
