import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import { nationalPlaces } from './national-places.node.ts';
import { writeCorpus } from './write-corpus.node.ts';

it('writes an archive that breaks no law, with the divisions above each that has reports', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'duizhao-corpus-'));
	try {
		const { archive: source } = await readArchive('content');
		if (source === null) throw new Error('the archive is invalid');
		await writeCorpus(source, nationalPlaces(), { reports: 30 }, folder);
		const { archive, problems } = await readArchive(folder);
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(archive?.reports).toHaveLength(30);
		expect(archive?.plans).toHaveLength(source.plans.length);
		expect([...(archive?.divisions.keys() ?? [])].slice(0, 3)).toEqual(['410000', '410100', '410102']);
		const observations = archive?.reports.flatMap((report) => report.observations) ?? [];
		expect(observations.length / 30).toBeGreaterThan(20);
	} finally {
		await rm(folder, { recursive: true });
	}
});
