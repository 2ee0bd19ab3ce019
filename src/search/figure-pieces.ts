import type { Archive, Observation, Report } from '../archive/model.ts';
import { splitSentences } from '../text/sentences.ts';

/** A figure beside a hit: the metric's key, its value as the report states it, and the measure word there. */
export type StoredFigure = [metric: string, value: number, qualifier: Observation['qualifier'], unit: string];

/** The figures of a sentence: number of its block, how the sentence begins, and what it states. */
export type StoredSentence = [block: number, opening: string, figures: StoredFigure[]];

/** The piece of a division: its reports' figures by year. */
export type FigurePiece = Record<string, StoredSentence[]>;

/** Characters that tell a sentence from the others of its paragraph. */
const OPENING = 20;

export const figurePieceName = (division: string) => `figures-${division}`;

/** The figures of all reports, one piece a division, by the name of the piece. */
export function toFigurePieces({ reports }: Pick<Archive, 'reports'>): Record<string, string> {
	const pieces = new Map<string, FigurePiece>();
	for (const report of reports) {
		const piece = pieces.get(report.division) ?? {};
		piece[report.year] = toSentences(report);
		pieces.set(report.division, piece);
	}
	return Object.fromEntries(
		[...pieces].map(([division, piece]) => [figurePieceName(division), JSON.stringify(piece)]),
	);
}

function toSentences({ observations, blocks }: Report): StoredSentence[] {
	const sentences = new Map<string, StoredSentence>();
	for (const { metric, value, qualifier, unit, writtenUnit, figure } of observations) {
		const text = blocks[figure.block - 1]?.text ?? '';
		const sentence = splitSentences(text).find(({ end }) => figure.start < end);
		const key = `${figure.block} ${sentence?.start}`;
		const stored = sentences.get(key) ?? [
			figure.block,
			(sentence?.text ?? '').slice(0, OPENING).trimEnd(),
			[],
		];
		stored[2].push([metric.key, value, qualifier, writtenUnit ?? unit]);
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
