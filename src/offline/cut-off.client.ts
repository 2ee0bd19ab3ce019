import { askWorker } from './ask-worker.client.ts';

/** Milliseconds for which somebody who waits for an answer is kept waiting for the reason that there is none. */
const PATIENCE = 3000;

/** Whether collections are saved here and the network offers none of them: what did not come was not saved. */
export async function isCutOff(): Promise<boolean> {
	if (!location.protocol.startsWith('http') || !navigator.serviceWorker?.controller) return false;
	const late = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
	const answer = await Promise.race([askWorker({ type: 'list' }), late]);
	if (answer?.type !== 'list') return false;
	return answer.states.some(({ saved }) => saved) && answer.states.every(({ offered }) => offered === null);
}
