import type { OfflineMessages } from './offline-zh-cn.ts';

/** Saving for offline reading, verifying, new versions, in English. */
export const offlineEn: OfflineMessages = {
	offline: {
		title: 'Offline',
		heading: 'Read without a network',
		description:
			'Keep the reports of a division on this device, or carry the whole archive on a USB stick; how to check it, and how much room there is.',
		lede: 'Save a division, and its reports, comparisons, charts and metrics are on this device: they open, and compare, without a network.',
		notHere:
			'There is no network, and the page you asked for is not saved on this device. What follows can be read; go back to that page when you are online. If you came from a search: it finds more than the pages that are saved; to open a document offline, save its division first.',
		savedHead: 'On this device',
		savedNote: 'Kept in this browser only, sent nowhere.',
		without:
			'This needs the browser’s offline features: open the site over https and allow scripts. If you opened the archive from disk, all its pages are at hand and nothing needs saving.',
		choose: 'To save a division, go to its page and choose “Save for offline”.',
		allDivisions: 'All divisions',
		packageHead: 'Take the whole archive with you',
		packageNote:
			'A copy of all files of this site opens by a double click on index.html. No network, no server.',
		packageText: [
			'This page has no zip to download. Ask whoever publishes this archive for one, of the whole archive or of one division.',
			'Once unpacked, reading, searching, comparing and charts work as they do here.',
		],
		checkHead: 'How to check it',
		checkNote: 'A single changed byte shows.',
		checkText:
			'The text of every report is a Markdown file, whose checksum is listed in data/checksums.json. A zip also holds SHA256SUMS, the list of all its files. If you use a command line, run this in the unpacked folder; no output means that not a byte has changed:',
		publishHead: 'For publishers',
		publishNote: 'Readers can skip this.',
		publishText: [
			'npm run package makes the zip, of the whole archive or of one division. It holds the SHA-256 of every file; the same content gives the same bytes on any machine.',
		],
		checksums: 'Checksums of all texts',
		control: 'Save for offline',
		controlNote:
			'Keeps the division’s reports, comparisons, charts and metrics, to be read without a network.',
		listLink: 'What is saved is under “Offline”',
		searchLink: 'Save full-text search separately',
		searchControl: 'Full-text search of all documents',
		searchNote:
			'Keeps the whole index and all texts, so that search answers without a network, with the sentences. Pages are not included: to open a document that it finds, save its division too.',
		words: {
			save: 'Save for offline ({size})',
			resume: 'Save the rest',
			renew: 'Take the new version ({size})',
			stop: 'Stop',
			remove: 'Remove',
			saving: 'Saving: {done} of {size}',
			saved: 'Saved on this device, {size}, {day}.',
			begun: 'The last try did not finish. What it fetched is still here; save the rest.',
			outdated: 'The version saved on {day} can still be read offline; there is a newer one.',
			noNetwork: 'There is no network, so nothing can be saved now.',
			many: 'It is {files} small files, which takes a while: keep this page open and the screen on. If it is cut off, the rest can be saved later.',
			withoutSearch:
				'Full-text search is not included: its index is {size}, to be saved separately. Offline, the saved pages open and the jump box works.',
			between: ' ',
			failures: {
				network:
					'The network was cut before all was saved. What was fetched is kept; choose “Save the rest” when you are online. What was saved before is untouched.',
				changed:
					'The files do not match their list: the archive may be being published right now. Try again in a few minutes. What was saved before is untouched.',
				space:
					'There is not enough room on this device, and nothing was saved. Remove something else or make room, then try again.',
				stopped:
					'Stopped. What was fetched is kept; save the rest whenever you like, or remove it. What was saved before is untouched.',
				unknown: 'It was not saved, and the browser did not say why. Please try again.',
			},
			nothing: 'No division is saved yet.',
			space: 'This site uses {size}; about {free} are free. ',
			spaceKept: 'The browser has agreed not to clear it by itself.',
			spaceUnsure:
				'When room runs out, the browser may clear it by itself; to keep it for long, take the whole archive with you.',
		},
		newVersion: 'There is a new version of this site. You are still reading the old one, all of a piece.',
		renewNow: 'Go to the new version',
	},
	verify: {
		title: 'Checksum of the text',
		says: 'Download the text (Markdown), then offline, in its folder, run:',
		file: 'Text file',
		packed: 'Or, in the folder of the unpacked package, run:',
		same: 'OK means that it is what this site published, byte for byte.',
	},
};
