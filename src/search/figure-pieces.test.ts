import { expect, test } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import { type FigurePiece, FigurePieces, figurePieceName, figuresIn } from './figure-pieces.ts';

const { archive } = await readArchive('content');
if (archive === null) throw new Error('The content is not sound.');
const collected = new FigurePieces();
for (const report of archive.reports) collected.add(report);
const pieces = collected.toPieces();
const zhanhe: FigurePiece = JSON.parse(pieces[figurePieceName('410411')] ?? '{}');

test('keeps every figure of every report', () => {
	for (const report of archive.reports) {
		const piece: FigurePiece = JSON.parse(pieces[figurePieceName(report.division)] ?? '{}');
		const stored = (piece[report.year] ?? []).flatMap(([, , figures]) => figures.map(([metric]) => metric));
		expect(stored.sort()).toEqual(report.observations.map(({ metric }) => metric.key).sort());
	}
});

test('says of a figure that nobody has read it yet, and of no other', () => {
	const [first] = archive.reports;
	if (!first) throw new Error('The archive holds no report.');
	const [figure, ...read] = first.observations;
	if (!figure) throw new Error('The report states nothing.');
	const pieces = new FigurePieces();
	pieces.add({ ...first, observations: [{ ...figure, proposed: true }, ...read] });
	const piece: FigurePiece = JSON.parse(pieces.toPieces()[figurePieceName(first.division)] ?? '{}');
	const stored = (piece[first.year] ?? []).flatMap(([, , figures]) => figures);
	expect(stored.filter(([, , , , proposed]) => proposed === 1).map(([metric]) => metric)).toEqual([
		figure.metric.key,
	]);
});

test('gives a sentence its own figures and not those of its neighbours', () => {
	const text = archive.reports.find(({ id }) => id === '410411-2023')?.blocks[6]?.text ?? '';
	const from = text.indexOf('充分发挥行政复议监督');
	const sentence = text.slice(from, text.indexOf('。', from) + 1);
	expect(figuresIn(zhanhe, 2023, { block: 7, text: sentence })).toContainEqual([
		'reconsideration_accepted',
		59,
		'exact',
		'件',
	]);
	expect(figuresIn(zhanhe, 2023, { block: 7, text: '二是行政复议和行政应诉工作取得新进展。' })).toEqual([]);
	expect(figuresIn(zhanhe, 2023, { block: null, text: sentence })).toEqual([]);
	expect(figuresIn(zhanhe, 2022, { block: 7, text: sentence })).toEqual([]);
});
