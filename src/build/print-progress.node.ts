import { type Progress, progressText } from './progress-text.ts';

/** Between two lines where lines cannot be written over. */
const PAUSE = 10_000;

/** Prints how far a build is: one line that is written over on a terminal, else a line every ten seconds. */
export function progressPrinter(stream: NodeJS.WriteStream): (progress: Progress) => void {
	let told = 0;
	return (progress) => {
		// The clock of the pages begins anew after that of the reports.
		const sinceTold = progress.milliseconds < told ? progress.milliseconds : progress.milliseconds - told;
		if (stream.isTTY) {
			const isDone = progress.done === progress.of;
			stream.write(isDone ? '\r\x1b[K' : `\r\x1b[K${progressText(progress)}`);
		} else if (sinceTold >= PAUSE && progress.done < progress.of) {
			told = progress.milliseconds;
			stream.write(`${progressText(progress)}\n`);
		}
	};
}
