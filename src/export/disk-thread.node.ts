import { Worker } from 'node:worker_threads';
import type { Answer, DiskFile, DiskWorkerData, Order, Piece } from './disk-orders.ts';

/** Bytes that go to the thread at a time. */
const BATCH = 1 << 20;
/** So many batches may be on their way before the thread is behind. */
const BATCHES = 4;

/** What the thread keeps lives for one batch; more room would only put off the collection of garbage. MB. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 };

/** A thread that writes files, one batch of pieces after the other. What it throws is thrown by the next method that waits. */
export class DiskThread {
	readonly #worker: Worker;
	readonly #spare: ArrayBuffer[] = [];
	readonly #onFiles: ((files: DiskFile[]) => void) | undefined;
	#failure: unknown = null;
	/** Batches that the thread has not written yet. */
	#under = 0;
	#answers: Answer[] = [];
	#wake: () => void = () => undefined;
	#batch = new Uint8Array(0);
	#used = 0;
	#pieces: Piece[] = [];

	constructor(onFiles?: (files: DiskFile[]) => void) {
		const workerData: DiskWorkerData = { isTold: onFiles !== undefined };
		const module = new URL('./disk-worker.node.ts', import.meta.url);
		this.#worker = new Worker(module, { workerData, resourceLimits: LIMITS });
		this.#onFiles = onFiles;
		this.#worker.on('message', (answer: Answer) => this.#take(answer));
		this.#worker.on('error', (error) => {
			this.#failure = error;
			this.#wake();
		});
	}

	/** Takes a copy of the bytes. */
	write(piece: Omit<Piece, 'bytes'>, data: Uint8Array): void {
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

	/** What the thread says to an order, after all that it was sent before. */
	async ask(order: Order): Promise<Answer> {
		this.#send();
		this.#worker.postMessage(order);
		await this.#until(() => this.#answers.length > 0);
		return this.#answers.shift() as Answer;
	}

	/** Waits until every piece is written. */
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
		const order: Order = { kind: 'write', buffer, pieces: this.#pieces };
		this.#worker.postMessage(order, [buffer]);
		this.#under++;
		this.#batch = new Uint8Array(0);
		this.#used = 0;
		this.#pieces = [];
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
