import type { Archive } from '../archive/model.ts';

/** The codes above a division, nearest first; ends where a parent is unknown. */
export function ancestorsOf({ divisions }: Archive, code: string): Set<string> {
	const above = new Set<string>();
	let parent = divisions.get(code)?.parent;
	while (parent && parent !== code && !above.has(parent)) {
		above.add(parent);
		parent = divisions.get(parent)?.parent;
	}
	return above;
}
