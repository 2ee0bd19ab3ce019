import { element } from '../page/element.client.ts';

/** Shows matches in the page. */
export interface Marks {
	/** Sets one match off from the others. */
	point(index: number): void;
	clear(): void;
}

/** Marks matches, each being the ranges it consists of: by the CSS Custom Highlight API, else by `<mark>` elements. */
export function markRanges(matches: readonly (readonly Range[])[]): Marks {
	return typeof Highlight === 'function' && 'highlights' in CSS ? highlight(matches) : wrap(matches);
}

function highlight(matches: readonly (readonly Range[])[]): Marks {
	CSS.highlights.set('find', new Highlight(...matches.flat()));
	return {
		point: (index) => {
			const current = new Highlight(...(matches[index] ?? []));
			current.priority = 1;
			CSS.highlights.set('find-current', current);
		},
		clear: () => {
			CSS.highlights.delete('find');
			CSS.highlights.delete('find-current');
		},
	};
}

/** From the end on, so that splitting a text node leaves the places before it as they are. */
function wrap(matches: readonly (readonly Range[])[]): Marks {
	const marks = matches.map(() => [] as HTMLElement[]);
	for (const [i, ranges] of [...matches.entries()].reverse()) {
		for (const range of [...ranges].reverse()) {
			const mark = element('mark', { class: 'find' });
			range.surroundContents(mark);
			marks[i]?.unshift(mark);
		}
	}
	return {
		point: (index) => {
			for (const [i, own] of marks.entries())
				for (const mark of own) mark.classList.toggle('current', i === index);
		},
		clear: () => {
			for (const mark of marks.flat()) {
				const parent = mark.parentNode;
				mark.replaceWith(...mark.childNodes);
				parent?.normalize();
			}
		},
	};
}
