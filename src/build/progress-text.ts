/** What is heard of a build while it runs. */
export interface Progress {
	/** What is counted: first the reports that are read, then the pages that are made, with the cards and scripts made like them. */
	what: 'reports' | 'pages and their files';
	done: number;
	of: number;
	/** Since the work began. */
	milliseconds: number;
	/** Of those, the ones since the first was begun. */
	counted: number;
	/** What is made before the first: `search index and data files`. */
	before?: string;
}

/** How far a build is, in one line: `1,250 of 25,000 pages and their files, 140 a second, 3 min left`. */
export function progressText({ what, done, of, counted, before }: Progress): string {
	const count = (value: number) => value.toLocaleString('en-US');
	if (done === 0) return `0 of ${count(of)} ${what}${before ? `, ${before} first` : ''}`;
	const rate = (1000 * done) / Math.max(1, counted);
	const left = durationText((of - done) / rate);
	return `${count(done)} of ${count(of)} ${what}, ${count(Math.round(rate))} a second, ${left} left`;
}

/** `45 s`, `3 min`, `1 h 5 min` */
function durationText(seconds: number): string {
	if (seconds < 90) return `${Math.round(seconds)} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Tells how far some work is, twice a second and when it is done. `done` is asked for how many are. */
export async function telling<T>(
	{ done, ...work }: Pick<Progress, 'what' | 'of' | 'before'> & { done: () => number },
	onProgress: (progress: Progress) => void,
	doIt: () => Promise<T>,
): Promise<T> {
	const started = performance.now();
	let idle = 0;
	const tell = () => {
		const milliseconds = performance.now() - started;
		const count = done();
		if (count === 0) idle = milliseconds;
		onProgress({ ...work, done: count, milliseconds, counted: milliseconds - idle });
	};
	const timer = setInterval(tell, 500);
	try {
		const result = await doIt();
		tell();
		return result;
	} finally {
		clearInterval(timer);
	}
}
