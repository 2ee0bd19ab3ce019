import { expect, it } from 'vitest';
import { parseBody } from '../archive/body.ts';
import { readRegistry } from '../archive/reader.node.ts';
import type { Frontmatter } from './frontmatter.ts';
import { keepReviewed } from './keep-reviewed.ts';

const { outline, metricOf } = await readRegistry('content');
if (outline === null) throw new Error('content/ has no outline');
const { blocks } = parseBody('共受理行政复议案件59件，审结50件。只跑一次。\n', 1, outline.data);

const base: Frontmatter = {
	title: '甲',
	division: '410411',
	year: 2023,
	issuer: null,
	documentNumber: null,
	signatory: null,
	addressee: null,
	issued: null,
	source: { file: 'a.txt', url: null, sha256: 'x', retrieved: null, method: 'text' },
	type: 'annual-report',
};
const proposed = true;
const accepted = { metric: 'reconsideration_accepted', value: 59, quote: '共受理行政复议案件59件' };
const concluded = { metric: 'reconsideration_concluded', value: 50, quote: '审结50件' };
const keep = (old: object, fresh: object) =>
	keepReviewed({ ...base, ...old }, { ...base, metrics: [], ignored: [], ...fresh }, blocks, metricOf);

it('keeps an entry with its note over the proposal, and adds what the file says nothing of', () => {
	const noted = { ...accepted, note: '集中复议之后' };
	const { frontmatter, dropped } = keep(
		{ metrics: [noted], ignored: [] },
		{ metrics: [accepted, concluded] },
	);
	expect(frontmatter['metrics']).toEqual([noted, concluded]);
	expect(dropped).toEqual([]);
});

it('proposes no number that a reviewer has ignored', () => {
	const ignored = [{ quote: '审结50件', number: '50件', reason: 'no_metric' }];
	const { frontmatter } = keep({ metrics: [], ignored }, { metrics: [accepted, concluded] });
	expect(frontmatter).toMatchObject({ metrics: [accepted], ignored });
});

it('drops and names what the new text does not say', () => {
	const { frontmatter, dropped } = keep({ metrics: [{ ...accepted, value: 95 }] }, {});
	expect(frontmatter['metrics']).toEqual([]);
	expect(dropped).toEqual(['reconsideration_accepted: 共受理行政复议案件59件']);
});

it('keeps what a reviewer filled in, and the address of the same bytes only', () => {
	const old = {
		issuer: '乙',
		source: { ...base.source, url: 'https://example.org/', retrieved: '2024-01-01' },
	};
	expect(keep(old, {}).frontmatter).toMatchObject({ issuer: '乙', source: { url: 'https://example.org/' } });
	const other = { source: { ...base.source, sha256: 'y' } };
	expect(keep(old, other).frontmatter.source.url).toBeNull();
});

it('leaves an entry that a person has read without the mark of a proposal, and marks what is new', () => {
	const fresh = [
		{ ...accepted, proposed },
		{ ...concluded, proposed },
	];
	expect(keep({ metrics: [accepted] }, { metrics: fresh }).frontmatter['metrics']).toEqual([
		accepted,
		{ ...concluded, proposed },
	]);
});

it('marks an entry that is proposed in the place of one that the new text no longer says', () => {
	const { frontmatter } = keep(
		{ metrics: [{ ...accepted, value: 95 }] },
		{ metrics: [{ ...accepted, proposed }] },
	);
	expect(frontmatter['metrics']).toEqual([{ ...accepted, proposed }]);
});

it('proposes anew, in its place, what nobody has read, and keeps its note', () => {
	const old = [{ ...concluded, quote: '59件，审结50件', proposed, note: '甲' }, accepted];
	const { frontmatter, dropped } = keep({ metrics: old }, { metrics: [{ ...concluded, proposed }] });
	expect(frontmatter['metrics']).toEqual([{ ...concluded, proposed, note: '甲' }, accepted]);
	expect(dropped).toEqual([]);
});

it('keeps a proposal that is not made again, unless its number is proposed for another metric', () => {
	const old = { metrics: [{ ...accepted, proposed }] };
	expect(keep(old, {}).frontmatter['metrics']).toEqual([{ ...accepted, proposed }]);
	const other = { ...accepted, metric: 'reconsideration_applications', proposed };
	expect(keep(old, { metrics: [other] }).frontmatter['metrics']).toEqual([other]);
});
