import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { realArchive } from '../compare/real.node.ts';
import { fromKept, type KeptHead, type KeptText, toKept } from './kept-report.ts';
import type { Archive, Report } from './model.ts';
import type { Problem } from './problem.ts';
import type { ReportFrontmatter } from './schema/index.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const archive = await realArchive();
const registry = { divisionOf: archive.divisions, metricOf: archive.metrics };

/** A report as it comes back from disk: nothing of it is shared with the archive. */
function keptOf(
	{ reports }: Archive,
	problems: Problem[] = [],
): { head: KeptHead; text: KeptText; report: Report } {
	const [report] = reports;
	if (report === undefined) throw new Error('no report');
	const metrics = report.observations.map(({ metric, value, qualifier, quote, note, proposed }) => ({
		metric: metric.key,
		value,
		qualifier,
		quote,
		note: note ?? undefined,
		proposed,
	}));
	const ignored = report.ignored.map(({ at: _, ...numeral }) => numeral);
	const data: ReportFrontmatter = { ...report, metrics, ignored };
	return { ...JSON.parse(JSON.stringify(toKept(data, report, problems, true))), report };
}

test('the text is read when it is asked for, and every time', () => {
	const { head, text, report } = keptOf(archive);
	const read = vi.fn(() => text);
	const back = fromKept(head, { path: report.path, digest: report.digest, text: read }, registry);
	expect(read).not.toHaveBeenCalled();
	expect([back.body, back.blocks.length]).toEqual([report.body, report.blocks.length]);
	expect(read).toHaveBeenCalledTimes(2);
	expect({ ...back }.sections).toEqual(report.sections);
	expect(JSON.parse(JSON.stringify(back)).observations).toEqual(
		JSON.parse(JSON.stringify(report.observations)),
	);
});

test('of which rules a report was warned is kept, none included', () => {
	const warned = (problems: Problem[]) => {
		const { head, text, report } = keptOf(archive, problems);
		const place = { path: report.path, digest: report.digest, text: () => text };
		return [fromKept(head, place, registry), fromKept({ ...head, isJudged: false }, place, registry)].map(
			({ judged }) => judged,
		);
	};
	const problem = {
		path: 'a.md',
		line: 1,
		column: 1,
		severity: 'warning' as const,
		rule: 'arithmetic',
		what: '',
		why: '',
		remedy: '',
	};
	expect(warned([])).toEqual([[], undefined]);
	expect(warned([problem, problem])).toEqual([['arithmetic'], undefined]);
});

test('whether somebody has read a figure is kept', () => {
	const [first, ...rest] = archive.reports;
	if (first === undefined) throw new Error('no report');
	const observations = first.observations.map((one, n) =>
		n === 1 ? { ...one, proposed: true as const } : one,
	);
	const { head, text, report } = keptOf({ ...archive, reports: [{ ...first, observations }, ...rest] });
	const back = fromKept(head, { path: report.path, digest: report.digest, text: () => text }, registry);
	expect(back.observations.map(({ proposed }) => proposed)).toEqual(
		observations.map((_, n) => (n === 1 ? true : undefined)),
	);
	expect(back.observations.filter((one) => 'proposed' in one)).toHaveLength(1);
});

test('what a report was made from is not held on to', async () => {
	const make = () => {
		const { head, text, report } = keptOf(archive);
		const [stated] = head.stated;
		if (stated === undefined) throw new Error('no figure');
		const back = fromKept(head, { path: report.path, digest: report.digest, text: () => text }, registry);
		return { back, gone: [head, head.data, head.data.metrics, stated].map((part) => new WeakRef(part)) };
	};
	const { back, gone } = make();
	// A reference that was made in this turn is held until its end.
	await new Promise((done) => setTimeout(done));
	collectGarbage();
	expect(gone.map((part) => part.deref())).toEqual(gone.map(() => undefined));
	expect(back.body).not.toBe('');
});
