import { type Progress, progressText } from './progress-text.ts';

/** Between two lines where lines cannot be written over. */
const PAUSE = 10_000;

/** Prints how far a build is: one line that is written over on a terminal, else a line every ten seconds. */
export function progressPrinter(stream: NodeJS.WriteStream): (progress: Progress) => void {
	let told = 0;
	return (progress) => {
		if (stream.isTTY) {
			const done = progress.pages === progress.of;
			stream.write(done ? '\r\x1b[K' : `\r\x1b[K${progressText(progress)}`);
		} else if (progress.milliseconds - told >= PAUSE && progress.pages < progress.of) {
			told = progress.milliseconds;
			stream.write(`${progressText(progress)}\n`);
		}
	};
}
