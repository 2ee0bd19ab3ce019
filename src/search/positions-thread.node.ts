// Writes positions while the thread that started this one finds longer grams.
import { parentPort, workerData } from 'node:worker_threads';
import { writePositions } from './write-positions.node.ts';

parentPort?.postMessage(await writePositions(workerData));
