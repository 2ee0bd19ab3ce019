/** A stretch of text that is marked in one way throughout. */
export interface Segment {
	text: string;
	isShared: boolean;
	isFigure: boolean;
}
interface Range {
	start: number;
	end: number;
}

/** Cuts a text at the borders of shared wording and of figures. The segments joined are the text. */
export function segmentsOf(text: string, shared: readonly Range[], figures: readonly Range[]): Segment[] {
	const cuts = new Set([0, text.length]);
	for (const { start, end } of [...shared, ...figures]) {
		cuts.add(clamp(start, text.length));
		cuts.add(clamp(end, text.length));
	}
	const borders = [...cuts].sort((a, b) => a - b);
	return borders.slice(0, -1).map((start, index) => {
		const end = borders[index + 1] ?? text.length;
		return {
			text: text.slice(start, end),
			isShared: isWithin(shared, start, end),
			isFigure: isWithin(figures, start, end),
		};
	});
}

function clamp(offset: number, length: number): number {
	return Math.max(0, Math.min(offset, length));
}

function isWithin(ranges: readonly Range[], start: number, end: number): boolean {
	return ranges.some((range) => range.start <= start && end <= range.end);
}
