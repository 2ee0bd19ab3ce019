import type { Archive, Plan, Report } from '../archive/model.ts';
import type { Correction } from '../archive/schema/index.ts';
import { apiPath } from '../urls/data-urls.ts';
import { canonicalUrl, planPath, reportPath } from '../urls/urls.ts';
import { correctionsOf } from './corrected.ts';
import { lastDayOf } from './last-modified.ts';

/** Texts of the feed. */
export interface FeedWording {
	title: string;
	subtitle: string;
	author: string;
	summary(document: Report | Plan): string;
	corrected(correction: Correction): string;
	/** Of a document that states no date, by the day on which it was fetched. */
	retrieved(day: string): string;
}

/** So many entries a feed has at most. */
const ENTRIES = 50;

/**
 * New and corrected documents as Atom (RFC 4287). Ids are canonical addresses. `updated` is the newest day that content knows,
 * in China's time: of a correction, which the summary then tells, of issue, or of retrieval; a document without any has no entry.
 */
export function toFeed(archive: Archive, site: string, wording: FeedWording): string {
	const entries = [...archive.reports, ...archive.plans]
		.flatMap((document) => {
			const day = lastDayOf(archive, document);
			return day === null ? [] : [{ document, day }];
		})
		.sort((a, b) => b.day.localeCompare(a.day) || a.document.id.localeCompare(b.document.id))
		.slice(0, ENTRIES);
	// Atom demands a date even of an empty feed: the beginning of time says that nothing was ever dated.
	const updated = entries[0] ? toInstant(entries[0].day) : '1970-01-01T00:00:00Z';
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
		`<id>${escaped(canonicalUrl(site, 'feed.xml'))}</id>`,
		`<title>${escaped(wording.title)}</title>`,
		`<subtitle>${escaped(wording.subtitle)}</subtitle>`,
		`<updated>${updated}</updated>`,
		`<author><name>${escaped(wording.author)}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${escaped(canonicalUrl(site, 'feed.xml'))}"/>`,
		`<link rel="alternate" type="text/html" href="${escaped(canonicalUrl(site, 'index.html'))}"/>`,
		...entries.map(({ document, day }) =>
			toEntry({ document, day, corrections: correctionsOf(archive, document.id) }, site, wording),
		),
		'</feed>',
		'',
	].join('\n');
}

interface Entry {
	document: Report | Plan;
	day: string;
	/** Newest first. */
	corrections: readonly Correction[];
}

function toEntry({ document, day, corrections }: Entry, site: string, wording: FeedWording): string {
	const told =
		document.type === 'annual-report'
			? corrections.map((one) => `${one.date} ${wording.corrected(one)}`)
			: [];
	const { issued, source } = document;
	const fetched = issued === null && source.retrieved !== null ? [wording.retrieved(source.retrieved)] : [];
	const summary = [wording.summary(document), ...fetched, ...told].join(' ');
	const published = issued === null ? '' : `<published>${toInstant(issued)}</published>`;
	const pathOf = document.type === 'work-plan' ? planPath : reportPath;
	const address = escaped(canonicalUrl(site, pathOf(document.division, document.year)));
	const author = document.issuer ? `<author><name>${escaped(document.issuer)}</name></author>` : '';
	return (
		`<entry><id>${address}</id><title>${escaped(document.title)}</title><updated>${toInstant(day)}</updated>${published}${author}` +
		`<link rel="alternate" type="text/html" href="${address}"/>${toData(document, site)}<summary>${escaped(summary)}</summary></entry>`
	);
}

/** Where a program finds a report's figures. */
function toData({ type, id }: Report | Plan, site: string): string {
	if (type === 'work-plan') return '';
	return `<link rel="related" type="application/json" href="${escaped(canonicalUrl(site, apiPath('reports', id)))}"/>`;
}

const toInstant = (day: string) => `${day}T00:00:00+08:00`;

// Characters that XML 1.0 cannot hold are dropped.
const escaped = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop.
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
