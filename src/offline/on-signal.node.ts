/** A command that is told to end tidies up first: Ctrl-C, `kill`, a terminal that closes. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Tidy = (signal: NodeJS.Signals) => void;
const tidies = new Set<Tidy>();

/** Has `tidy` run, at once and to its end, before a signal ends this process. Returns what takes that back. */
export function onSignal(tidy: Tidy): () => void {
	if (tidies.size === 0) for (const signal of SIGNALS) process.on(signal, end);
	tidies.add(tidy);
	return () => {
		tidies.delete(tidy);
		if (tidies.size === 0) stopListening();
	};
}

function end(signal: NodeJS.Signals): void {
	try {
		for (const tidy of tidies) tidy(signal);
	} finally {
		// Whoever started this process is to see what ended it.
		stopListening();
		process.kill(process.pid, signal);
	}
}

function stopListening(): void {
	for (const signal of SIGNALS) process.off(signal, end);
}
