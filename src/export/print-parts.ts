/**
 * A JSON object that ends with lists of any length, in parts: together they are what `JSON.stringify` gives with tabs, and a
 * line break. An item is printed when it is asked for.
 */
export function* printParts(
	head: Readonly<Record<string, unknown>>,
	lists: Readonly<Record<string, Iterable<unknown>>>,
): Iterable<string> {
	const fields = Object.entries(head).map(([key, value]) => [key, [indented(value, '\t')]] as const);
	const ofLists = Object.entries(lists).map(([key, items]) => [key, printList(items)] as const);
	let start = '{';
	for (const [key, parts] of [...fields, ...ofLists]) {
		yield `${start}\n\t${JSON.stringify(key)}: `;
		yield* parts;
		start = ',';
	}
	yield '\n}\n';
}

function* printList(items: Iterable<unknown>): Iterable<string> {
	let start = '[';
	for (const item of items) {
		yield `${start}\n\t\t${indented(item, '\t\t')}`;
		start = ',';
	}
	yield start === '[' ? '[]' : '\n\t]';
}

const indented = (value: unknown, tabs: string) =>
	JSON.stringify(value, null, '\t').replaceAll('\n', `\n${tabs}`);
