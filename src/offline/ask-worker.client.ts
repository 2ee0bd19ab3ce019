import type { Answer, Request } from './messages.ts';

/** Milliseconds of silence after which a worker counts as ended: browsers end one that they think idle. */
const SILENCE = 45_000;

/** Milliseconds between two words that a page still waits. Chromium ends what works on one request for five minutes. */
const STAY = 60_000;

/** Asks the worker; `onProgress` hears how far a save is. A worker that falls silent has failed for want of a network. */
export async function askWorker(
	request: Request,
	onProgress?: (answer: Extract<Answer, { type: 'progress' }>) => void,
): Promise<Answer> {
	const { active } = await navigator.serviceWorker.ready;
	const { port1, port2 } = new MessageChannel();
	return new Promise((done) => {
		let timer = 0;
		const stay = () => request.type === 'save' && active?.postMessage({ type: 'stay', id: request.id });
		const staying = setInterval(stay, STAY);
		const end = (answer: Answer) => {
			clearTimeout(timer);
			clearInterval(staying);
			port1.close();
			done(answer);
		};
		const wait = () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => end({ type: 'failed', failure: 'network' }), SILENCE);
		};
		port1.onmessage = ({ data }: MessageEvent<Answer>) => {
			if (data.type !== 'progress') return end(data);
			wait();
			onProgress?.(data);
		};
		wait();
		active?.postMessage(request, [port2]);
	});
}
