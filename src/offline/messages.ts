import type { Offer } from './collection.ts';

/** What pages ask the worker, through a `MessagePort` on which it answers. */
export type Request =
	| { type: 'save'; id: string }
	/** Ends a save under way; what was fetched stays. */
	| { type: 'stop'; id: string }
	/** Says that a page still waits for a save: browsers end a worker that works on one request for minutes. Has no answer. */
	| { type: 'stay'; id: string }
	| { type: 'remove'; id: string }
	/** What is known of one collection. Asks the network what it would be today. */
	| { type: 'ask'; id: string }
	/** All that is saved, whole or begun. */
	| { type: 'list' }
	/** Take over from the older worker. Has no answer. */
	| { type: 'take-over' };

/** What the worker says unasked to a page: a file of the search that it wanted was answered from what is saved, for want of a network. */
export interface Notice {
	type: 'from-saved';
}

/** A collection as it lies on this device. What an earlier version of the program saved says less. */
export interface Saved extends Omit<Offer, 'withoutSearch' | 'count'> {
	withoutSearch?: number;
	count?: number;
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
	/** Some page waits for a save of it. */
	underWay: boolean;
	/** Whether the network answered. Older workers do not say. */
	reached?: boolean;
	/** Null without a network, and where the archive offers none. */
	offered: Offer | null;
}

/**
 * Why a save ended early. `network`: it was cut; `changed`: the archive is being published anew, or its host alters files;
 * `space`: the device has no room; `stopped`: the reader ended it; `unknown`: none of these.
 */
export type Failure = 'network' | 'changed' | 'space' | 'stopped' | 'unknown';

export type Answer =
	| { type: 'progress'; bytes: number; of: number }
	| { type: 'state'; state: State }
	| { type: 'list'; states: State[] }
	| { type: 'failed'; failure: Failure };
