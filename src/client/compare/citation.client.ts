import { printSelection } from '../../compare/selection.ts';
import { citePage } from '../../export/citation/cited.ts';
import { chineseIn } from '../../i18n/index.ts';
import { comparePath, isPublic } from '../../urls/urls.ts';
import { permanentAddress } from '../page/permanent.client.ts';
import { el } from './element.client.ts';
import type { View } from './view.client.ts';

/** How to cite this very comparison. Its forms are filled in by the script that copies them. */
export function citation({ all, language, selection, sides }: View): HTMLElement {
	const t = all.citation;
	const lang = chineseIn(language);
	// Like the page of a pair, it is cited by its Chinese name at its Chinese address.
	const address = permanentAddress(comparePath()) + printSelection(selection);
	const url = address.startsWith('http') && isPublic(address) ? address : null;
	const names = sides.map(({ division, year }) => `${division.name}${year}年`).join('、');
	const path = `compare/${sides.map(({ id }) => id).join('-')}`;
	const cited = { ...citePage(all.compare.citation(names), path, null), url };
	const listing = (form: string, label: string) =>
		el(
			'details',
			{ class: 'screen' },
			el('summary', {}, label),
			el('pre', { class: 'listing wraps', lang, 'data-copyable': true, 'data-form': form }),
		);
	return el(
		'div',
		{
			class: 'citation',
			'data-copy': t.copy,
			'data-copied': t.copied,
			'data-failed': t.copyFailed,
			'data-cited': JSON.stringify(cited),
		},
		el('p', { class: 'cite', lang: 'zh-CN', 'data-copyable': true, 'data-form': 'gb' }),
		el('p', { class: 'why' }, t.accessed),
		url === null
			? el('p', { class: 'why' }, t.noAddress)
			: el(
					'dl',
					{},
					el('dt', {}, t.link),
					el('dd', {}, el('span', { class: 'hash', 'data-copyable': true }, url)),
				),
		listing('bibtex', t.bibtex),
		listing('csl', t.csl),
	);
}
