/** What TypeScript's DOM types do not know of https://wicg.github.io/scheduling-apis/. */
interface Scheduler {
	yield?(): Promise<void>;
}

/** Goes on in a task of its own, so that the browser may draw, and answer what its reader does, in between. */
export function nextTask(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: Scheduler };
	return scheduler?.yield?.() ?? messageTask();
}

// Timers would wait for four milliseconds each.
function messageTask(): Promise<void> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
}
