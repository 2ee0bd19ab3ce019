import type { Observation, Report } from '../archive/model.ts';
import { splitSentences } from '../text/sentences.ts';

/** A figure beside a hit: the metric's key, its value as the report states it, and the measure word there. */
export type StoredFigure = [
	metric: string,
	value: number,
	qualifier: Observation['qualifier'],
	unit: string,
	/** The import proposed it, and nobody has read it yet; absent where a person vouches for it. */
	proposed?: 1,
];

/** The figures of a sentence: number of its block, how the sentence begins, and what it states. */
export type StoredSentence = [block: number, opening: string, figures: StoredFigure[]];

/** The piece of a division: its reports' figures by year. */
export type FigurePiece = Record<string, StoredSentence[]>;

/** Characters that tell a sentence from the others of its paragraph. */
const OPENING = 20;

export const figurePieceName = (division: string) => `figures-${division}`;

/** Collects the figures of reports, so that a text is read only once for them and for the index. */
export class FigurePieces {
	/** For each division its years as JSON. */
	private readonly years = new Map<string, string[]>();

	add(report: Report): void {
		const year = `${JSON.stringify(String(report.year))}:${JSON.stringify(toSentences(report))}`;
		const years = this.years.get(report.division);
		if (years) years.push(year);
		else this.years.set(report.division, [year]);
	}

	/** One piece a division, by the name of the piece. */
	toPieces(): Record<string, string> {
		return Object.fromEntries(
			[...this.years].map(([division, years]) => [figurePieceName(division), `{${years.join()}}`]),
		);
	}
}

function toSentences({ observations, blocks }: Report): StoredSentence[] {
	const split = new Map<number, ReturnType<typeof splitSentences>>();
	const sentences = new Map<string, StoredSentence>();
	for (const { metric, value, qualifier, unit, writtenUnit, figure, proposed } of observations) {
		const ofBlock = split.get(figure.block) ?? splitSentences(blocks[figure.block - 1]?.text ?? '');
		split.set(figure.block, ofBlock);
		const sentence = ofBlock.find(({ end }) => figure.start < end);
		const key = `${figure.block} ${sentence?.start}`;
		const stored = sentences.get(key) ?? [
			figure.block,
			(sentence?.text ?? '').slice(0, OPENING).trimEnd(),
			[],
		];
		const word = writtenUnit ?? unit;
		stored[2].push(proposed ? [metric.key, value, qualifier, word, 1] : [metric.key, value, qualifier, word]);
		sentences.set(key, stored);
	}
	return [...sentences.values()];
}

/** The figures that a hit's sentence states. */
export function figuresIn(
	piece: FigurePiece,
	year: number,
	{ block, text }: { block: number | null; text: string },
): StoredFigure[] {
	return (piece[year] ?? [])
		.filter(([n, opening]) => n === block && text.includes(opening))
		.flatMap(([, , figures]) => figures);
}
