/** What pages ask the worker, through a `MessagePort` on which it answers. */
export type Request =
	| { type: 'save'; id: string }
	| { type: 'remove'; id: string }
	/** What is known of one collection. Asks the network what it would be today. */
	| { type: 'ask'; id: string }
	/** All that is saved, whole or begun. */
	| { type: 'list' }
	/** Take over from the older worker. Has no answer. */
	| { type: 'take-over' };

/** A collection as it lies on this device. */
export interface Saved {
	id: string;
	title: { zh: string; en: string };
	page: string;
	version: string;
	bytes: number;
	/** See `Collection`. What an earlier version of the program saved does not say. */
	withoutSearch?: number;
	/** Day on which it was saved, `2020-04-17`. */
	day: string;
}

/** One collection: what is here, and what the network offers. */
export interface State {
	id: string;
	/** The last one that is whole. */
	saved: Saved | null;
	/** Some files of another try lie here; the next try begins with the rest. */
	begun: boolean;
	/** Null without a network. */
	offered: { version: string; bytes: number; withoutSearch: number } | null;
}

/**
 * Why a save ended early. `network`: it was cut; `changed`: the archive is being published anew, or its host alters files;
 * `space`: the device has no room; `unknown`: none of these.
 */
export type Failure = 'network' | 'changed' | 'space' | 'unknown';

export type Answer =
	| { type: 'progress'; bytes: number; of: number }
	| { type: 'state'; state: State }
	| { type: 'list'; states: State[] }
	| { type: 'failed'; failure: Failure };
