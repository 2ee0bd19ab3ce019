/** What can be taken away: the address, a print, the table as CSV, the table as a picture. */

import { toCsv } from '../../compare/csv.ts';
import { copyText } from '../take/copy.client.ts';
import { button, save } from '../take/save.client.ts';
import { el } from './element.client.ts';
import type { View } from './view.client.ts';
import { csvRows } from './view-csv.ts';
import { pictureOf } from './view-picture.ts';

export function take(view: View): HTMLElement {
	const t = view.all.compare;
	const said = el('span', { role: 'status', class: 'small' });
	const name = `duizhao-${view.sides.map(({ id }) => id).join('-')}`;
	const csv = () => save(new Blob([toCsv(csvRows(view))], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
	return el(
		'p',
		{ class: 'acts takes' },
		button(t.copy, () => void copy(said, view)),
		button(t.print, () => print()),
		button(t.csv, csv),
		el('span', {
			'data-pictures': true,
			'data-svg': t.svg,
			'data-png': t.png,
			'data-name': name,
			'data-table': JSON.stringify(pictureOf(view)),
		}),
		said,
	);
}

async function copy(said: HTMLElement, { all }: View): Promise<void> {
	const { copied, copyFailed } = all.compare;
	said.textContent = (await copyText(location.href)) ? copied : copyFailed;
}
