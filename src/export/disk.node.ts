import type { FileFact } from './data-package.ts';
import type { DiskFile, Piece } from './disk-orders.ts';
import { DiskThread } from './disk-thread.node.ts';

/**
 * The files of an export. Most of them are small, so that opening and closing them takes longer than making what they say, and those
 * of the package are compressed while they grow: each is the work of a thread. What a thread throws is thrown by the next method
 * that waits.
 */
export class Disk {
	readonly #many: DiskThread;
	readonly #packed: DiskThread;
	readonly #taken: (path: string) => boolean;

	/** Files that are `taken` stand already and stay as they are. Those that were written to their end are told, without the zips. */
	constructor(taken: (path: string) => boolean = () => false, onFiles?: (files: DiskFile[]) => void) {
		this.#many = new DiskThread(onFiles);
		this.#packed = new DiskThread(onFiles);
		this.#taken = taken;
	}

	/** Takes a copy of the bytes. */
	write(piece: Omit<Piece, 'bytes'>, data: Uint8Array): void {
		if (!this.#taken(piece.path)) (piece.packed ? this.#packed : this.#many).write(piece, data);
	}

	/** Waits until the threads have caught up, so that memory stays bounded. */
	async room(): Promise<void> {
		await this.#many.room();
		await this.#packed.room();
	}

	/** Size and SHA-256 of all packed files, by path. They may not grow afterwards. */
	async facts(): Promise<Map<string, FileFact>> {
		const answer = await this.#packed.ask({ kind: 'facts' });
		return answer.kind === 'facts' ? answer.facts : new Map();
	}

	/** Makes a zip of files, which all lie in its own folder; in the order given. */
	async zip(path: string, files: string[]): Promise<void> {
		await this.#many.finish();
		await this.#packed.ask({ kind: 'zip', path, files });
	}

	/** Waits until every file is written. */
	async finish(): Promise<void> {
		await this.#many.finish();
		await this.#packed.finish();
	}

	/** Ends the threads, whatever they were doing. */
	async close(): Promise<void> {
		await Promise.all([this.#many.close(), this.#packed.close()]);
	}
}
