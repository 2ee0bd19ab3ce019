import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Disk } from './disk.node.ts';
import { TextSink } from './text-sink.node.ts';

const folder = mkdtempSync(join(tmpdir(), 'disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files that grow together each get their own text, whatever its length', {
	timeout: 60_000,
}, async () => {
	const disk = new Disk();
	const texts = ['', '甲', '乙'.repeat(50_000), '丙丁'.repeat(2_500_000)];
	const sinks = texts.map((_, i) => new TextSink(disk, join(folder, `deep/er/${i}.txt`)));
	const PARTS = 7;
	for (let part = 0; part < PARTS; part++) {
		for (const [i, text] of texts.entries()) sinks[i]?.write(text);
		await disk.room();
	}
	for (const sink of sinks) sink.close();
	await disk.finish();
	await disk.close();
	for (const [i, text] of texts.entries())
		expect(readFileSync(join(folder, `deep/er/${i}.txt`), 'utf8') === text.repeat(PARTS), `file ${i}`).toBe(
			true,
		);
});

test('what the writing thread cannot do is thrown to whoever waits for it', async () => {
	const disk = new Disk();
	mkdirSync(join(folder, 'taken.txt'));
	const sink = new TextSink(disk, join(folder, 'taken.txt'));
	sink.write('a');
	sink.close();
	await expect(disk.finish()).rejects.toThrow('EISDIR');
	await disk.close();
});
