import { expect, it } from 'vitest';
import { readRegistry } from '../archive/reader.node.ts';
import { decide } from './decide.ts';
import { reviewOf } from './rows.ts';

const registry = await readRegistry('content');
const outline = registry.outline?.data ?? { chapters: [], others: [] };

const HEAD = `title: 甲
division: "410411"
year: 2023
issuer: null
documentNumber: null
signatory: null
addressee: null
issued: null
source:
  file: 410411/2023.txt
  url: null
  sha256: null
  retrieved: null
  method: null
type: annual-report
metrics: []
ignored: []
`;

/** What is written where the number that is printed so is taken for a metric. */
function accept(table: string, printed: string, metric: string) {
	const text = `---\n${HEAD}---\n\n## 一、行政执法\n\n${table}\n`;
	const review = reviewOf(text, { ...registry, outline });
	const row = review?.rows.find(({ place }) => {
		const block = review.body.blocks[(place?.block ?? 0) - 1]?.text ?? '';
		return place !== null && block.slice(place.start, place.end) === printed;
	});
	if (!review || !row) return `no row for ${printed}`;
	const decision = { id: row.id, action: 'accept', metric, reason: '', note: '' };
	return decide(review, { ...registry, outline }, decision);
}

const table = (head: string, cell: string) => `| 单位 | ${head} |\n| --- | --- |\n| 甲局 | ${cell} |`;
const written = (metric: string, value: number) => [
	{ type: 'add-metric', entry: expect.objectContaining({ metric, value, qualifier: 'exact' }) },
];

it('takes a number of a table in the unit that its column, its row or its title names', () => {
	expect(accept(table('罚没金额（万元）', '412.85'), '412.85', 'penalty_amount')).toEqual(
		written('penalty_amount', 412.85),
	);
	expect(accept(table('罚没金额（元）', '4128500'), '4128500', 'penalty_amount')).toEqual(
		written('penalty_amount', 412.85),
	);
	expect(accept(table('行政处罚（件）', '412'), '412', 'administrative_penalties')).toEqual(
		written('administrative_penalties', 412),
	);
});

it('refuses a number of a table whose unit nothing names, or is another', () => {
	const said = 'The number does not count 万元, as penalty_amount does.';
	expect(accept(table('罚没金额', '412.85'), '412.85', 'penalty_amount')).toBe(said);
	expect(accept(table('罚没人数（人）', '412'), '412', 'penalty_amount')).toBe(said);
});
