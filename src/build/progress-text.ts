/** What is heard of a build while it runs. */
export interface Progress {
	pages: number;
	of: number;
	/** Milliseconds since the first page was begun. */
	milliseconds: number;
}

/** How far a build is, in one line: `1,250 of 25,000 pages, 140 a second, 3 min left`. */
export function progressText({ pages, of, milliseconds }: Progress): string {
	const rate = (1000 * pages) / Math.max(1, milliseconds);
	const count = (value: number) => value.toLocaleString('en-US');
	const left = pages === 0 ? '' : `, ${durationText((of - pages) / rate)} left`;
	return `${count(pages)} of ${count(of)} pages, ${count(Math.round(rate))} a second${left}`;
}

/** `45 s`, `3 min`, `1 h 5 min` */
function durationText(seconds: number): string {
	if (seconds < 90) return `${Math.round(seconds)} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
