import type { Failure } from './messages.ts';

/** What a control may have to say. Pages carry it in `data-words`; `{size}`, `{done}`, `{day}`, `{files}` are filled in. */
export interface Words {
	save: string;
	resume: string;
	renew: string;
	stop: string;
	remove: string;
	saving: string;
	saved: string;
	begun: string;
	outdated: string;
	noNetwork: string;
	/** There are many files, so it takes long. */
	many: string;
	/** The search is not among what is saved. */
	withoutSearch: string;
	/** Between two sentences. */
	between: string;
	failures: Record<Failure, string>;
	nothing: string;
	space: string;
	spaceKept: string;
	spaceUnsure: string;
}

/** `fill('{done} of {size}', { done: '1 MB', size: '3 MB' })` → `1 MB of 3 MB`. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
	return words.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}

/** Bytes for reading: `0.4 MB`, `12 MB`, `10.7 GB`. A size that is there is never 0. */
export function toSize(bytes: number): string {
	const megabytes = Math.max(bytes / 1e6, 0.1);
	if (megabytes >= 999.5) return `${(megabytes / 1000).toFixed(1)} GB`;
	return `${megabytes < 9.95 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
