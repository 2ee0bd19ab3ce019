import { Worker } from 'node:worker_threads';
import type { FileFact } from './data-package.ts';
import type { Answer, DiskFile, DiskWorkerData, Order, Piece } from './disk-orders.ts';

/** Bytes that go to the writing thread at a time. */
const BATCH = 1 << 20;
/** So many batches may be on their way before `room` waits. */
const BATCHES = 4;

/** What the thread keeps lives for one batch; more room would only put off the collection of garbage. MB. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 };

/**
 * The files of an export, written by a thread of their own: most of them are small, so that opening and closing them takes
 * longer than making what they say. What the thread throws is thrown by the next method that waits.
 */
export class Disk {
	readonly #worker: Worker;
	readonly #spare: ArrayBuffer[] = [];
	#failure: unknown = null;
	/** Batches that the thread has not written yet. */
	#under = 0;
	#answers: Answer[] = [];
	#wake: () => void = () => undefined;
	#batch = new Uint8Array(0);
	#used = 0;
	#pieces: Piece[] = [];
	readonly #taken: (path: string) => boolean;
	readonly #onFiles: ((files: DiskFile[]) => void) | undefined;

	/** Files that are `taken` stand already and stay as they are. Those that were written to their end are told, without the zips. */
	constructor(taken: (path: string) => boolean = () => false, onFiles?: (files: DiskFile[]) => void) {
		const workerData: DiskWorkerData = { isTold: onFiles !== undefined };
		const module = new URL('./disk-worker.node.ts', import.meta.url);
		this.#worker = new Worker(module, { workerData, resourceLimits: LIMITS });
		this.#taken = taken;
		this.#onFiles = onFiles;
		this.#worker.on('message', (answer: Answer) => this.#take(answer));
		this.#worker.on('error', (error) => {
			this.#failure = error;
			this.#wake();
		});
	}

	/** Takes a copy of the bytes. */
	write(piece: Omit<Piece, 'bytes'>, data: Uint8Array): void {
		if (this.#taken(piece.path)) return;
		if (this.#used + data.length > this.#batch.length) {
			this.#send();
			this.#batch = this.#bufferFor(data.length);
		}
		this.#batch.set(data, this.#used);
		this.#used += data.length;
		this.#pieces.push({ ...piece, bytes: data.length });
	}

	/** Waits until the thread has caught up, so that memory stays bounded. */
	async room(): Promise<void> {
		await this.#until(() => this.#under < BATCHES);
	}

	/** Size and SHA-256 of all packed files, by path. They may not grow afterwards. */
	async facts(): Promise<Map<string, FileFact>> {
		const answer = await this.#ask({ kind: 'facts' });
		return answer.kind === 'facts' ? answer.facts : new Map();
	}

	/** Makes a zip of files, which all lie in its own folder; in the order given. */
	async zip(path: string, files: string[]): Promise<void> {
		await this.#ask({ kind: 'zip', path, files });
	}

	/** Waits until every file is written. */
	async finish(): Promise<void> {
		this.#send();
		await this.#until(() => this.#under === 0);
	}

	/** Ends the thread, whatever it was doing. */
	async close(): Promise<void> {
		await this.#worker.terminate();
	}

	#bufferFor(bytes: number): Uint8Array<ArrayBuffer> {
		const spare = bytes > BATCH ? undefined : this.#spare.pop();
		return spare ? new Uint8Array(spare) : new Uint8Array(Math.max(BATCH, bytes));
	}

	#send(): void {
		if (this.#pieces.length === 0) return;
		const { buffer } = this.#batch;
		this.#post({ kind: 'write', buffer, pieces: this.#pieces }, [buffer]);
		this.#under++;
		this.#batch = new Uint8Array(0);
		this.#used = 0;
		this.#pieces = [];
	}

	#post(order: Order, moved: ArrayBuffer[] = []): void {
		this.#worker.postMessage(order, moved);
	}

	async #ask(order: Order): Promise<Answer> {
		this.#send();
		this.#post(order);
		await this.#until(() => this.#answers.length > 0);
		return this.#answers.shift() as Answer;
	}

	async #until(isSo: () => boolean): Promise<void> {
		for (;;) {
			if (this.#failure !== null) throw this.#failure;
			if (isSo()) return;
			await new Promise<void>((wake) => {
				this.#wake = wake;
			});
		}
	}

	#take(answer: Answer): void {
		if (answer.kind === 'written') {
			this.#under--;
			this.#onFiles?.(answer.files);
			if (answer.buffer.byteLength === BATCH) this.#spare.push(answer.buffer);
		} else this.#answers.push(answer);
		this.#wake();
	}
}
