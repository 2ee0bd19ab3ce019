/** Only this machine reads the review page, and only the page itself writes. */
interface Sender {
	method: string;
	/** As the request's headers say. */
	host: string | undefined;
	origin: string | undefined;
	/** Address of the other end. */
	remote: string | undefined;
}

const LOCAL_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/u;
const LOCAL_ADDRESS = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/u;

/** Why a request is refused; null where it may pass. A foreign name for this machine is refused too. */
export function refusal({ method, host, origin, remote }: Sender): { status: number; body: string } | null {
	if (!LOCAL_ADDRESS.test(remote ?? '') || !LOCAL_NAME.test(host ?? ''))
		return { status: 403, body: 'The review page answers this machine only, at http://localhost.' };
	if (method === 'GET' || method === 'HEAD') return null;
	if (method !== 'POST') return { status: 405, body: 'The review page knows GET and POST.' };
	return origin === `http://${host}`
		? null
		: { status: 403, body: 'A decision is taken from the review page only.' };
}
