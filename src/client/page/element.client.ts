type Child = Node | string | number | null | false;

/** A new element. Texts become text nodes, whatever they hold; attributes that are null or false are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value === null || value === undefined || value === false) continue;
		made.setAttribute(key, value === true ? '' : String(value));
	}
	made.append(...children.filter((child) => child !== null && child !== false).map(toNode));
	return made;
}

function toNode(child: Node | string | number): Node | string {
	return typeof child === 'number' ? String(child) : child;
}
