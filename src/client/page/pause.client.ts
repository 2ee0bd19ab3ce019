/** What TypeScript's DOM types do not know of https://wicg.github.io/scheduling-apis/. */
interface Scheduler {
	yield?(): Promise<void>;
}

/** Milliseconds of work after which the browser may draw, and answer what its reader does. */
const SLICE = 5;
let began = 0;
let turn = Promise.resolve();

/**
 * Goes on in a task of its own where work has gone on for a while; on fast machines most pauses take no time. Whoever asks at the
 * same time goes on one after the other, each when the one before is at its next `await`.
 */
export function pause(): Promise<void> {
	turn = turn.then(rest);
	return turn;
}

async function rest(): Promise<void> {
	if (performance.now() - began < SLICE) return;
	const { scheduler } = globalThis as { scheduler?: Scheduler };
	await (scheduler?.yield?.() ?? nextMessage());
	began = performance.now();
}

// Timers would wait for four milliseconds each.
function nextMessage(): Promise<void> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
}
