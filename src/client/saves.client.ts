/** The controls that save a division, and the list of what is saved. They stay hidden where no service worker can work. */
import { startControls } from '../offline/control.client.ts';
import { startList } from '../offline/saved-list.client.ts';

if (location.protocol.startsWith('http') && 'serviceWorker' in navigator) {
	startControls();
	startList();
}
