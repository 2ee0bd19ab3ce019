/** What can be taken away: the address, a print, the table as CSV, the table as a picture. */

import { tablePicture } from '../../charts/table-picture.ts';
import { toCsv } from '../../compare/csv.ts';
import { el } from './element.client.ts';
import type { View } from './view.client.ts';
import { csvRows, pictureOf } from './view-table.ts';

export function take(view: View): HTMLElement {
	const t = view.all.compare;
	const said = el('span', { role: 'status', class: 'small' });
	const name = `duizhao-${view.sides.map(({ id }) => id).join('-')}`;
	const button = (label: string, act: () => void) => el('button', { type: 'button', onclick: act }, label);
	const csv = () => save(new Blob([toCsv(csvRows(view))], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
	const svg = () => new Blob([drawn().svg], { type: 'image/svg+xml' });
	const drawn = () => tablePicture(pictureOf(view));
	return el(
		'p',
		{ class: 'acts takes' },
		button(t.copy, () => void copy(said, view)),
		button(t.print, () => print()),
		button(t.csv, csv),
		button(t.svg, () => save(svg(), `${name}.svg`)),
		button(t.png, () => void toPng(drawn()).then((blob) => blob && save(blob, `${name}.png`))),
		said,
	);
}

async function copy(said: HTMLElement, { all }: View): Promise<void> {
	const { copied, copyFailed } = all.compare;
	// Files opened from disk may not write to the clipboard.
	const done = await (navigator.clipboard?.writeText(location.href) ?? Promise.reject()).then(
		() => true,
		() => false,
	);
	said.textContent = done ? copied : copyFailed;
}

function save(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	el('a', { href: url, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Twice the size of the drawing, for screens of high density. */
function toPng({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Blob | null> {
	return new Promise((done) => {
		const image = new Image();
		image.onload = () => {
			const canvas = el('canvas', { width: width * 2, height: height * 2 });
			canvas.getContext('2d')?.drawImage(image, 0, 0, width * 2, height * 2);
			canvas.toBlob(done, 'image/png');
		};
		image.onerror = () => done(null);
		image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	});
}
