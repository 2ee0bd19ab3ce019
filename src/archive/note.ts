import type { Note } from './schema/index.ts';

/** The Chinese of a note. */
export function chineseNote(note: Note): string {
	return typeof note === 'string' ? note : note.zh;
}

/** The English of a note; null where only its Chinese stands. */
export function englishNote(note: Note): string | null {
	return typeof note === 'string' ? null : note.en;
}
