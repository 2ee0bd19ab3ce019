import { describe, expect, it } from 'vitest';
import { pairOf, pairsOf, pairValues } from './pair.ts';
import { realArchive, reportIn } from './real.node.ts';
import { sampleArchive, sampleMetric, sampleReport } from './sample.ts';

const archive = await realArchive();
const older = reportIn(archive, '410411-2020');
const newer = reportIn(archive, '410411-2023');
const pair = pairOf(archive, older, newer);

describe('the pair Zhanhe 2020 and 2023', () => {
	it('has 16 metrics only in 2020, 4 in both, one of them computed, and 12 only in 2023', () => {
		expect([pair.onlyOlder.length, pair.shared.length, pair.onlyNewer.length]).toEqual([16, 4, 12]);
		expect(pair.shared.filter((row) => row.older.computed ?? row.newer.computed)).toHaveLength(1);
	});

	it('shows values, verdicts and changes of the shared metrics', () => {
		const rows = pair.shared.map((row) => [
			row.metric.key,
			row.older.value,
			row.newer.value,
			row.change.verdict.level,
			row.change.delta,
		]);
		expect(rows).toEqual([
			['proposals_total', 156, 198, 'caution', 42],
			['disputes_mediated', 1836, 1543, 'caution', -293],
			['reconsideration_accepted', 9, 59, 'break', null],
			['executive_meeting_law_studies', 9, 11, 'same', 2],
		]);
	});

	it('keeps the parts of the computed total out of what only 2020 says', () => {
		const keys = pair.onlyOlder.map(({ metric }) => metric.key);
		expect(keys).not.toContain('npc_suggestions_handled');
		expect(keys).not.toContain('cppcc_proposals_handled');
	});

	it('warns of 19 cancelled proofs beside 1602 commitments and of 76 cases beside a rate, and of nothing else', () => {
		const friends = pair.falseFriends.map((friend) => [friend.older.value, friend.newer.value]);
		expect(friends).toEqual([
			[19, 1602],
			[76, 100],
		]);
		expect(pair.falseFriends[0]?.reason.zh).toContain('以告知承诺代替证明材料');
	});

	it('marks the wording that both chapters on disputes have', () => {
		const chapter = pair.chapters.find((one) => one.chapter.id === 'ch8');
		const marked = (chapter?.older ?? []).flatMap(({ blocks }) =>
			blocks.flatMap(({ n, shared }) =>
				shared.map(({ start, end }) => older.blocks[n - 1]?.text.slice(start, end)),
			),
		);
		expect(marked).toEqual(['充分发挥行政复议']);
	});

	it('lays the chapters out in the order of the outline, each block of a chapter once', () => {
		const order = archive.chapters.map(({ id }) => id);
		const ranks = pair.chapters.map(({ chapter }) => order.indexOf(chapter.id));
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
		const blocks = pair.chapters.flatMap((one) => one.newer.flatMap((text) => text.blocks.map(({ n }) => n)));
		const placed = newer.blocks.filter(({ chapter }) => chapter !== null).map(({ n }) => n);
		expect(blocks.toSorted((a, b) => a - b)).toEqual(placed);
	});
});

describe('pairOf two divisions', () => {
	const [zhanhe, zhongzhan] = [older, reportIn(archive, '410803-2020')];

	it('does not repeat a total that is computed from the same parts on both sides', () => {
		const keys = pairOf(archive, zhanhe, zhongzhan).shared.map(({ metric }) => metric.key);
		expect(keys).toContain('npc_suggestions_handled');
		expect(keys).not.toContain('proposals_total');
	});

	it('keeps parts that only one side states beside a total that both state', () => {
		const keys = pairOf(archive, zhanhe, zhongzhan).onlyNewer.map(({ metric }) => metric.key);
		expect(keys).toContain('admin_litigation_concluded');
	});

	it('says the same from the other side', () => {
		const there = pairValues(archive, zhanhe, zhongzhan);
		const back = pairValues(archive, zhongzhan, zhanhe);
		expect(back.onlyNewer).toEqual(there.onlyOlder);
		expect(back.falseFriends).toHaveLength(there.falseFriends.length);
		expect(back.shared.map(({ metric }) => metric.key)).toEqual(there.shared.map(({ metric }) => metric.key));
	});
});

describe('pairsOf', () => {
	it('pairs adjacent reports, and the first with the last, each once', () => {
		const metrics = [sampleMetric('accepted')];
		const years = (...covered: number[]) => {
			const reports = covered.map((year) => sampleReport(year, metrics, {}));
			return pairsOf(sampleArchive(metrics, reports), '990001').map((one) => [
				one.older.year,
				one.newer.year,
			]);
		};
		expect(years(2020)).toEqual([]);
		expect(years(2023, 2020)).toEqual([[2020, 2023]]);
		expect(years(2018, 2020, 2023)).toEqual([
			[2018, 2020],
			[2020, 2023],
			[2018, 2023],
		]);
	});
});
