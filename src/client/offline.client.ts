/** On every page, first of all: own scripts only; over https the service worker, and the offer of a new version. */
import { allowOwnScripts } from '../offline/own-scripts.client.ts';
import { registerWorker } from '../offline/register.client.ts';

const home = document.currentScript?.dataset['root'];
if (home !== undefined) {
	const root = new URL('.', new URL(home, document.baseURI)).href;
	allowOwnScripts(root);
	registerWorker(root);
}
