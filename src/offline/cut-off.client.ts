import { askWorker } from './ask-worker.client.ts';
import { SEARCH } from './collection.ts';

/** Milliseconds for which somebody who waits for an answer is kept waiting for the reason that there is none. */
const PATIENCE = 3000;

/** Whether a worker answers here and the network does not: what did not come was not saved. */
export async function isCutOff(): Promise<boolean> {
	if (!location.protocol.startsWith('http') || !navigator.serviceWorker?.controller) return false;
	const late = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
	const answer = await Promise.race([askWorker({ type: 'ask', id: SEARCH }), late]);
	return answer?.type === 'state' && answer.state.reached === false;
}
