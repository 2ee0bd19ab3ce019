/** Registers the service worker and offers a new version. A tab never changes its version while it is open. */

/** Milliseconds between two looks for a new version in a tab that stays open. */
const PAUSE = 3_600_000;

/** Does nothing from disk, and where browsers have no service workers. `root` is the address of the archive's root. */
export function registerWorker(root: string): void {
	if (!location.protocol.startsWith('http')) return;
	linkWebApp(root);
	if (!('serviceWorker' in navigator)) return;
	const register = () =>
		navigator.serviceWorker
			.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' })
			.then(watch, () => undefined); // Without it, pages work as they are.
	if (document.readyState === 'complete') register();
	else addEventListener('load', register, { once: true });
}

/** The link is not in the page: from disk, browsers report it as an error. */
function linkWebApp(root: string): void {
	const link = document.createElement('link');
	link.rel = 'manifest';
	link.href = `${root}manifest.webmanifest`;
	document.head.append(link);
}

/** Programs that block workers answer a registration with nothing. */
function watch(registration: ServiceWorkerRegistration | undefined): void {
	if (!registration) return;
	const offer = () => {
		if (registration.waiting && navigator.serviceWorker.controller) offerRenewal(registration);
	};
	offer();
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', offer);
	});
	let looked = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'visible' || Date.now() - looked < PAUSE) return;
		looked = Date.now();
		registration.update().catch(() => undefined);
	});
}

function offerRenewal(registration: ServiceWorkerRegistration): void {
	const offer = document.querySelector<HTMLElement>('[data-new-version]');
	const button = offer?.querySelector('button');
	if (!offer || !button || !offer.hidden) return;
	offer.hidden = false;
	button.addEventListener('click', () => {
		button.disabled = true;
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		// Another tab may have been quicker.
		if (registration.waiting) registration.waiting.postMessage({ type: 'take-over' });
		else location.reload();
	});
}
