/** What is heard of a build while it runs. */
export interface Progress {
	/** What is counted: first the reports that are read, then the pages that are made. */
	what: 'reports' | 'pages';
	done: number;
	of: number;
	/** Milliseconds since the first was begun. */
	milliseconds: number;
}

/** How far a build is, in one line: `1,250 of 25,000 pages, 140 a second, 3 min left`. */
export function progressText({ what, done, of, milliseconds }: Progress): string {
	const rate = (1000 * done) / Math.max(1, milliseconds);
	const count = (value: number) => value.toLocaleString('en-US');
	const left = done === 0 ? '' : `, ${durationText((of - done) / rate)} left`;
	return `${count(done)} of ${count(of)} ${what}, ${count(Math.round(rate))} a second${left}`;
}

/** `45 s`, `3 min`, `1 h 5 min` */
function durationText(seconds: number): string {
	if (seconds < 90) return `${Math.round(seconds)} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Tells how far some work is, twice a second and when it is done. `done` is asked for how many are. */
export async function telling<T>(
	{ what, of, done }: Pick<Progress, 'what' | 'of'> & { done: () => number },
	onProgress: (progress: Progress) => void,
	work: () => Promise<T>,
): Promise<T> {
	const started = performance.now();
	const tell = () => onProgress({ what, of, done: done(), milliseconds: performance.now() - started });
	const timer = setInterval(tell, 500);
	try {
		const result = await work();
		tell();
		return result;
	} finally {
		clearInterval(timer);
	}
}
