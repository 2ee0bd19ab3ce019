import { expect, it } from 'vitest';
import { realArchive } from './real.node.ts';
import { silencesOf } from './silence.ts';

const archive = await realArchive();

it('Zhanhe fell silent on 16 metrics in 2023 and wrote 12 anew, the computed total being neither', () => {
	const [silence, ...more] = silencesOf(archive, '410411');
	expect(more).toEqual([]);
	expect([silence?.from, silence?.to]).toEqual([2020, 2023]);
	expect(silence?.fellSilent.map(({ metric }) => metric.key)).toContain('admin_litigation_handled');
	expect(silence?.fellSilent).toHaveLength(16);
	expect(silence?.isNew.map(({ metric }) => metric.key)).not.toContain('proposals_total');
	expect(silence?.isNew).toHaveLength(12);
});

it('a division with one report is never silent', () => {
	expect(silencesOf(archive, '410803')).toEqual([]);
});
