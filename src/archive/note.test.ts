import { describe, expect, it } from 'vitest';
import { chineseNote, englishNote } from './note.ts';
import { readArchive } from './reader.node.ts';
import { NoteSchema } from './schema/index.ts';

describe('a note', () => {
	it('is Chinese, or stands in both languages, and is never English alone', () => {
		expect(NoteSchema.safeParse('甲').success).toBe(true);
		expect(NoteSchema.safeParse({ zh: '甲', en: 'A' }).success).toBe(true);
		expect(NoteSchema.safeParse({ en: 'A' }).success).toBe(false);
		expect(NoteSchema.safeParse('').success).toBe(false);
		expect(NoteSchema.safeParse(5).error?.issues[0]?.message).toBe('a text, or `zh` and `en`');
	});

	it('gives each language what it has', () => {
		expect([chineseNote('甲'), englishNote('甲')]).toEqual(['甲', null]);
		const both = { zh: '甲', en: 'A' };
		expect([chineseNote(both), englishNote(both)]).toEqual(['甲', 'A']);
	});

	it('stands in English too wherever a page of this archive shows it', async () => {
		const { archive } = await readArchive('content');
		const requirements = (archive?.plans ?? []).flatMap((plan) => plan.requirements);
		const notes = [
			...(archive?.reports ?? []).flatMap(({ observations }) => observations),
			...requirements.flatMap(({ targets, answers }) => [...targets, ...answers]),
			...(archive?.plans ?? []).flatMap(({ verdicts }) => verdicts),
		].flatMap(({ note }) => note ?? []);
		expect(notes.length).toBeGreaterThan(80);
		expect(notes.filter((note) => englishNote(note) === null)).toEqual([]);
	});
});
