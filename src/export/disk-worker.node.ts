/** The thread of `Disk`: writes, hashes and compresses what it is sent, in that order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FileFact } from './data-package.ts';
import type { Answer, DiskWorkerData, Order } from './disk-orders.ts';
import { GrowingFiles } from './growing-files.node.ts';
import { PackedFile } from './packed-file.node.ts';
import { writeZip } from './zip.node.ts';

const growing = new GrowingFiles((workerData as DiskWorkerData).isTold);
const packed = new Map<string, PackedFile>();

parentPort?.on('message', (order: Order) => {
	const answer = obey(order);
	parentPort?.postMessage(answer, answer.kind === 'written' ? [answer.buffer] : []);
});

function obey(order: Order): Answer {
	switch (order.kind) {
		case 'write':
			return write(order);
		case 'facts':
			return { kind: 'facts', facts: factsOf() };
		case 'zip':
			writeZip(order.path, order.files, packed);
			return { kind: 'zipped' };
	}
}

function write({ buffer, pieces }: Extract<Order, { kind: 'write' }>): Answer {
	let at = 0;
	for (const piece of pieces) {
		const data = new Uint8Array(buffer, at, piece.bytes);
		growing.write(piece, data);
		if (piece.packed) fileAt(piece.path).push(data);
		at += piece.bytes;
	}
	return { kind: 'written', buffer, files: growing.takeFiles() };
}

function fileAt(path: string): PackedFile {
	const file = packed.get(path) ?? new PackedFile(path);
	packed.set(path, file);
	return file;
}

function factsOf(): Map<string, FileFact> {
	return new Map([...packed].map(([path, file]) => [path, file.close()]));
}
