import type { TablePicture } from '../../charts/table-picture.ts';
import { seenText } from './pictures.client.ts';

/** The table of a comparison as it stands on the page. */
export function readDuel(table: HTMLElement, title: string, foot: string[]): TablePicture {
	const heads = [...table.querySelectorAll('thead th')].map(seenText);
	const rows = [...table.querySelectorAll('tbody tr')].map((row) => {
		const text = (selector: string) => {
			const found = row.querySelector(selector);
			return found ? seenText(found) : '';
		};
		const seal = text('.mid .zi');
		return {
			name: text('th a'),
			mark: seal === '同' ? '' : seal,
			cells: [
				{ text: text('.older .big'), note: '' },
				{ text: text('.newer .big'), note: text('.delta').replace(seal, '').trim() },
			],
		};
	});
	return { title, columns: [heads[1] ?? '', heads[3] ?? ''], groups: [{ title: '', rows }], foot };
}
