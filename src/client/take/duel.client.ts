import type { TablePicture } from '../../charts/table-picture.ts';
import { seenText } from './pictures.client.ts';

/** The table of a comparison as it stands on the page; below it what its seals mean, and why a row bears one. */
export function readDuel(table: HTMLElement, title: string, foot: string[]): TablePicture {
	const heads = [...table.querySelectorAll('thead th')].map(seenText);
	const rows = [...table.querySelectorAll('tbody tr')].map(readRow);
	const reasons = rows.flatMap(({ name, mark, reason }) =>
		mark === '' ? [] : [`${mark} ${name}: ${reason}`],
	);
	const drawn = rows.map(({ name, mark, older, newer, change }) => ({
		name,
		cells: [
			{ text: older, note: '' },
			{ text: newer, note: [mark, change].filter(Boolean).join(' ') },
		],
	}));
	const columns = [heads[1] ?? '', heads[3] ?? ''];
	return { title, columns, groups: [{ title: '', rows: drawn }], foot: [...reasons, ...foot] };
}

function readRow(row: Element) {
	const text = (selector: string) => {
		const found = row.querySelector(selector);
		return found ? seenText(found) : '';
	};
	const seal = text('.mid .zi');
	return {
		name: text('th a'),
		mark: seal === '' || seal === '同' ? '' : `[${seal}]`,
		reason: text('.mid .why'),
		older: text('.older .big'),
		newer: text('.newer .big'),
		change: text('.mid .delta').replace(seal, '').trim(),
	};
}
