/**
 * The same function, which remembers its last results: both languages of a page, and the pages of one division, ask the same of the
 * same reports one after the other. Callers must not change what they are given.
 */
export function remembering<A extends readonly unknown[], V>(
	make: (...of: A) => V,
	most = 32,
): (...of: A) => V {
	const known: { of: A; value: V }[] = [];
	return (...of) => {
		const at = known.findIndex((each) => each.of.every((one, i) => one === of[i]));
		const [found = { of, value: make(...of) }] = at < 0 ? [] : known.splice(at, 1);
		known.unshift(found);
		if (known.length > most) known.pop();
		return found.value;
	};
}
