/** What the exports ask of the thread that writes their files, and what it answers. */
import type { FileFact } from './data-package.ts';

/** A file that is complete. `modified`: milliseconds. */
export interface DiskFile extends FileFact {
	path: string;
	modified: number;
}

/** How the thread begins. */
export interface DiskWorkerData {
	/** Whether complete files are told. */
	isTold: boolean;
}

/** A part of one file, in the order in which the parts stand in the buffer. */
export interface Piece {
	path: string;
	bytes: number;
	/** Begins the file; every further piece is put at its end. */
	first: boolean;
	/** Ends it. */
	last: boolean;
	/** A file of the package: its hash is asked for, and it is compressed for the zip while it grows. */
	packed: boolean;
}

export type Order =
	| { kind: 'write'; buffer: ArrayBuffer; pieces: Piece[] }
	| { kind: 'facts' }
	| { kind: 'zip'; path: string; files: string[] };

export type Answer =
	/** `files`: those that are complete since the last time. */
	| { kind: 'written'; buffer: ArrayBuffer; files: DiskFile[] }
	| { kind: 'facts'; facts: Map<string, FileFact> }
	| { kind: 'zipped' };
