import { type Language, messages } from '../i18n/index.ts';

/** Entries that a fold may add to a print: about eight sheets of sentences. */
const MOST = 200;

/** Paper shows what a fold holds. Of one that is too long, what its head says instead; else undefined. */
export const shutOnPaper = (language: Language, entries: number): string | undefined =>
	entries > MOST ? messages(language).site.notPrinted : undefined;
